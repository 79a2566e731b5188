import type { JointOfferView } from "@rammevaerk/contracts/clusters-proposals";
import type { StepView } from "@rammevaerk/contracts/rates";
import type { JointOffer } from "@rammevaerk/domain/clusters";
import { BarChart, ChartFigure, DataList, Details, Select, Table } from "@rammevaerk/ui";
import { useState } from "react";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { workText } from "../work/work-text.ts";

interface Shown {
  /** As it was calculated here, or as it came over the wire. */
  offer: JointOffer | JointOfferView;
  nameOf: (partyId: string) => string;
}

/** The rate and the occupancy at which it covers the costs. */
export function JointOfferRate({ offer, isAgreed }: { offer: Shown["offer"]; isAgreed: boolean }) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const { budgeted, breakEvenPercent } = offer;
  return (
    <>
      <p className="joint-rate">
        <span>{isAgreed ? text.agreed : text.unitRate}</span> <strong>{format.kroner(offer.rateOere)}</strong>
      </p>
      <DataList
        facts={[
          ...(isAgreed ? [{ term: text.budgetedRate, value: format.kroner(budgeted.unitRateOere) }] : []),
          {
            term: text.breakEven,
            value:
              breakEvenPercent === undefined || breakEvenPercent === null
                ? text.noBreakEven
                : format.percent(breakEvenPercent),
          },
          { term: text.costBase, value: format.kroner(budgeted.netCostBaseOere) },
          { term: text.careDays, value: format.number(budgeted.careDays) },
        ]}
      />
    </>
  );
}

/** What each party answers for when occupancy falls: drawn, as a table, and step by step. */
export function JointOfferRisk({ offer, nameOf }: Shown) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const [picked, setPicked] = useState<number>();
  const at = picked !== undefined && picked < offer.outcomes.length ? picked : offer.outcomes.length - 1;
  const outcome = offer.outcomes[at];
  return (
    <>
      {outcome !== undefined && (
        <>
          {offer.outcomes.length > 1 && (
            <Select
              label={text.chosenOccupancy}
              value={String(at)}
              onChange={(value) => setPicked(Number(value))}
              choices={offer.outcomes.map(({ occupancyPercent }, index) => ({
                value: String(index),
                label: format.exactPercent(occupancyPercent),
              }))}
            />
          )}
          <ChartFigure
            heading={text.exposure}
            says={
              outcome.lossOere < 0
                ? text.exposureOver(
                    format.exactPercent(outcome.occupancyPercent),
                    format.kroner(0 - outcome.lossOere),
                  )
                : text.exposureSays(
                    format.exactPercent(outcome.occupancyPercent),
                    format.kroner(outcome.lossOere),
                  )
            }
            unit={text.exposureUnit}
            tableLabel={text.exposureTable}
            isStacked
            chart={
              <BarChart
                label={text.exposure}
                bars={outcome.exposures.map(({ key, amountOere }) => ({
                  key,
                  name: nameOf(key),
                  value: Math.abs(amountOere) / 100,
                  isBeyond: amountOere < 0,
                }))}
                formatValue={format.number}
                legend={text.legend}
              />
            }
            table={<RiskTable offer={offer} nameOf={nameOf} />}
          />
          <p className="muted small">{text.assumption}</p>
        </>
      )}
      <h2>{text.how}</h2>
      <Details summary={text.showSteps(offer.steps.length)}>
        <Explanation steps={offer.steps as readonly StepView[]} />
      </Details>
    </>
  );
}

function RiskTable({ offer, nameOf }: Shown) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const { parties, outcomes } = offer;
  const rows = [
    ...parties.map(({ key, places, sharePercent }, at) => ({
      key,
      name: nameOf(key),
      places: format.number(places),
      share: format.percent(sharePercent),
      amounts: outcomes.map(({ exposures }) => exposures[at]?.amountOere ?? 0),
    })),
    {
      key: "total",
      name: text.total,
      places: format.number(offer.budgeted.places),
      share: format.percent(100),
      amounts: outcomes.map(({ lossOere }) => lossOere),
    },
  ];
  return (
    <>
      <Table
        caption={text.exposureTable}
        columns={[
          { key: "party", header: text.party, cell: ({ name }) => name, isRowHeader: true },
          { key: "places", header: text.places, cell: ({ places }) => places, isNumber: true },
          { key: "share", header: text.share, cell: ({ share }) => share, isNumber: true },
          ...outcomes.map(({ occupancyPercent }, at) => ({
            key: String(at),
            header: text.atOccupancy(format.exactPercent(occupancyPercent)),
            cell: ({ amounts }: (typeof rows)[number]) => format.kroner(amounts[at] ?? 0),
            isNumber: true,
          })),
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {outcomes.some(({ lossOere }) => lossOere < 0) && <p className="muted small">{text.negative}</p>}
    </>
  );
}
