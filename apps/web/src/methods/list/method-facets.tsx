import type { MethodPage } from "@rammevaerk/contracts/methods";
import { evidenceBands } from "@rammevaerk/domain/methods";
import { Checkbox, Combobox, type Facet, FacetList, Select } from "@rammevaerk/ui";
import { useIsSignedIn } from "../../events/use-is-signed-in.ts";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { NumberField } from "../../offers/list/number-field.tsx";
import { toFacet } from "../../platform/data/to-facet.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import {
  countNarrowings,
  type MethodsSearch,
  relevanceChoices,
  standingChoices,
  widened,
} from "./methods-search.ts";

interface Narrowing {
  search: MethodsSearch;
  counts: MethodPage["facets"];
  onChange: (change: MethodsSearch) => void;
}

/** What narrows the list, with how many each choice would leave. */
export function MethodFacets(props: Narrowing & { total: number }) {
  const { search, onChange } = props;
  const { list: text } = useText(methodsText);
  const narrowings = countNarrowings(search);
  return (
    <FacetList
      heading={text.narrow}
      facets={useFacets(props).filter(({ choices }) => choices.length > 0)}
      onChange={(key, [picked]) => onChange({ [key]: picked })}
      isNarrowed={narrowings > 0}
      clear={{ label: text.clear, run: () => onChange(widened) }}
      openLabel={text.narrowed(narrowings)}
      doneLabel={text.showResults(props.total)}
    >
      <div className="facet-fields">
        <SubjectFields {...props} />
        <Flags {...props} />
      </div>
    </FacetList>
  );
}

/** For whom, how old, under which provision. */
function SubjectFields({ search, counts, onChange }: Narrowing) {
  const { list: text, count } = useText(methodsText);
  const language = useLanguage();
  const groupCounts = new Map(counts.targetGroups.map((one) => [one.value, one.count]));
  return (
    <>
      <Combobox
        label={text.targetGroup}
        hint={text.targetGroupHint}
        options={subjectOptions("target-group", language, { on: today() }).map((option) => ({
          ...option,
          hint: count.methods(groupCounts.get(option.value) ?? 0),
        }))}
        value={search.maalgruppe ?? null}
        onChange={(maalgruppe) => onChange({ maalgruppe: maalgruppe ?? undefined })}
        isOptional
      />
      <NumberField
        label={text.age}
        hint={text.ageHint}
        value={search.alder}
        most={120}
        onCommit={(alder) => onChange({ alder })}
      />
      <Select
        label={text.legalBasis}
        value={search.lov ?? ""}
        onChange={(lov: string) => onChange({ lov: lov === "" ? undefined : lov })}
        choices={[
          { value: "", label: text.all },
          ...subjectOptions("legal-basis", language, {
            on: today(),
            kept: search.lov === undefined ? [] : [search.lov],
          }),
        ]}
        isOptional
      />
    </>
  );
}

function Flags({ search, onChange }: Narrowing) {
  const { list: text } = useText(methodsText);
  const isSignedIn = useIsSignedIn();
  return (
    <>
      {isSignedIn && (
        <Checkbox
          label={text.isWatched}
          value={search.fulgte === true}
          onChange={(fulgte) => onChange({ fulgte })}
        />
      )}
      <Checkbox
        label={text.isDue}
        value={search.forfaldne === true}
        onChange={(forfaldne) => onChange({ forfaldne })}
      />
      <Checkbox
        label={text.includesRetired}
        value={search.udgaaede === true}
        onChange={(udgaaede) => onChange({ udgaaede })}
      />
    </>
  );
}

function useFacets({ search, counts }: Narrowing): Facet[] {
  const { list: text, labels } = useText(methodsText);
  const facetOf = (
    key: "vurdering" | "evidens" | "relevans",
    legend: string,
    choices: Pick<Parameters<typeof toFacet>[0], "choices" | "counted">,
  ): Facet => toFacet({ key, legend, noneLabel: text.all, picked: search[key], ...choices });
  return [
    facetOf("evidens", text.band, {
      choices: evidenceBands.map((value) => ({ value, label: labels.band[value] })),
      counted: counts.bands,
    }),
    facetOf("vurdering", text.standing, {
      choices: standingChoices.map((value) => ({ value, label: labels.standing[value] })),
      counted: counts.standings,
    }),
    facetOf("relevans", text.relevance, {
      choices: relevanceChoices.map((value) => ({ value, label: labels.relevance[value] })),
      counted: counts.relevances,
    }),
  ];
}
