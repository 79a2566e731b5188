import type { MethodLinks } from "@rammevaerk/contracts/method-links";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { commonGoalsId, servableGoals } from "@rammevaerk/domain/networks";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { networksHref } from "../../networks/list/networks-search.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";

type Tie = MethodLinks["others"][number];

/** For those who may tie methods to things. */
const TieButton = lazy(async () => ({ default: (await import("../review/tie-tools.tsx")).TieButton }));
const UntieButton = lazy(async () => ({ default: (await import("../review/tie-tools.tsx")).UntieButton }));

const hrefs = {
  network: (id: string) => `/netvaerk/${id}`,
  event: (id: string) => `/arrangementer/${id}`,
  "common-goal": goalHref,
} as const satisfies Record<Tie["kind"], (id: string) => string>;

/** A goal's place on the page of the agreement it stands in. */
function goalHref(goalKey: string): string {
  const agreementId = servableGoals.find((goal) => goal.goalKey === goalKey)?.agreementId ?? commonGoalsId;
  return `/rammeaftaler/${agreementId}#${goalKey}`;
}

/** Networks, events and goals that people have tied to the method, as far as the reader may see them. */
export function TiesSection({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { ties: text } = page;
  const links = useQuery(api.methods.links.get.queryOptions({ methodId: method.id }));
  const [group] = method.fields.targetGroups;
  return (
    <section id="sammenhaeng">
      <h2>{text.heading}</h2>
      <Loaded query={links}>
        {({ others }) =>
          others.length === 0 ? (
            <p>
              {text.none}{" "}
              {group !== undefined && <a href={networksHref({ maalgruppe: group })}>{text.networksOf}</a>}
            </p>
          ) : (
            <ul className="plain">
              {others.map((tie) => (
                <TieLine key={tie.linkId} tie={tie} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {method.may.link && (
        <Suspense>
          <TieButton method={method} />
        </Suspense>
      )}
    </section>
  );
}

function TieLine({ tie }: { tie: Tie }) {
  const { method } = useText(methodsText);
  const { ties: text } = method;
  const format = useFormat();
  const about = [text[tie.kind], tie.on === null ? undefined : format.date(tie.on)].filter(Boolean);
  return (
    <li>
      <a href={hrefs[tie.kind](tie.targetId)} lang="da">
        {tie.title}
      </a>
      <span className="muted small">
        {about.join(" · ")}
        {tie.note !== "" && (
          <span lang="da">
            {" · "}
            {tie.note}
          </span>
        )}
      </span>
      {tie.mayRemove && (
        <Suspense>
          <UntieButton linkId={tie.linkId} title={tie.title} />
        </Suspense>
      )}
    </li>
  );
}
