import { ChartFigure, LineChart, Table } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { usePeriodText } from "../facts/use-period-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import {
  countDays,
  countPlaces,
  groupByKey,
  listPlacePoints,
  listYearMarks,
  type PlacesPeriod,
} from "./series.ts";

const mostLines = 4;

/** The approved places over time: as steps by legal basis, and as a table. */
export function PlacesFigure(props: { periods: readonly PlacesPeriod[]; closedOn: string | null }) {
  const { periods, closedOn } = props;
  const text = useText(offersText).offer.places;
  const words = useOfferWords();
  const format = useFormat();
  const first = periods[0]?.validFrom;
  if (first === undefined) return <p className="muted">{text.none}</p>;
  const until = closedOn !== null && closedOn < today() ? closedOn : today();
  const groups = [...groupByKey(periods)].slice(0, mostLines);
  const says = text.says(countPlaces(periods, until), countPlaces(periods, first), format.date(first));
  return (
    <ChartFigure
      heading={text.heading}
      says={says}
      unit={text.unit}
      tableLabel={text.table}
      chart={
        <LineChart
          label={says}
          series={groups.map(([key, own]) => ({
            key,
            name: words.legalBasis(key),
            points: listPlacePoints(own, until),
          }))}
          marks={listYearMarks(Number(first.slice(0, 4)) + 1, Number(until.slice(0, 4)), (year) =>
            countDays(`${year}-01-01`),
          )}
          formatValue={format.number}
          isStepped
          startsAtZero
        />
      }
      table={<PlacesTable periods={periods} />}
    />
  );
}

function PlacesTable({ periods }: { periods: readonly PlacesPeriod[] }) {
  const text = useText(offersText).offer.places;
  const words = useOfferWords();
  const format = useFormat();
  const periodText = usePeriodText();
  return (
    <Table
      caption={text.table}
      isCaptionHidden
      columns={[
        { key: "period", header: text.period, cell: periodText, isRowHeader: true },
        { key: "basis", header: text.legalBasis, cell: ({ key }) => words.legalBasis(key) },
        {
          key: "approved",
          header: text.approved,
          cell: ({ approved }) => format.number(approved),
          isNumber: true,
        },
        {
          key: "covered",
          header: text.covered,
          cell: ({ covered }) => format.number(covered),
          isNumber: true,
        },
      ]}
      rows={periods.toReversed()}
      rowKey={({ key, validFrom }) => `${key} ${validFrom}`}
    />
  );
}
