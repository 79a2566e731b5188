import { ChartFigure, LineChart } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";
import { formatTenths } from "./format-tenths.ts";
import {
  compareLastYears,
  listOccupancyPoints,
  listOccupancyYears,
  listYearMarks,
  type OccupancyMonth,
} from "./series.ts";

const fullPercent = 100;
const monthsInYear = 12;

/** The occupancy month by month: as a line and as a table of years and months. */
export function OccupancyFigure({ months }: { months: readonly OccupancyMonth[] }) {
  const text = useText(offersText).offer.occupancy;
  const format = useFormat();
  const says = useSays(months);
  const years = listOccupancyYears(months);
  const [newest, oldest] = [years[0], years.at(-1)];
  if (newest === undefined || oldest === undefined) return <p className="muted">{text.none}</p>;
  return (
    <ChartFigure
      heading={text.heading}
      says={says}
      unit={text.unit}
      tableLabel={text.table}
      chart={
        <LineChart
          label={says}
          series={[{ key: "occupancy", name: text.heading, points: listOccupancyPoints(months) }]}
          marks={listYearMarks(oldest.year, newest.year, (year) => year * monthsInYear)}
          formatValue={format.percent}
          level={fullPercent}
        />
      }
      table={<YearTable years={years} />}
    />
  );
}

function useSays(months: readonly OccupancyMonth[]): string {
  const text = useText(offersText).offer.occupancy;
  const language = useLanguage();
  const format = useFormat();
  const last = months.at(-1);
  if (last === undefined) return text.none;
  const monthName = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  const compared = compareLastYears(months);
  return [
    text.says(format.percent(last.percent), monthName.format(new Date(`${last.validFrom}T12:00:00Z`))),
    ...(compared === undefined
      ? []
      : [text.lastYear(format.percent(compared.last), format.percent(compared.before))]),
    ...(months.some(({ percent }) => percent > fullPercent) ? [text.above] : []),
  ].join(" ");
}

function YearTable({ years }: { years: ReturnType<typeof listOccupancyYears> }) {
  const text = useText(offersText).offer.occupancy;
  const language = useLanguage();
  const hasLonger = years.some(({ longer }) => longer !== null);
  const monthName = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const figure = (value: number | null): string => (value === null ? "–" : formatTenths(value, language));
  return (
    <table className="table table--compact">
      <caption className="sr-only">{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">{text.year}</th>
          {hasLonger && <th scope="col">{text.whole}</th>}
          {Array.from({ length: monthsInYear }, (_, month) => (
            <th key={month} scope="col" className="is-number">
              {monthName.format(Date.UTC(2026, month, 15))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, months, longer }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {hasLonger && <td className="is-number">{figure(longer)}</td>}
            {months.map((value, month) => (
              <td key={month} className="is-number">
                {figure(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
