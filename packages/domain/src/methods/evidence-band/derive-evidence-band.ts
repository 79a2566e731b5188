import type { EvidenceRating } from "../method-fields.ts";
import { type EvidenceBand, evidenceBands } from "../vocabulary.ts";
import type { EvidenceRule } from "./evidence-rule.ts";
import { evidenceRules, noRule } from "./evidence-rules.ts";
import { findScaleValue } from "./evidence-scales.ts";

/** What was rated, as far as the rules ask. */
export type RatedValue = Pick<EvidenceRating, "scale" | "scaleName" | "dimension" | "value">;

/** An ordinal, and the line of the table that made it. */
export interface DerivedBand {
  readonly band: EvidenceBand;
  readonly rule: EvidenceRule;
}

/**
 * Answers what the library's rules make of one rating; other ratings never count. A value that is not on its scale, and a scale without
 * rules, are "not-rated".
 * @example deriveEvidenceBand({ scale: "cebc", scaleName: "", dimension: null, value: "1" }).band // "strong"
 */
export function deriveEvidenceBand({ scale, scaleName, dimension, value }: RatedValue): DerivedBand {
  const known = findScaleValue(scale, value);
  const name = scaleName.toLowerCase();
  const rule = evidenceRules.find(
    (line) =>
      line.scale === scale &&
      known !== undefined &&
      name.startsWith((line.scaleName ?? "").toLowerCase()) &&
      (line.dimension === undefined || line.dimension === dimension) &&
      (line.values.length === 0 || line.values.includes(known)),
  ) ?? { ...noRule, scale };
  return { band: rule.band, rule };
}

/**
 * Answers the bands that a method is found by: those of its ratings, each once, surest first. "not-rated" stands alone, when no rating says
 * anything of the effect.
 * @example listEvidenceBands([]) // ["not-rated"]
 */
export function listEvidenceBands(ratings: readonly RatedValue[]): EvidenceBand[] {
  const found = new Set(ratings.map((rating) => deriveEvidenceBand(rating).band));
  const said = evidenceBands.filter((band) => band !== "not-rated" && found.has(band));
  return said.length === 0 ? ["not-rated"] : said;
}
