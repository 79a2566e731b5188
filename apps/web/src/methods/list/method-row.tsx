import type { MethodSummary } from "@rammevaerk/contracts/methods";
import { DataList, TagList } from "@rammevaerk/ui";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { useText } from "../../platform/language/use-text.ts";
import { PickBox, type RowPick } from "../../platform/picks/pick-box.tsx";
import { EvidenceSummary } from "../evidence-summary.tsx";
import { MethodBadges } from "../method-badges.tsx";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { useMethodWords } from "../use-method-words.ts";

const groupsShown = 3;

/** One method in a list: what it is, for whom, and the four things beside each other. */
export function MethodRow({ method, pick }: { method: MethodSummary; pick: RowPick }) {
  const { row: text } = useText(methodsText);
  const words = useMethodWords();
  const groups = sortByList("target-group", method.targetGroups).map(words.targetGroup);
  const hidden = groups.length - groupsShown;
  const age =
    method.ageFrom === null && method.ageTo === null ? [] : [words.age(method.ageFrom, method.ageTo)];
  return (
    <li className="method-row">
      <div className="method-row__about">
        <h2 className="method-row__name">
          <a href={methodHref(method.code)} lang="da">
            {method.name}
          </a>{" "}
          <MethodBadges method={method} />
        </h2>
        {method.aliases.length > 0 && (
          <p className="muted small">{text.aliases(method.aliases.join(", "))}</p>
        )}
        <p lang="da">{method.summary}</p>
        <TagList
          label={text.targetGroups}
          tags={[...(hidden > 0 ? [...groups.slice(0, groupsShown), text.more(hidden)] : groups), ...age]}
        />
      </div>
      <FourInShort method={method} />
      <div className="cluster cluster--apart">
        <p className="muted small">
          {method.counts.offers === 0 ? text.usedByNone : text.usedBy(method.counts.offers)}
        </p>
        <PickBox pick={pick} label={text.compare} name={text.compareName(method.name)} />
      </div>
    </li>
  );
}

/** Evidence, relevance, cost and experience, never as one. */
function FourInShort({ method }: { method: MethodSummary }) {
  const text = useText(methodsText);
  const words = useMethodWords();
  const { labels, four } = text;
  const { again, experiences } = method.counts;
  return (
    <DataList
      facts={[
        {
          term: four.evidence,
          value: (
            <>
              <EvidenceSummary evidence={method.evidence} />
              <span className="muted small block">
                {text.row.standing(labels.standing[method.standing ?? "none"])}
              </span>
            </>
          ),
        },
        { term: four.relevance, value: labels.relevance[method.relevance ?? "none"] },
        { term: four.cost, value: words.perCitizen(method.perCitizen, method.priceYear) },
        {
          term: four.experience,
          value:
            experiences === 0 ? (
              <span className="muted">{text.experience.none}</span>
            ) : (
              <>
                {text.count.experiences(experiences)}
                <span className="muted small block">
                  {text.experience.again(again.yes, again.withChanges, again.no)}
                </span>
              </>
            ),
        },
      ]}
    />
  );
}
