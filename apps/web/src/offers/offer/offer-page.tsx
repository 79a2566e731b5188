import type { OfferDetail } from "@rammevaerk/contracts/offers";
import { factKinds, factRulesOpen } from "@rammevaerk/domain/offers";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Alert, LinkButton } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { Connections } from "../../search/related/connections.tsx";
import { HeldFacts } from "../facts/held-facts.tsx";
import { OfferFreshness } from "../freshness/offer-freshness.tsx";
import { OfferBadges } from "../list/offer-badges.tsx";
import { idsIn } from "../list/offers-search.ts";
import { needHref } from "../need/need-search.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { DayForm } from "./day-form.tsx";
import { HistorySection } from "./history-section.tsx";
import { OccupancyFigure } from "./occupancy-figure.tsx";
import { OfferSide } from "./offer-side.tsx";
import { type OfferSearch, readOfferSearch, toOfferQuery } from "./offer-search.ts";
import { PlacesFigure } from "./places-figure.tsx";
import { RatesFigure } from "./rates-figure.tsx";
import { SimilarSection } from "./similar-section.tsx";
import "../offers.scss";

/** One offer: what holds, who says so and how fresh it is; numbers over time; everything ever said; what else fits. */
export function OfferPage(): ReactNode {
  const { id } = useParams({ from: "/tilbud/$id" });
  const [offerId] = idsIn({ id }, "id");
  return offerId === undefined ? <NotFoundPage /> : <KnownOffer key={offerId} offerId={offerId} />;
}

function KnownOffer({ offerId }: { offerId: string }) {
  const [search, change] = useAddress(readOfferSearch);
  const query = useQuery(
    api.offers.get.queryOptions(toOfferQuery(offerId, search), { placeholderData: keepPreviousData }),
  );
  return (
    <Loaded query={query}>
      {(offer) => (
        <OfferView
          offer={offer}
          isOld={query.isPlaceholderData}
          search={search}
          onSearch={(to) => change(to, { isStep: true })}
        />
      )}
    </Loaded>
  );
}

interface View {
  offer: OfferDetail;
  search: OfferSearch;
  onSearch: (search: OfferSearch) => void;
}

function OfferView({ offer, isOld, search, onSearch }: View & { isOld: boolean }) {
  const { title, offer: text } = useText(offersText);
  const words = useOfferWords();
  return (
    <Page
      title={offer.name}
      lead={text.lead(offer.operator.name, words.officialMunicipality(offer.municipalityCode))}
      crumbs={[{ label: title, href: "/tilbud" }]}
      actions={<Actions offer={offer} />}
    >
      <p className="facts">
        <OfferBadges offer={offer} /> <OfferFreshness freshness={offer.freshness} />
      </p>
      <Notes offer={offer} />
      <div className="with-side with-side--end">
        <div aria-busy={isOld}>
          <FactsSection offer={offer} search={search} onSearch={onSearch} />
        </div>
        <OfferSide offer={offer} />
      </div>
      <RatesFigure offerId={offer.id} rates={offer.series.rates} />
      <section>
        <h2>{text.numbers}</h2>
        <OccupancyFigure months={offer.series.occupancy} />
        <PlacesFigure periods={offer.series.places} closedOn={offer.closedOn} />
      </section>
      <SimilarSection offerId={offer.id} />
      <HistorySection offer={offer} />
      <Connections kind="offer" subjectId={offer.id} />
    </Page>
  );
}

/** What one can do: find others for the same need; its reporter can correct it. */
function Actions({ offer }: { offer: OfferDetail }) {
  const { offer: text } = useText(offersText);
  const sameNeed = needHref({
    maalgruppe: offer.targetGroups.slice(0, 3),
    lov: offer.legalBases[0],
    region: offer.regionId,
  });
  return (
    <>
      {offer.may.edit && (
        <LinkButton href={`/tilbud/${offer.id}/rediger`} variant="primary">
          {text.edit}
        </LinkButton>
      )}
      <LinkButton href={sameNeed} variant={offer.may.edit ? "secondary" : "primary"}>
        {text.findOther}
      </LinkButton>
    </>
  );
}

/** What must not be overlooked: that it is closed, or that sources disagree. */
function Notes({ offer }: { offer: OfferDetail }) {
  const { offer: text } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  const language = useLanguage();
  const { closedOn } = offer;
  const lastDay = isIsoDate(closedOn) ? addDays(closedOn, -1) : undefined;
  const disputed = factKinds.filter((kind) =>
    offer.facts.some(({ fact, isContradicted }) => isContradicted && fact.kind === kind),
  );
  const names = disputed.map((kind) => words.label("factKind", kind).toLocaleLowerCase(language));
  return (
    <>
      {closedOn !== null && (
        <Alert
          kind="warning"
          heading={
            closedOn <= today() ? text.closed(format.date(closedOn)) : text.closes(format.date(closedOn))
          }
        >
          <p className="alert-text">
            {closedOn <= today() ? text.closedText : text.closesText}{" "}
            {lastDay !== undefined && lastDay < today() && (
              <a href={`/tilbud/${offer.id}?dato=${lastDay}`}>{text.seeLastDay}</a>
            )}
          </p>
        </Alert>
      )}
      {disputed.length > 0 && (
        <Alert kind="warning" heading={text.contradicted}>
          <p className="alert-text">{text.contradictedText(format.list(names))}</p>
          <p className="small">{factRulesOpen[language]}</p>
        </Alert>
      )}
    </>
  );
}

function FactsSection({ offer, search, onSearch }: View) {
  const { offer: text } = useText(offersText);
  const format = useFormat();
  const on = format.date(offer.on);
  return (
    <section>
      <h2>{text.facts}</h2>
      <p role="status">
        {offer.knownAt === null ? text.factsOn(on) : text.factsKnown(on, format.date(offer.knownAt))}
      </p>
      <HeldFacts offer={offer} />
      <DayForm key={JSON.stringify(search)} search={search} on={offer.on} onShow={onSearch} />
    </section>
  );
}
