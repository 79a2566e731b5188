import type { ExperienceView } from "@rammevaerk/contracts/method-experiences";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { ExperienceEntry } from "./experience-entry.tsx";

/** What those who have used the method say, apart from research: the counts of their answers, and each of them. */
export function ExperienceSection({ method }: { method: MethodDetail }) {
  const { method: page, experience } = useText(methodsText);
  const { experiences: text } = page;
  const input = { methodId: method.id };
  const experiences = usePages({
    key: api.methods.experiences.list.queryKey(input),
    fetch: (after, signal) => client.methods.experiences.list.query({ ...input, after }, { signal }),
  });
  const { yes, withChanges, no } = method.counts.again;
  return (
    <section id="erfaring">
      <h2>{text.heading}</h2>
      <Loaded query={experiences}>
        {({ items }) =>
          items.length === 0 ? (
            <NoExperiences method={method} />
          ) : (
            <>
              <p className="muted">{text.lead}</p>
              <p>
                <strong>{experience.again(yes, withChanges, no)}</strong>
              </p>
              <Entries items={items} />
              <p className="muted small">{text.verifiedHint}</p>
            </>
          )
        }
      </Loaded>
      <More pages={experiences} />
    </section>
  );
}

function Entries({ items }: { items: readonly ExperienceView[] }) {
  return (
    <ul className="rows">
      {items.map((experience) => (
        <ExperienceEntry key={experience.id} experience={experience} />
      ))}
    </ul>
  );
}

function NoExperiences({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { experiences: text } = page;
  return (
    <EmptyState
      heading={text.none}
      action={
        method.may.share ? (
          <LinkButton href={`${methodHref(method.code)}/erfaring`}>{page.share}</LinkButton>
        ) : undefined
      }
    >
      {text.noneText}
    </EmptyState>
  );
}
