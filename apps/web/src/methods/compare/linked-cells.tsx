import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { useQuery } from "@tanstack/react-query";
import { CostInUseText } from "../method/cost-in-use-text.tsx";
import { UseFreshness } from "../method/use-freshness.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";

const offersShown = 3;
const expertsShown = 4;

interface Of {
  method: MethodDetail;
}

/** A few offers that use the method, each with its rate and how fresh that is. */
export function OffersCell({ method }: Of) {
  const { compare: text, method: page } = useText(methodsText);
  const format = useFormat();
  const links = useLinks(method);
  return (
    <Loaded query={links}>
      {({ offers }) => {
        if (offers.items.length === 0) return <span className="muted">{page.uses.none}</span>;
        const hidden = offers.total - Math.min(offersShown, offers.items.length);
        return (
          <>
            <ul className="plain">
              {offers.items.slice(0, offersShown).map((use) => (
                <li key={use.id}>
                  <a href={`/tilbud/${use.id}`}>{use.name}</a>
                  <span className="block">
                    {use.rateOere === null ? page.uses.noRate : text.perDay(format.kroner(use.rateOere))}
                  </span>
                  <UseFreshness use={use} />
                </li>
              ))}
            </ul>
            {hidden > 0 && <a href={`${methodHref(method.code)}#tilbud`}>{text.more(hidden)}</a>}
          </>
        );
      }}
    </Loaded>
  );
}

/** The range of a day's rate in the offers that use the method. */
export function CostInUseCell({ method }: Of) {
  const cost = useQuery(api.methods.links.cost.queryOptions({ methodId: method.id }));
  return <Loaded query={cost}>{(loaded) => <CostInUseText cost={loaded} />}</Loaded>;
}

/** Who can be asked, and the way to ask. */
export function ExpertsCell({ method }: Of) {
  const { compare: text, method: page } = useText(methodsText);
  const isVisitor = useSession() === null;
  const links = useLinks(method);
  if (isVisitor) return <span className="muted">{page.experts.signIn}</span>;
  return (
    <Loaded query={links}>
      {({ experts }) =>
        experts.items.length === 0 ? (
          <span className="muted">{page.experts.none}</span>
        ) : (
          <>
            <ul className="plain">
              {experts.items.slice(0, expertsShown).map(({ person }) => (
                <li key={person.id}>
                  <a href={`/personer/${person.id}`}>{person.name}</a>
                  <span className="muted small">
                    {[person.title, person.organisation].filter(Boolean).join(", ")}
                  </span>
                </li>
              ))}
            </ul>
            <a href={`${methodHref(method.code)}#eksperter`} aria-label={text.askAbout(method.fields.name)}>
              {text.ask}
            </a>
          </>
        )
      }
    </Loaded>
  );
}

function useLinks(method: MethodDetail) {
  return useQuery(api.methods.links.get.queryOptions({ methodId: method.id }));
}
