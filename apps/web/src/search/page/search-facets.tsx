import type { FindResult } from "@rammevaerk/contracts/search";
import { regions, targetGroups } from "@rammevaerk/domain/reference";
import { type Facet, FacetList } from "@rammevaerk/ui";
import { toFacet } from "../../platform/data/to-facet.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { countNarrowings, searchAges, searchKinds, type SearchAddress } from "../search-address.ts";
import { searchText } from "../search-text.ts";

/** Of the target groups, which are many, those with the most results. */
const mostGroups = 8;

type Counts = FindResult["facets"];

interface FacetsProps {
  search: SearchAddress;
  counts: Counts;
  total: number;
  onChange: (change: SearchAddress) => void;
}

/** What narrows the results, with how many each choice would leave. */
export function SearchFacets({ search, counts, total, onChange }: FacetsProps) {
  const { page: text } = useText(searchText);
  return (
    <FacetList
      heading={text.narrow}
      facets={useFacets(search, counts).filter(({ choices }) => choices.length > 0)}
      onChange={(key, [picked]) => onChange({ [key]: picked })}
      clear={{ label: text.clear, run: () => onChange(nothing) }}
      openLabel={text.narrowed(countNarrowings(search))}
      doneLabel={text.showResults(total)}
    />
  );
}

/** Everything that narrows, taken away. */
export const nothing: SearchAddress = {
  slags: undefined,
  region: undefined,
  maalgruppe: undefined,
  opdateret: undefined,
};

function useFacets(search: SearchAddress, counts: Counts): Facet[] {
  const { page: text, kinds } = useText(searchText);
  const language = useLanguage();
  const facetOf = (
    key: Exclude<keyof SearchAddress, "q">,
    legend: string,
    choices: Pick<Parameters<typeof toFacet>[0], "choices" | "counted">,
  ): Facet => {
    const facet = toFacet({ key, legend, noneLabel: text.all, picked: search[key], ...choices });
    return {
      ...facet,
      choices: facet.choices.map((choice) => ({ ...choice, countText: text.count(choice.count) })),
    };
  };
  return [
    facetOf("slags", text.kind, {
      choices: searchKinds.map((value) => ({ value, label: kinds[value].many })),
      counted: counts.kinds,
    }),
    facetOf("region", text.region, {
      choices: regions.map(({ id, name }) => ({ value: id, label: name[language] })),
      counted: counts.regions,
    }),
    facetOf("maalgruppe", text.targetGroup, {
      choices: listGroups(counts.targetGroups, search.maalgruppe).map(({ code, label, depth }) => ({
        value: code,
        label: label[language],
        depth,
      })),
      counted: counts.targetGroups,
    }),
    facetOf("opdateret", text.updated, {
      choices: searchAges.map((value) => ({ value, label: text.ages[value] })),
      counted: counts.ages,
    }),
  ];
}

/** The most common ones and the picked one, in the order of their tree. */
function listGroups(counted: Counts["targetGroups"], picked: string | undefined): typeof targetGroups {
  const common = new Set(counted.slice(0, mostGroups).map(({ value }) => value));
  return targetGroups.filter(({ code }) => common.has(code) || code === picked);
}
