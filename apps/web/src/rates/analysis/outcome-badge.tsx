import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";
import { useGapText } from "./use-gap-text.ts";

const kinds: Partial<Record<AnalysisRow["outcome"], BadgeKind>> = {
  kept: "success",
  broken: "error",
  "above-path": "warning",
};

/** A verdict in words; for one that can't be given, what this row lacks. What all rows lack is said above them. */
export function OutcomeBadge({ row }: { row: Pick<AnalysisRow, "outcome" | "gaps"> }) {
  const { outcome: text } = useText(analysisText);
  const gapText = useGapText();
  const kind = kinds[row.outcome];
  const own = row.gaps.filter((gap) => gap.kind === "cost");
  return (
    <>
      {kind === undefined ? text[row.outcome] : <Badge kind={kind}>{text[row.outcome]}</Badge>}
      {own.length > 0 && <span className="muted small analysis-note">{gapText(own)}</span>}
    </>
  );
}
