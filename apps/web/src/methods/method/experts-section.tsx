import type { MethodDetail } from "@rammevaerk/contracts/methods";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { ExpertRow } from "../../experts/expert-row.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { stringifySearch } from "../../platform/routing/search.ts";
import { SignInHere } from "../../platform/session/sign-in-here.tsx";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";

const shown = 4;

/** Colleagues who say that they know the method, each with the way to ask. Names are for people who have signed in. */
export function ExpertsSection({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { experts: text } = page;
  const session = useSession();
  if (session === undefined) return null;
  return (
    <section id="eksperter" className="no-print">
      <h2>{text.heading}</h2>
      {session === null ? (
        <p>
          <SignInHere>{text.signIn}</SignInHere>
        </p>
      ) : (
        <Experts method={method} />
      )}
    </section>
  );
}

function Experts({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { experts: text } = page;
  const code: SubjectCode = { list: "method", code: method.code };
  // Whoever shares no network with somebody is told of one on whom the method is for.
  const about = method.fields.targetGroups.map(
    (group): SubjectCode => ({ list: "target-group", code: group }),
  );
  const query = useQuery(api.networks.listExperts.queryOptions({ codes: [code] }));
  const all = `/eksperter${stringifySearch({ metode: code.code })}`;
  return (
    <Loaded query={query}>
      {({ items, total }) =>
        items.length === 0 ? (
          <>
            <p>
              {text.none}. {text.noneText}
            </p>
            <LinkButton href="/eksperter">{text.find}</LinkButton>
          </>
        ) : (
          <>
            <ul className="rows">
              {items.slice(0, shown).map((expert) => (
                <ExpertRow key={expert.id} expert={expert} searched={[code, ...about]} />
              ))}
            </ul>
            {items.length > shown && (
              <p>
                <a href={all}>{text.all(total ?? items.length)}</a>
              </p>
            )}
          </>
        )
      }
    </Loaded>
  );
}
