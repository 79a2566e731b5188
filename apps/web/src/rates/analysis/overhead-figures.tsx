import type { OverheadShareView, RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { Badge, Details, Table } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";
import { SourceOpen } from "./source-open.tsx";

/** Overhead in the published rates, beside the norm of the agreement. */
export function OverheadFigures({ overhead }: { overhead: RateAnalysis["overhead"] }) {
  const { overhead: text, figures } = useText(analysisText);
  const format = useFormat();
  const { norm, steps } = overhead;
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>
        <Verdict overhead={overhead} />
        {norm?.guidelinePercent !== null && norm?.guidelinePercent !== undefined && (
          <> {text.guideline(format.percent(norm.guidelinePercent))}</>
        )}
      </p>
      <Details summary={text.show(overhead.operators.length)}>
        <OverheadTable operators={overhead.operators} />
      </Details>
      {steps.length > 0 && (
        <Details summary={figures.how}>
          <Explanation steps={steps} />
        </Details>
      )}
      {norm !== null && <SourceOpen agreed={norm.agreed} />}
    </section>
  );
}

function OverheadTable({ operators }: { operators: readonly OverheadShareView[] }) {
  const { overhead: text } = useText(analysisText);
  const format = useFormat();
  return (
    <Table
      caption={text.table}
      isCaptionHidden
      rows={operators}
      rowKey={({ operatorId }) => operatorId}
      columns={[
        { key: "operator", header: text.operator, isRowHeader: true, cell: ({ name }) => name },
        {
          key: "direct",
          header: text.direct,
          isNumber: true,
          cell: ({ directCostsOere }) => format.kroner(directCostsOere),
        },
        {
          key: "amount",
          header: text.amount,
          isNumber: true,
          cell: ({ overheadOere }) => format.kroner(overheadOere),
        },
        {
          key: "percent",
          header: text.percent,
          isNumber: true,
          cell: ({ percent }) => (percent === null ? "–" : format.percent(percent)),
        },
        { key: "counted", header: text.counted, cell: renderCounted },
      ]}
    />
  );
}

function Verdict({ overhead: { outcome, norm, averagePercent } }: { overhead: RateAnalysis["overhead"] }) {
  const { overhead: text } = useText(analysisText);
  const format = useFormat();
  if (averagePercent === null) return text.nothing;
  const average = format.percent(averagePercent);
  if (norm === null) return text.noNorm(average);
  const target = format.percent(norm.targetPercent);
  return outcome === "exceeded" ? text.exceeded(average, target) : text.kept(average, target);
}

function renderCounted(share: OverheadShareView): ReactNode {
  return <Counted share={share} />;
}

function Counted({ share: { isCounted, isAboveGuideline } }: { share: OverheadShareView }) {
  const { overhead: text } = useText(analysisText);
  return (
    <>
      {isCounted ? text.yes : text.no}
      {isAboveGuideline && (
        <>
          {" "}
          <Badge kind="warning">{text.above}</Badge>
        </>
      )}
    </>
  );
}
