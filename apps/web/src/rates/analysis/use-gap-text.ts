import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { formatYearPair } from "@rammevaerk/domain/rates";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";

type Gaps = AnalysisRow["gaps"];

/** What is missing in one line: "mangler PL 2014→15 og 2015→16, mangler udgifter og døgn for 2014". */
export function useGapText(): (gaps: Gaps) => string {
  const { cap: text } = useText(analysisText);
  const format = useFormat();
  return (gaps) => {
    const pairs = gaps.flatMap((gap) => (gap.kind === "price-wage" ? [formatYearPair(gap)] : []));
    const years = gaps.flatMap((gap) => (gap.kind === "cost" ? [String(gap.year)] : []));
    const outside = gaps.flatMap((gap) => (gap.kind === "year-outside-path" ? [text.outside(gap.year)] : []));
    return [
      ...outside,
      ...(pairs.length === 0 ? [] : [text.gapOfPairs(format.list(pairs))]),
      ...(years.length === 0 ? [] : [text.gapOfYears(format.list(years))]),
    ].join(", ");
  };
}
