import type { FactView, OfferDetail } from "@rammevaerk/contracts/offers";
import { type FactKind, factKinds } from "@rammevaerk/domain/offers";
import { Details, EmptyState, Select, Table } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useFactText } from "../facts/use-fact-text.ts";
import { usePeriodText } from "../facts/use-period-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";

type Told = Pick<OfferDetail, "id" | "units">;

/** Everything that was ever said about an offer. It is long, so it is fetched for those who open it. */
export function HistorySection({ offer }: { offer: Told }) {
  const { history: text } = useText(offersText).offer;
  const [isOpened, setIsOpened] = useState(false);
  return (
    <section id="historik">
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      <Details summary={text.show} onOpen={() => setIsOpened(true)}>
        {isOpened ? <History offer={offer} /> : null}
      </Details>
    </section>
  );
}

/** The newest first: for which days, by whom, when, and what was corrected. */
function History({ offer }: { offer: Told }) {
  const { history: text } = useText(offersText).offer;
  const words = useOfferWords();
  const [kind, setKind] = useState<FactKind | "">("");
  const input = { offerId: offer.id, kind: kind === "" ? undefined : kind };
  const facts = usePages({
    key: api.offers.history.queryKey(input),
    fetch: (after, signal) => client.offers.history.query({ ...input, after }, { signal }),
  });
  return (
    <>
      <Select
        label={text.kind}
        value={kind}
        onChange={(picked: FactKind | "") => setKind(picked)}
        choices={[
          { value: "", label: text.allKinds },
          ...factKinds.map((value) => ({ value, label: words.label("factKind", value) })),
        ]}
      />
      <div aria-busy={facts.isOld}>
        <Loaded query={facts}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState heading={text.none} />
            ) : (
              <HistoryTable facts={items} units={offer.units} />
            )
          }
        </Loaded>
        <More pages={facts} />
      </div>
    </>
  );
}

function HistoryTable({ facts, units }: { facts: readonly FactView[]; units: OfferDetail["units"] }) {
  const { history: text, source } = useText(offersText).offer;
  const words = useOfferWords();
  const periodText = usePeriodText();
  const unitOf = ({ unitId }: FactView): string | undefined => units.find(({ id }) => id === unitId)?.name;
  return (
    <Table
      caption={text.caption}
      isCaptionHidden
      columns={[
        {
          key: "what",
          header: text.what,
          isRowHeader: true,
          cell: (fact) => renderWhat(fact, unitOf(fact)),
        },
        {
          key: "value",
          header: text.value,
          cell: renderValue,
        },
        { key: "period", header: text.period, cell: periodText },
        { key: "source", header: source, cell: (fact) => words.label("factSource", fact.source) },
        { key: "recorded", header: text.recorded, cell: renderRecorded },
      ]}
      rows={facts}
      rowKey={({ id }) => id}
    />
  );
}

function renderWhat(fact: FactView, unit: string | undefined): ReactNode {
  return <What fact={fact} unit={unit} />;
}

function What({ fact, unit }: { fact: FactView; unit: string | undefined }) {
  const text = useText(offersText).offer;
  const words = useOfferWords();
  const factText = useFactText();
  const of = [factText.key(fact), unit === undefined ? undefined : text.unit(unit)];
  return (
    <>
      {words.label("factKind", fact.kind)}
      <span className="muted small block">{of.filter(Boolean).join(", ")}</span>
    </>
  );
}

function renderValue(fact: FactView): ReactNode {
  return <Value fact={fact} />;
}

/** What a fact says; crossed out where it was corrected since. */
function Value({ fact }: { fact: FactView }) {
  const factText = useFactText();
  const value = factText.value(fact);
  return fact.supersededAt === null ? value : <s>{value}</s>;
}

function renderRecorded(fact: FactView): ReactNode {
  return <Recorded fact={fact} />;
}

function Recorded({ fact }: { fact: FactView }) {
  const {
    offer: { history: text },
    freshness: fresh,
  } = useText(offersText);
  const format = useFormat();
  const { recordedAt, supersededAt, confirmedOn, confirmedBy } = fact;
  return (
    <>
      {format.dateTime(recordedAt)}
      {confirmedOn !== null && (
        <span className="muted small block">
          {confirmedBy === null
            ? fresh.confirmed(format.date(confirmedOn))
            : fresh.confirmedBy(format.date(confirmedOn), confirmedBy)}
        </span>
      )}
      {supersededAt !== null && (
        <strong className="small block">{text.superseded(format.dateTime(supersededAt))}</strong>
      )}
    </>
  );
}
