import type { AnalysisRow, RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { findRegion } from "@rammevaerk/domain/reference";
import { BarChart, Button, ChartFigure, DataList, type Sort } from "@rammevaerk/ui";
import { useState } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Question } from "./analysis-page.tsx";
import { analysisText } from "./analysis-text.ts";
import { CostTable } from "./cost-table.tsx";
import { ExplainRow } from "./explain-row.tsx";
import { OutcomeBadge } from "./outcome-badge.tsx";
import { nameRow } from "./row-name.ts";
import { sortRows } from "./sort-rows.ts";

const mostBars = 30;
/** As many rows stand there at first: those with the least headroom, when they could be judged. */
const mostRows = 20;

interface Shown {
  analysis: RateAnalysis;
  question: Question;
}

/** The region as a whole, and its operators, offer types or offers: drawn and as a table. */
export function CostFigures({ analysis, question }: Shown) {
  const { figures: text } = useText(analysisText);
  const language = useLanguage();
  const isJudged = analysis.rows.some(({ capOere }) => capOere !== null);
  const [chosen, setSort] = useState<Sort>();
  const [isAllShown, setAllShown] = useState(false);
  const sort = chosen ?? { key: isJudged ? "headroomPerDay" : "name", direction: "ascending" };
  const rows = analysis.rows.map((row) => ({
    ...row,
    name: nameRow(row, question.by, { language, unknown: text.unknownType }),
  }));
  return (
    <section className="analysis-figures">
      <RegionFigures analysis={analysis} question={question} />
      <ChartFigure
        heading={text.heading}
        headingLevel={2}
        says={<Says rows={rows} question={question} />}
        unit={text.unit}
        tableLabel={text.table}
        isStacked
        chart={<Bars rows={rows} question={question} />}
        table={
          <CostTable
            rows={sortRows(rows, sort).slice(0, isAllShown ? rows.length : mostRows)}
            question={question}
            sort={sort}
            onSort={setSort}
          />
        }
      />
      {!isAllShown && rows.length > mostRows && (
        <Button onClick={() => setAllShown(true)}>{text.showAll(rows.length)}</Button>
      )}
    </section>
  );
}

function RegionFigures({ analysis: { region, regionId }, question }: Shown) {
  const { figures: text } = useText(analysisText);
  const language = useLanguage();
  const format = useFormat();
  if (region === null) return null;
  const name = findRegion(regionId)?.name[language] ?? regionId;
  const kroner = (oere: number | null): string => (oere === null ? "–" : format.kroner(oere));
  return (
    <>
      <h2>{text.regionHeading(name)}</h2>
      <DataList
        facts={[
          { term: text.offers, value: text.offersOf(region.offers) },
          { term: text.perDay, value: kroner(region.costPerDayOere) },
          ...(region.capOere === null
            ? []
            : [
                { term: text.cap, value: kroner(region.capOere) },
                { term: text.headroomPerDay, value: kroner(region.headroomPerDayOere) },
                { term: text.headroom, value: kroner(region.headroomOere) },
              ]),
          ...(region.outcome === "no-cap"
            ? []
            : [{ term: text.outcome, value: <OutcomeBadge row={region} /> }]),
          ...(region.capOere === null
            ? []
            : [
                {
                  term: text.steps,
                  value: <ExplainRow question={question} by="region" row={{ ...region, name }} />,
                },
              ]),
        ]}
      />
    </>
  );
}

interface Rows {
  rows: readonly AnalysisRow[];
  question: Question;
}

function useSays({ rows, question }: Rows): string {
  const { figures: text } = useText(analysisText);
  const counted = text.results[question.by](rows.length);
  const isJudged = rows.some(({ capOere }) => capOere !== null);
  const broken = rows.filter(({ outcome }) => outcome === "broken" || outcome === "above-path").length;
  return isJudged ? text.chart(counted, broken) : text.chartPlain(counted);
}

function Says(props: Rows) {
  const { figures: text } = useText(analysisText);
  const says = useSays(props);
  return props.rows.length > mostBars ? `${says} ${text.drawn(mostBars)}` : says;
}

function Bars(props: Rows) {
  const { figures: text } = useText(analysisText);
  const format = useFormat();
  const drawn = sortRows(
    props.rows.filter(({ costPerDayOere }) => costPerDayOere !== null),
    { key: "perDay", direction: "descending" },
  ).slice(0, mostBars);
  return (
    <BarChart
      label={useSays(props)}
      bars={drawn.map((row) => ({
        key: row.key,
        name: row.name,
        value: (row.costPerDayOere ?? 0) / 100,
        mark: row.capOere === null ? undefined : row.capOere / 100,
        isBeyond: row.outcome === "broken" || row.outcome === "above-path",
      }))}
      formatValue={format.number}
      legend={text.legend}
    />
  );
}
