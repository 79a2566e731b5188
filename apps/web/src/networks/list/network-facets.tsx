import type { NetworkPage } from "@rammevaerk/contracts/networks";
import { admissions } from "@rammevaerk/domain/networks";
import { regions, targetGroups } from "@rammevaerk/domain/reference";
import { type Facet, FacetList } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import type { NetworksSearch } from "./networks-search.ts";

type Counts = NetworkPage["facets"];
const facetKeys = ["region", "adgang", "maalgruppe"] as const;

/** What narrows the list, with how many each choice would leave. Choices that would leave none are not there. */
export function NetworkFacets(props: {
  search: NetworksSearch;
  counts: Counts;
  total: number;
  onChange: (change: NetworksSearch) => void;
}) {
  const { search, onChange } = props;
  const { list: text } = useText(networksText);
  // A facet without anything to choose from is no help.
  const facets = useFacets(props).filter(({ choices }) => choices.length > 0);
  return (
    <FacetList
      heading={text.narrow}
      facets={facets}
      onChange={(key, [picked]) => onChange({ [key]: picked })}
      clear={{
        label: text.clear,
        run: () => onChange({ region: undefined, adgang: undefined, maalgruppe: undefined }),
      }}
      openLabel={text.narrowed(facetKeys.filter((key) => search[key] !== undefined).length)}
      doneLabel={text.showResults(props.total)}
    />
  );
}

function useFacets({ search, counts }: { search: NetworksSearch; counts: Counts }): Facet[] {
  const { list: text, admission } = useText(networksText);
  const language = useLanguage();
  const choicesOf = (
    all: readonly { value: string; label: string; depth?: number }[],
    counted: readonly { value: string; count: number }[],
    picked: string | undefined,
  ) => {
    const countOf = new Map(counted.map(({ value, count }) => [value, count]));
    return all
      .map((choice) => ({ ...choice, count: countOf.get(choice.value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || value === picked);
  };
  const pickedOf = (value: string | undefined) => (value === undefined ? [] : [value]);
  return [
    {
      key: "region",
      legend: text.region,
      noneLabel: text.all,
      picked: pickedOf(search.region),
      choices: choicesOf(
        regions.map(({ id, name }) => ({ value: id, label: name[language] })),
        counts.regionId,
        search.region,
      ),
    },
    {
      key: "adgang",
      legend: text.admission,
      noneLabel: text.all,
      picked: pickedOf(search.adgang),
      choices: choicesOf(
        admissions.map((value) => ({ value, label: admission[value].name })),
        counts.admission,
        search.adgang,
      ),
    },
    {
      key: "maalgruppe",
      legend: text.targetGroup,
      noneLabel: text.all,
      picked: pickedOf(search.maalgruppe),
      choices: choicesOf(
        targetGroups.map(({ code, label, depth }) => ({ value: code, label: label[language], depth })),
        counts.targetGroup,
        search.maalgruppe,
      ),
    },
  ];
}
