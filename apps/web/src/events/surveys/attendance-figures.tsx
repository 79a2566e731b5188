import type { AttendanceReport, AttendanceRow } from "@rammevaerk/contracts/event-days";
import { Alert, BarChart, ChartFigure, type Column, LinkButton, Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Exports } from "./exports.tsx";
import { surveysText } from "./surveys-text.ts";

const mostBars = 30;

/** Who came, by organisation, day and session. Small groups are not told. */
export function AttendanceFigures({ eventId, report }: { eventId: string; report: AttendanceReport }) {
  const { attendance: text } = useText(surveysText);
  const count = useCount();
  if (!report.isTaken)
    return (
      <>
        <p>{text.notTaken}</p>
        <LinkButton href={`/arrangementer/${eventId}/fremmoede`}>{text.toDesk}</LinkButton>
      </>
    );
  const bars = report.byOrganisation
    .filter(({ came }) => came !== null)
    .slice(0, mostBars)
    .map(({ organisationId, name, came }) => ({ key: organisationId ?? name, name, value: came ?? 0 }));
  const hides = text.hides(report.hidesUnder);
  const { came, registered } = report.total;
  const says = came === null ? text.saysHidden(count(registered)) : text.says(count(came), count(registered));
  return (
    <>
      {report.isErased && <Alert kind="info">{text.erased}</Alert>}
      <ChartFigure
        heading={text.chart}
        says={`${says} ${hides}`}
        unit={text.unit}
        chart={
          <BarChart
            label={text.chart}
            bars={bars}
            formatValue={formatWhole}
            legend={{ value: text.bar, beyond: "", mark: "" }}
          />
        }
        table={<ByOrganisation rows={report.byOrganisation} />}
        tableLabel={text.table}
        isStacked
      />
      {report.byDay.length > 1 && <ByDay report={report} />}
      {report.bySession.length > 0 && <BySession report={report} />}
      <Exports href={(ending) => `/api/events/${eventId}/fremmoede.${ending}`} what={text.heading} />
    </>
  );
}

/** People are whole: between them the axis says nothing. */
export function formatWhole(value: number): string {
  return Number.isInteger(value) ? String(value) : "";
}

/** A figure, or the word for one that is hidden. */
function useCount(): (value: number | null) => string {
  const { hidden } = useText(surveysText);
  const format = useFormat();
  return (value) => (value === null ? hidden : format.number(value));
}

function ByOrganisation({ rows }: { rows: readonly AttendanceRow[] }) {
  const { attendance: text } = useText(surveysText);
  const count = useCount();
  const figures = (["registered", "came", "noShow"] as const).map(
    (key): Column<AttendanceRow> => ({
      key,
      header: text[key],
      isNumber: true,
      cell: (row) => count(row[key]),
    }),
  );
  return (
    <Table
      caption={text.table}
      isCaptionHidden
      rows={rows}
      rowKey={({ organisationId, name }) => organisationId ?? name}
      columns={[
        { key: "name", header: text.organisation, isRowHeader: true, cell: ({ name }) => name },
        ...figures,
      ]}
    />
  );
}

function ByDay({ report }: { report: AttendanceReport }) {
  const { attendance: text } = useText(surveysText);
  const format = useFormat();
  const count = useCount();
  return (
    <Table
      caption={text.byDay}
      onPhone="row"
      rows={report.byDay}
      rowKey={({ day }) => day}
      columns={[
        { key: "day", header: text.day, isRowHeader: true, cell: ({ day }) => format.date(day) },
        { key: "came", header: text.came, isNumber: true, cell: ({ came }) => count(came) },
      ]}
    />
  );
}

function BySession({ report }: { report: AttendanceReport }) {
  const { attendance: text } = useText(surveysText);
  const count = useCount();
  return (
    <Table
      caption={text.bySession}
      onPhone="row"
      rows={report.bySession}
      rowKey={({ sessionId }) => sessionId}
      columns={[
        { key: "session", header: text.session, isRowHeader: true, cell: ({ title }) => title },
        { key: "came", header: text.came, isNumber: true, cell: ({ came }) => count(came) },
      ]}
    />
  );
}
