import type { OfferDetail } from "@rammevaerk/contracts/offers";
import { type FactKind, factKinds } from "@rammevaerk/domain/offers";
import { type Aspect, Button, Comparison } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useFactText } from "../facts/use-fact-text.ts";
import { OfferFreshness } from "../freshness/offer-freshness.tsx";
import { OfferBadges } from "../list/offer-badges.tsx";
import { rateHref } from "../offer/rates-figure.tsx";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";

/** What decides comes first; what nobody has said about any of them is left out. */
const factOrder: readonly FactKind[] = [
  "free-places",
  "target-groups",
  "age",
  "support-need",
  "exclusions",
  "legal-basis",
  "services",
  "methods",
  "places",
  "occupancy",
  "approval",
];

/** Offers as columns, facts as rows. */
export function ComparisonTable(props: {
  offers: readonly OfferDetail[];
  onRemove: (offerId: string) => void;
}) {
  const { offers } = props;
  const { compare: text } = useText(offersText);
  const aspects = useAspects(offers);
  return (
    <Comparison
      caption={text.title}
      aspectHeader={text.aspect}
      things={offers}
      thingKey={({ id }) => id}
      thingName={({ name }) => name}
      renderHead={(offer) => <OfferHead offer={offer} onRemove={() => props.onRemove(offer.id)} />}
      aspects={aspects}
    />
  );
}

function OfferHead({ offer, onRemove }: { offer: OfferDetail; onRemove: () => void }) {
  const { compare: text } = useText(offersText);
  return (
    <>
      <a href={`/tilbud/${offer.id}`}>{offer.name}</a> <OfferBadges offer={offer} />
      <span className="block">
        <Button variant="plain" onClick={onRemove} aria-label={text.remove(offer.name)}>
          {text.removeShort}
        </Button>
      </span>
    </>
  );
}

function useAspects(offers: readonly OfferDetail[]): Aspect<OfferDetail>[] {
  const { compare: text, row } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  const language = useLanguage();
  const facts = factOrder.filter((kind) =>
    offers.some((offer) => offer.facts.some(({ fact }) => fact.kind === kind)),
  );
  return [
    {
      key: "rate",
      name: text.rate,
      cell: (offer) => <Rates offer={offer} />,
    },
    ...facts.map((kind) => ({
      key: kind,
      name: words.label("factKind", kind),
      cell: (offer: OfferDetail) => <FactCell offer={offer} kind={kind} />,
    })),
    {
      key: "freshness",
      name: text.freshness,
      cell: (offer) => <OfferFreshness freshness={offer.freshness} />,
    },
    {
      key: "contradictions",
      name: text.contradictions,
      cell: (offer) => {
        const disputed = factKinds.filter((kind) =>
          offer.facts.some(({ fact, isContradicted }) => isContradicted && fact.kind === kind),
        );
        const names = disputed.map((kind) => words.label("factKind", kind).toLocaleLowerCase(language));
        return names.length === 0 ? text.noContradictions : format.list(names);
      },
    },
    { key: "operator", name: text.operator, cell: (offer) => offer.operator.name },
    {
      key: "place",
      name: text.place,
      cell: (offer) => `${words.municipality(offer.municipalityCode)}, ${words.region(offer.regionId)}`,
    },
    { key: "category", name: text.category, cell: (offer) => words.label("category", offer.category) },
    {
      key: "state",
      name: text.state,
      cell: ({ closedOn, openedOn }) => {
        if (closedOn === null) return text.open(format.date(openedOn));
        return closedOn <= today() ? row.closed(format.date(closedOn)) : row.closes(format.date(closedOn));
      },
    },
  ];
}

function FactCell({ offer, kind }: { offer: OfferDetail; kind: FactKind }) {
  const { compare: text } = useText(offersText);
  const factText = useFactText();
  const own = offer.facts.filter(({ fact }) => fact.kind === kind);
  if (own.length === 0) return <span className="muted">{text.unknown}</span>;
  return (
    <>
      {own.map(({ fact }) => (
        <span key={fact.id} className="block">
          {own.length > 1 && factText.key(fact) !== undefined && (
            <span className="muted small block">{factText.key(fact)}</span>
          )}
          {factText.value(fact)}
        </span>
      ))}
    </>
  );
}

/** This year's rates by level, and the way to how they were calculated. */
function Rates({ offer }: { offer: OfferDetail }) {
  const { compare: text } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  const year = offer.rateYear ?? offer.series.rates.at(-1)?.year;
  const rates = offer.series.rates.filter((rate) => rate.year === year);
  if (year === undefined || rates.length === 0) return <span className="muted">{text.unknown}</span>;
  return (
    <>
      <span className="muted small block">{text.ratesOfYear(year)}</span>
      {rates.map(({ key, levelName, amountOere, per }) => (
        <span key={key} className="block">
          {levelName !== null && <span className="muted small block">{levelName}</span>}
          {format.kroner(amountOere)} {words.label("ratePer", per)}
        </span>
      ))}
      {rates.some(({ calculationId }) => calculationId !== null) && (
        <a href={rateHref(offer.id, year)} aria-label={text.howCalculatedOf(offer.name, year)}>
          {text.howCalculated}
        </a>
      )}
    </>
  );
}
