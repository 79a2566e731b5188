import type { OfferSummary } from "@rammevaerk/contracts/offers";
import { TagList } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { PickBox, type RowPick } from "../../platform/picks/pick-box.tsx";
import { OfferFreshness } from "../freshness/offer-freshness.tsx";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { OfferBadges } from "./offer-badges.tsx";

const groupsShown = 3;

/** One offer in a list: who runs it, for whom, what is free, what it costs, and how fresh all of that is. */
export function OfferRow(props: {
  offer: OfferSummary;
  /** Absent where nothing is compared. */
  pick?: RowPick | undefined;
  headingLevel?: 2 | 3 | undefined;
  children?: ReactNode;
}) {
  const { offer, pick } = props;
  const text = useText(offersText);
  const words = useOfferWords();
  const Heading = props.headingLevel === 3 ? "h3" : "h2";
  const groups = sortByList("target-group", offer.targetGroups).map(words.targetGroup);
  const hidden = groups.length - groupsShown;
  const about = [
    offer.operator.name,
    words.municipality(offer.municipalityCode),
    ...offer.legalBases.map(words.legalBasis),
    words.age(offer.ageFrom, offer.ageTo),
  ];
  return (
    <li className="offer">
      <div className="offer__about">
        <Heading className="offer__name">
          <a href={`/tilbud/${offer.id}`}>{offer.name}</a> <OfferBadges offer={offer} />
        </Heading>
        <p className="muted small">{about.join(" · ")}</p>
        <TagList
          label={text.row.targetGroups}
          tags={hidden > 0 ? [...groups.slice(0, groupsShown), text.row.more(hidden)] : groups}
        />
        {props.children}
        <p>
          <OfferFreshness freshness={offer.freshness} />
        </p>
      </div>
      <div className="offer__figures">
        <Figures offer={offer} />
        {pick !== undefined && (
          <PickBox pick={pick} label={text.row.compare} name={text.row.compareName(offer.name)} />
        )}
      </div>
    </li>
  );
}

function Figures({ offer }: { offer: OfferSummary }) {
  const { row: text } = useText(offersText);
  const format = useFormat();
  const { freePlaces, places, rateOere, rateYear, rateLevels } = offer;
  return (
    <>
      <p>
        <strong>{freePlaces === null ? text.freeUnknown : text.freePlaces(freePlaces)}</strong>
        {places !== null && <span className="muted small block">{text.places(places)}</span>}
      </p>
      <p>
        {rateOere === null ? text.rateUnknown : text.rate(format.kroner(rateOere), rateLevels)}
        {rateYear !== null && <span className="muted small block">{text.rateYear(rateYear)}</span>}
      </p>
    </>
  );
}
