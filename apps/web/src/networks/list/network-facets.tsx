import type { NetworkPage } from "@rammevaerk/contracts/networks";
import { admissions } from "@rammevaerk/domain/networks";
import { regions, targetGroups } from "@rammevaerk/domain/reference";
import { type Facet, FacetList } from "@rammevaerk/ui";
import { toFacet } from "../../platform/data/to-facet.ts";
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
  const facetOf = (
    key: "region" | "adgang" | "maalgruppe",
    legend: string,
    choices: Pick<Parameters<typeof toFacet>[0], "choices" | "counted">,
  ): Facet => toFacet({ key, legend, noneLabel: text.all, picked: search[key], ...choices });
  return [
    facetOf("region", text.region, {
      choices: regions.map(({ id, name }) => ({ value: id, label: name[language] })),
      counted: counts.regionId,
    }),
    facetOf("adgang", text.admission, {
      choices: admissions.map((value) => ({ value, label: admission[value].name })),
      counted: counts.admission,
    }),
    facetOf("maalgruppe", text.targetGroup, {
      choices: targetGroups.map(({ code, label, depth }) => ({ value: code, label: label[language], depth })),
      counted: counts.targetGroup,
    }),
  ];
}
