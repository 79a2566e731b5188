import type { OfferPage } from "@rammevaerk/contracts/offers";
import { agreementCategories, freshnessStates, operatorKinds } from "@rammevaerk/domain/offers";
import { regions } from "@rammevaerk/domain/reference";
import { type Facet, FacetList } from "@rammevaerk/ui";
import { toFacet } from "../../platform/data/to-facet.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { countNarrowings, type OffersSearch, widenSearch } from "./offers-search.ts";
import { SubjectFields } from "./subject-fields.tsx";

export type FacetCounts = NonNullable<OfferPage["facets"]>;

/** What narrows the list, with how many each choice would leave. */
export function OfferFacets(props: {
  search: OffersSearch;
  counts: FacetCounts;
  total: number;
  onChange: (change: OffersSearch) => void;
}) {
  const { search, counts, onChange } = props;
  const { list: text } = useText(offersText);
  const narrowings = countNarrowings(search);
  return (
    <FacetList
      heading={text.narrow}
      facets={useFacets(props).filter(({ choices }) => choices.length > 0)}
      onChange={(key, [picked]) => onChange({ [key]: picked })}
      isNarrowed={narrowings > 0}
      clear={{ label: text.clear, run: () => onChange(widenedFrom(search)) }}
      openLabel={text.narrowed(narrowings)}
      doneLabel={text.showResults(props.total)}
    >
      <SubjectFields search={search} counts={counts} onChange={onChange} />
    </FacetList>
  );
}

/** Everything that narrows, taken away by name: a change leaves alone what it does not name. */
export function widenedFrom(search: OffersSearch): OffersSearch {
  const nothing = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]));
  return { ...nothing, ...widenSearch(search) };
}

function useFacets({ search, counts }: { search: OffersSearch; counts: FacetCounts }): Facet[] {
  const { list: text } = useText(offersText);
  const words = useOfferWords();
  const language = useLanguage();
  const facetOf = (
    key: "region" | "driftsform" | "omfang" | "friskhed",
    legend: string,
    choices: Pick<Parameters<typeof toFacet>[0], "choices" | "counted">,
  ): Facet => toFacet({ key, legend, noneLabel: text.all, picked: search[key], ...choices });
  return [
    facetOf("region", text.region, {
      choices: regions.map(({ id, name }) => ({ value: id, label: name[language] })),
      counted: counts.regionId,
    }),
    facetOf("friskhed", text.freshness, {
      choices: freshnessStates.map((value) => ({ value, label: words.label("freshness", value) })),
      counted: counts.freshness,
    }),
    facetOf("driftsform", text.operatorKind, {
      choices: operatorKinds.map((value) => ({ value, label: words.label("operatorKind", value) })),
      counted: counts.operatorKind,
    }),
    facetOf("omfang", text.category, {
      choices: agreementCategories.map((value) => ({ value, label: words.label("category", value) })),
      counted: counts.category,
    }),
  ];
}
