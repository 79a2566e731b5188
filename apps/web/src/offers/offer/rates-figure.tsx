import { ChartFigure, LineChart, Table } from "@rammevaerk/ui";
import { Fragment } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { groupByKey, listCalculatedYears, listYearMarks, type RateOfYear } from "./series.ts";

const mostLines = 4;

/** Where the calculation of an offer's rates in a year is explained. */
export function rateHref(offerId: string, year: number): string {
  return `/tilbud/${offerId}/takster/${year}`;
}

/** The rates over the years: a line for each level, a table, and the way to how each year was calculated. */
export function RatesFigure({ offerId, rates }: { offerId: string; rates: readonly RateOfYear[] }) {
  const text = useText(offersText).offer.rates;
  const words = useOfferWords();
  const format = useFormat();
  const newest = rates.at(-1);
  const says = useSays(rates);
  if (newest === undefined) return <p className="muted">{text.none}</p>;
  // Amounts per day and per hour have no axis in common; the newest tells which is shown.
  const drawn = rates.filter(({ per }) => per === newest.per);
  const groups = [...groupByKey(drawn)].slice(0, mostLines);
  const years = drawn.map(({ year }) => year);
  return (
    <ChartFigure
      heading={text.heading}
      headingLevel={2}
      says={says}
      unit={text.unit(words.label("ratePer", newest.per))}
      tableLabel={text.table}
      chart={
        <LineChart
          label={says}
          series={groups.map(([key, own]) => ({
            key,
            name: own.at(-1)?.levelName ?? (key === "" ? text.single : key),
            points: own.map(({ year, amountOere }) => ({ at: year, value: amountOere / 100 })),
          }))}
          marks={listYearMarks(Math.min(...years), Math.max(...years), (year) => year)}
          formatValue={format.number}
          startsAtZero
        />
      }
      table={
        <>
          <RatesTable rates={rates} />
          <Calculations offerId={offerId} rates={rates} />
        </>
      }
    />
  );
}

function useSays(rates: readonly RateOfYear[]): string {
  const text = useText(offersText).offer.rates;
  const format = useFormat();
  const newest = rates.at(-1);
  if (newest === undefined) return text.none;
  const own = rates.filter(({ key, per }) => key === newest.key && per === newest.per);
  const oldest = own[0] ?? newest;
  const level = newest.levelName ?? (newest.key === "" ? text.single : newest.key);
  const amount = format.kroner(newest.amountOere);
  return oldest.year === newest.year
    ? text.one(level, amount, newest.year)
    : text.says(level, [format.kroner(oldest.amountOere), oldest.year], [amount, newest.year]);
}

function RatesTable({ rates }: { rates: readonly RateOfYear[] }) {
  const text = useText(offersText).offer.rates;
  const words = useOfferWords();
  const format = useFormat();
  const newest = rates.at(-1);
  const hasLevels = rates.some(({ key, levelName }) => key !== "" || levelName !== null);
  const levelOf = ({ key, levelName }: RateOfYear): string => levelName ?? (key === "" ? text.single : key);
  return (
    <Table
      caption={text.table}
      isCaptionHidden
      columns={[
        { key: "year", header: text.year, cell: ({ year }) => year, isRowHeader: true },
        ...(hasLevels ? [{ key: "level", header: text.level, cell: levelOf }] : []),
        {
          key: "amount",
          header: text.amount,
          cell: ({ amountOere, per }) =>
            per === newest?.per
              ? format.kroner(amountOere)
              : `${format.kroner(amountOere)} ${words.label("ratePer", per)}`,
          isNumber: true,
        },
        {
          key: "occupancy",
          header: text.occupancy,
          cell: ({ budgetedOccupancyPercent }) => format.percent(budgetedOccupancyPercent),
          isNumber: true,
        },
      ]}
      rows={rates.toSorted((a, b) => b.year - a.year)}
      rowKey={({ key, year }) => `${key} ${year}`}
    />
  );
}

/** The ways to how the rates of a year were calculated, where they were calculated here. */
function Calculations({ offerId, rates }: { offerId: string; rates: readonly RateOfYear[] }) {
  const text = useText(offersText).offer.rates;
  const years = listCalculatedYears(rates);
  if (years.length === 0) return <p className="muted small">{text.elsewhere}</p>;
  const hasOthers = rates.some(({ year }) => !years.includes(year));
  return (
    <p className="small">
      {text.how}{" "}
      {years.map((year, index) => (
        <Fragment key={year}>
          {index > 0 && ", "}
          <a href={rateHref(offerId, year)} aria-label={text.howOf(year)}>
            {year}
          </a>
        </Fragment>
      ))}
      . {hasOthers && text.restElsewhere}
    </p>
  );
}
