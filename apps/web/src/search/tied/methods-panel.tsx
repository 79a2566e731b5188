import type { MethodsOf } from "@rammevaerk/contracts/method-links";
import { Badge, deleteIcon, Details, IconButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useText } from "../../platform/language/use-text.ts";
import { searchText } from "../search-text.ts";
import { TieForm } from "./tie-form.tsx";
import { useUntie } from "./use-untie.ts";

type Kind = "offer" | "network" | "event";
type TiedMethod = MethodsOf["items"][number];

/** The methods of something. Those who may, tie more and take some away. Nothing where there is none and nothing to do. */
export function MethodsPanel({ kind, targetId }: { kind: Kind; targetId: string }) {
  const { tied: text } = useText(searchText);
  const { data } = useQuery(api.methods.links.of.queryOptions({ kind, targetId }));
  if (data === undefined || (data.items.length === 0 && !data.mayAdd)) return null;
  return (
    <section className="connections">
      <h2>{text.heading}</h2>
      {data.items.length === 0 ? (
        <p className="muted">{text.none}</p>
      ) : (
        <ul className="plain">
          {data.items.map((method) => (
            <MethodLine key={method.code} method={method} kind={kind} targetId={targetId} />
          ))}
        </ul>
      )}
      {data.mayAdd && kind !== "offer" && (
        <Details summary={text.add}>
          <TieForm target={{ kind, targetId }} tied={data.items} />
        </Details>
      )}
    </section>
  );
}

function MethodLine({ method, kind, targetId }: { method: TiedMethod; kind: Kind; targetId: string }) {
  const { tied: text } = useText(searchText);
  const { linkId, methodId, code, name, note, isRetired, mayRemove } = method;
  const untie = useUntie();
  return (
    <li>
      <span className="tied__name">
        {methodId === null ? (
          name
        ) : (
          <a href={`/metoder/${code}`} lang="da">
            {name}
          </a>
        )}
        {isRetired && <Badge kind="neutral">{text.retired}</Badge>}
        {mayRemove && linkId !== null && methodId !== null && kind !== "offer" && (
          <IconButton
            icon={deleteIcon}
            label={text.remove(name)}
            onClick={() => untie({ linkId, tie: { methodId, kind, targetId, note } })}
          />
        )}
      </span>
      {note !== "" && (
        <span className="muted small block" lang="da">
          {note}
        </span>
      )}
    </li>
  );
}
