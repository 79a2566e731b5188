import type { EventOwnerRef, EventPage } from "@rammevaerk/contracts/events";
import { eventFormats, eventKinds } from "@rammevaerk/domain/events";
import { regions, targetGroups } from "@rammevaerk/domain/reference";
import { type Facet, FacetList, MultiPicker, TextField } from "@rammevaerk/ui";
import { toFacet } from "../../platform/data/to-facet.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useIsSignedIn } from "../use-is-signed-in.ts";
import { eventsText } from "../events-text.ts";
import { countNarrowings, type EventsSearch, mostOwners, widened } from "./events-search.ts";
import { useOwnerChoices } from "./use-owner-choices.ts";

interface FacetsProps {
  search: EventsSearch;
  counts: EventPage["facets"];
  /** Whose events are shown now. */
  owners: readonly EventOwnerRef[];
  onChange: (change: EventsSearch) => void;
}

/** What narrows the list, with how many each choice would leave. Choices that would leave none are not there. */
export function EventFacets(props: FacetsProps & { total: number; hasFrom: boolean }) {
  const { search, onChange } = props;
  const { list: text } = useText(eventsText);
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
        {props.hasFrom && (
          <TextField
            label={text.from}
            type="date"
            width="m"
            value={search.fra ?? ""}
            onChange={(fra) => onChange({ fra: fra === "" ? undefined : fra })}
            isOptional
          />
        )}
        <OwnerField search={search} owners={props.owners} onChange={onChange} />
      </div>
    </FacetList>
  );
}

/** Whose events: several make one calendar. Visitors can't search for owners, but take away those that a link brought. */
function OwnerField({ search, owners, onChange }: Omit<FacetsProps, "counts">) {
  const { list: text } = useText(eventsText);
  const isSignedIn = useIsSignedIn();
  const picked = search.ejer ?? [];
  const choices = useOwnerChoices({ isSignedIn, picked, shown: owners });
  if (!isSignedIn && picked.length === 0) return null;
  return (
    <MultiPicker
      {...choices}
      label={text.owners}
      hint={text.ownersHint}
      value={picked}
      onChange={(ejer) => onChange({ ejer })}
      atMost={mostOwners}
      isOptional
    />
  );
}

function useFacets({ search, counts }: Pick<FacetsProps, "search" | "counts">): Facet[] {
  const { list: text, kinds, formats } = useText(eventsText);
  const language = useLanguage();
  const facetOf = (
    key: "slags" | "form" | "region" | "maalgruppe",
    legend: string,
    choices: Pick<Parameters<typeof toFacet>[0], "choices" | "counted">,
  ): Facet => toFacet({ key, legend, noneLabel: text.all, picked: search[key], ...choices });
  return [
    facetOf("slags", text.kind, {
      choices: eventKinds.map((value) => ({ value, label: kinds[value] })),
      counted: counts.kind,
    }),
    facetOf("form", text.format, {
      choices: eventFormats.map((value) => ({ value, label: formats[value] })),
      counted: counts.format,
    }),
    facetOf("region", text.region, {
      choices: regions.map(({ id, name }) => ({ value: id, label: name[language] })),
      counted: counts.regionId,
    }),
    facetOf("maalgruppe", text.targetGroup, {
      choices: targetGroups.map(({ code, label, depth }) => ({ value: code, label: label[language], depth })),
      counted: counts.targetGroup,
    }),
  ];
}
