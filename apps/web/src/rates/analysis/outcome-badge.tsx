import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { describeCapGap } from "@rammevaerk/domain/rates";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";

const kinds: Readonly<Record<AnalysisRow["outcome"], BadgeKind>> = {
  kept: "success",
  broken: "error",
  "above-path": "warning",
  "cannot-be-judged": "neutral",
  "no-cap": "neutral",
};

/** A verdict in words; for one that can't be given, what is missing. */
export function OutcomeBadge({ row }: { row: Pick<AnalysisRow, "outcome" | "gaps"> }) {
  const text = useText(analysisText);
  const language = useLanguage();
  const format = useFormat();
  return (
    <>
      <Badge kind={kinds[row.outcome]}>{text.outcome[row.outcome]}</Badge>
      {row.gaps.length > 0 && (
        <span className="muted small block">
          {format.list(row.gaps.map((gap) => describeCapGap(gap)[language]))}
        </span>
      )}
    </>
  );
}
