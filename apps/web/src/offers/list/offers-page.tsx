import { Button, LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { ResultsHead } from "../../platform/data/results-head.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { togglePick } from "../../platform/picks/toggle-pick.ts";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { MunicipalityMap } from "../map/municipality-map.tsx";
import { SavedNeeds } from "../need/saved-needs.tsx";
import { offersText } from "../offers-text.ts";
import { ExportMenu } from "./export-menu.tsx";
import { NoOffers } from "./no-offers.tsx";
import { OfferFacets, widenedFrom } from "./offer-facets.tsx";
import { OfferPicksBar } from "./offer-picks-bar.tsx";
import { OfferRow } from "./offer-row.tsx";
import {
  countNarrowings,
  mostCompared,
  offerSorts,
  type OffersSearch,
  readOffersSearch,
} from "./offers-search.ts";
import { useOffers } from "./use-offers.ts";
import "../offers.scss";

interface Searching {
  search: OffersSearch;
  onChange: (change: OffersSearch) => void;
}

/** All offers, found by word and by everything that is known of them. Open to everybody. */
export function OffersPage(): ReactNode {
  const { title, list: text } = useText(offersText);
  const [search, change] = useAddress(readOffersSearch);
  const isReporter = useSession()?.grants.some(({ role }) => role === "registry-reporter") === true;
  return (
    <Page
      title={title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <>
          <LinkButton href="/tilbud/find" variant="primary">
            {text.find}
          </LinkButton>
          {isReporter && <LinkButton href="/tilbud/mine">{text.toDesk}</LinkButton>}
        </>
      }
    >
      <SavedNeeds />
      <div className="search-row">
        <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
      </div>
      <Results search={search} onChange={change} />
      <p>
        <a href="/tilbud/friskhed">{text.toFreshness}</a>
      </p>
      <OfferPicksBar picked={search.valgt ?? []} onClear={() => change({ valgt: [] })} />
    </Page>
  );
}

function Results({ search, onChange }: Searching) {
  const offers = useOffers(search);
  const isNarrowed = countNarrowings(search) > 0;
  const clear = (): void => onChange(widenedFrom(search));
  return (
    <Loaded query={offers}>
      {({ items, total, firstPage }) => {
        const found = total ?? items.length;
        const facets = firstPage?.facets ?? null;
        if (found === 0 && !isNarrowed) return <NoOffers isNarrowed={false} onClear={clear} />;
        return (
          <div className="with-side">
            {facets !== null && (
              <OfferFacets search={search} counts={facets} total={found} onChange={onChange} />
            )}
            <div aria-busy={offers.isOld}>
              {facets !== null && (
                <MunicipalityMap
                  counts={facets.municipalityCode}
                  picked={search.kommune ?? []}
                  onChange={(kommune) => onChange({ kommune })}
                />
              )}
              <OperatorNote search={search} name={items[0]?.operator.name} onChange={onChange} />
              <OffersHead search={search} found={found} onChange={onChange} />
              {items.length === 0 ? (
                <NoOffers isNarrowed onClear={clear} />
              ) : (
                <OfferRows items={items} search={search} onChange={onChange} />
              )}
              <More pages={offers} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function OfferRows(props: Searching & { items: readonly Parameters<typeof OfferRow>[0]["offer"][] }) {
  const { items, search, onChange } = props;
  const picked = search.valgt ?? [];
  return (
    <ul className="rows">
      {items.map((offer) => (
        <OfferRow
          key={offer.id}
          offer={offer}
          pick={{
            isPicked: picked.includes(offer.id),
            isFull: picked.length >= mostCompared,
            onToggle: () => onChange({ valgt: togglePick(picked, offer.id) }),
          }}
        />
      ))}
    </ul>
  );
}

function OffersHead({ search, found, onChange }: Searching & { found: number }) {
  const { list: text } = useText(offersText);
  return (
    <ResultsHead
      found={found}
      sort={{
        label: text.sort,
        value: search.sort ?? "name",
        choices: offerSorts.map((value) => ({ value, label: text.sorts[value] })),
        onChange: (sort) => onChange({ sort }),
      }}
    >
      <ExportMenu search={search} />
    </ResultsHead>
  );
}

/** Says that only one operator's offers are shown, which no field tells. */
function OperatorNote({ search, name, onChange }: Searching & { name: string | undefined }) {
  const { list: text } = useText(offersText);
  if (search.driftsherre === undefined) return null;
  return (
    <p>
      {name === undefined ? text.ofOperatorUnknown : text.ofOperator(name)}.{" "}
      <Button variant="plain" onClick={() => onChange({ driftsherre: undefined })}>
        {text.ofOperatorClear}
      </Button>
    </p>
  );
}
