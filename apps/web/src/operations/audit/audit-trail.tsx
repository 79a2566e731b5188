import type { AuditEntry } from "@rammevaerk/contracts/operations";
import { DataList, Details, EmptyState } from "@rammevaerk/ui";
import { rolesText } from "../../accounts/grants/roles-text.ts";
import { networksText } from "../../networks/networks-text.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { operationsText } from "../operations-text.ts";
import { describeEvent, isByVisitor } from "./describe-event.ts";

type Scope =
  | { readonly kind: "everything" | "mine" }
  | { readonly kind: "network" | "organisation"; readonly id: string };

/** Who changed what and when, in words, newest first; what the words leave out opens below. */
export function AuditTrail({ scope }: { scope: Scope }) {
  const { audit: text } = useText(operationsText);
  const entries = usePages({
    key: api.operations.listAudit.queryKey({ scope }),
    fetch: (after, signal) => client.operations.listAudit.query({ scope, after }, { signal }),
  });
  return (
    <>
      <Loaded query={entries}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} />
          ) : (
            <ul className="rows">
              {items.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={entries} />
    </>
  );
}

function Row({ entry }: { entry: AuditEntry }) {
  const { audit: text } = useText(operationsText);
  const { history } = useText(networksText);
  const { roles } = useText(rolesText);
  const format = useFormat();
  const nobody = isByVisitor(entry.action) ? text.somebody : text.system;
  const changes = Object.entries(entry.change).map(([term, value]) => ({
    term,
    value: typeof value === "string" ? value : JSON.stringify(value),
  }));
  return (
    <li>
      <p className="flush">
        <strong>{entry.actor ?? nobody}</strong>{" "}
        {describeEvent(entry, { audit: text, history, roles, joinList: format.list })}{" "}
        <span className="muted small">{format.dateTime(entry.at)}</span>
      </p>
      <Details summary={text.details}>
        <DataList
          facts={[
            { term: text.action, value: entry.action },
            { term: text.subject, value: `${entry.subjectKind} ${entry.subjectId}` },
            ...changes,
          ]}
        />
      </Details>
    </li>
  );
}
