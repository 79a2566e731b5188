import type { FactView, HeldFact, OfferDetail } from "@rammevaerk/contracts/offers";
import { factKinds } from "@rammevaerk/domain/offers";
import { DataList, Table } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { OfferFreshness } from "../freshness/offer-freshness.tsx";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { useFactText } from "./use-fact-text.ts";

/** Everything that holds about an offer, by kind: what is said, who says so, how fresh that is, and who disagrees. */
export function HeldFacts({ offer }: { offer: Pick<OfferDetail, "facts" | "units"> }) {
  const text = useText(offersText).offer;
  const words = useOfferWords();
  const kinds = factKinds.filter((kind) => offer.facts.some(({ fact }) => fact.kind === kind));
  if (kinds.length === 0) return <p>{text.noFacts}</p>;
  return (
    <DataList
      facts={kinds.map((kind) => ({
        term: words.label("factKind", kind),
        value: (
          <ul className="plain held-facts">
            {offer.facts
              .filter(({ fact }) => fact.kind === kind)
              .map((held) => (
                <Held key={held.fact.id} held={held} units={offer.units} />
              ))}
          </ul>
        ),
      }))}
    />
  );
}

function Held({ held, units }: { held: HeldFact; units: OfferDetail["units"] }) {
  const text = useText(offersText).offer;
  const words = useOfferWords();
  const format = useFormat();
  const factText = useFactText();
  const { fact, others, isContradicted } = held;
  const unit = units.find(({ id }) => id === fact.unitId);
  const of = [
    ...(unit === undefined ? [] : [text.unit(unit.name)]),
    ...[factText.key(fact)].filter((key) => key !== undefined),
  ];
  const sources = [...new Set(others.map(({ source }) => words.label("factSource", source)))];
  return (
    <li>
      {of.length > 0 && <span className="muted small block">{of.join(", ")}</span>}
      <span className="held-facts__value">{factText.value(fact)}</span>
      <span className="block">
        <span className="muted small">{words.label("factSource", fact.source)}</span>{" "}
        {fact.freshness !== null && <OfferFreshness freshness={fact.freshness} />}
      </span>
      {isContradicted ? (
        <Contradiction fact={fact} others={others} />
      ) : (
        sources.length > 0 && (
          <span className="muted small block">{text.othersAgree(format.list(sources))}</span>
        )
      )}
    </li>
  );
}

/** What the sources say, side by side; the one that is used stands first. */
function Contradiction({ fact, others }: { fact: FactView; others: readonly FactView[] }) {
  const { offer: text, list } = useText(offersText);
  const words = useOfferWords();
  const language = useLanguage();
  const factText = useFactText();
  return (
    <div className="contradiction">
      <Table
        caption={text.sourcesDisagree(words.label("factKind", fact.kind).toLocaleLowerCase(language))}
        columns={[
          {
            key: "source",
            header: text.source,
            cell: (one) => renderSource(one, one.id === fact.id),
            isRowHeader: true,
          },
          { key: "value", header: text.sourceSays, cell: factText.value },
          {
            key: "freshness",
            header: list.freshness,
            cell: renderFreshness,
          },
        ]}
        rows={[fact, ...others]}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function renderSource(fact: FactView, isLeading: boolean): ReactNode {
  return <Source fact={fact} isLeading={isLeading} />;
}

function Source({ fact, isLeading }: { fact: FactView; isLeading: boolean }) {
  const text = useText(offersText).offer;
  const words = useOfferWords();
  return (
    <>
      {words.label("factSource", fact.source)}
      {isLeading && <span className="muted small block">{text.leads}</span>}
    </>
  );
}

function renderFreshness(fact: FactView): ReactNode {
  return <OfferFreshness freshness={fact.freshness} />;
}
