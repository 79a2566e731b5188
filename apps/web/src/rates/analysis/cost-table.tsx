import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { type Column, type Sort, Table } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { offersHref } from "../../offers/list/offers-search.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Question } from "./analysis-page.tsx";
import { analysisText } from "./analysis-text.ts";
import { ExplainRow } from "./explain-row.tsx";
import { OutcomeBadge } from "./outcome-badge.tsx";
import { figureOf } from "./sort-rows.ts";

/** Every row with its figures, its verdict, and how it came about. */
export function CostTable(props: {
  rows: readonly AnalysisRow[];
  question: Question;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { figures: text, groupings } = useText(analysisText);
  const format = useFormat();
  const { rows, question } = props;
  const hasCap = rows.some(({ outcome }) => outcome !== "no-cap");
  const isJudged = rows.some(({ capOere }) => capOere !== null);
  const figure = (key: string, header: string): Column<AnalysisRow> => ({
    key,
    header,
    isNumber: true,
    isSortable: true,
    cell: (row) => {
      const oere = figureOf[key]?.(row) ?? null;
      return oere === null ? "–" : format.kroner(oere);
    },
  });
  return (
    <Table
      caption={text.table}
      isCaptionHidden
      sort={props.sort}
      onSort={props.onSort}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: "name",
          header: groupings[question.by],
          isRowHeader: true,
          isSortable: true,
          cell: (row) => renderName(row, question),
        },
        figure("perDay", text.perDay),
        ...(isJudged
          ? [
              figure("cap", text.cap),
              figure("headroomPerDay", text.headroomPerDay),
              figure("headroom", text.headroom),
            ]
          : []),
        ...(hasCap ? [{ key: "outcome", header: text.outcome, cell: renderOutcome }] : []),
        ...(isJudged
          ? [{ key: "how", header: text.steps, cell: (row: AnalysisRow) => renderHow(row, question) }]
          : []),
      ]}
    />
  );
}

function renderName(row: AnalysisRow, question: Question): ReactNode {
  return <RowName row={row} question={question} />;
}

/** The way on: an offer's page, an operator's offers, the offers of a legal basis. */
function RowName({ row, question }: { row: AnalysisRow; question: Question }) {
  const { figures: text } = useText(analysisText);
  const href = {
    offer: `/tilbud/${row.key}`,
    operator: offersHref({ driftsherre: row.key }),
    "offer-type": offersHref({ lov: row.key, region: question.regionId }),
  }[question.by];
  return (
    <>
      {row.key === "" ? row.name : <a href={href}>{row.name}</a>}
      {question.by !== "offer" && row.offers > 0 && (
        <span className="muted small analysis-note">{text.offersOf(row.offers)}</span>
      )}
    </>
  );
}

function renderOutcome(row: AnalysisRow): ReactNode {
  return <OutcomeBadge row={row} />;
}

function renderHow(row: AnalysisRow, question: Question): ReactNode {
  return row.capOere === null ? "–" : <ExplainRow question={question} by={question.by} row={row} />;
}
