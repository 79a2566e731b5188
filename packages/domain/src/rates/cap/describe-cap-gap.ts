import type { BilingualText } from "../../law/index.ts";
import { formatYearPair } from "../series/format-year-pair.ts";
import type { CapGap } from "./cap-verdict.ts";

/**
 * Answers in words what is missing.
 * @example describeCapGap({ kind: "price-wage", fromYear: 2016, toYear: 2017 }).da // "mangler PL 2016→17"
 */
export function describeCapGap(gap: CapGap): BilingualText {
  switch (gap.kind) {
    case "price-wage":
      return { da: `mangler PL ${formatYearPair(gap)}`, en: `missing PL ${formatYearPair(gap)}` };
    case "cost":
      return { da: `mangler udgifter og døgn for ${gap.year}`, en: `missing costs and days for ${gap.year}` };
    case "year-outside-path":
      return { da: `loftet har ingen linje for ${gap.year}`, en: `the cap has no line for ${gap.year}` };
  }
}
