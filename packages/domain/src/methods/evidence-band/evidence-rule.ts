import type { BilingualText } from "../../law/index.ts";
import type { DeclarationDimension, EvidenceBand, EvidenceScale } from "../vocabulary.ts";

/** Where the levels of a scale, and what they mean, were read. */
export interface ScaleSource {
  readonly title: string;
  /** Absent for what was read on paper or at second hand. */
  readonly url?: string;
}

/** A scale that ratings are given on: its levels, best first, whichever way its own numbers run. */
export interface ScaleDescription {
  readonly scale: EvidenceScale;
  readonly label: BilingualText;
  /** As printed, best first. Empty: any value is taken as it is, and no band is made of it. */
  readonly values: readonly string[];
  /** How to read it: which end is best, and what else is rated. */
  readonly direction: BilingualText;
  /** Absent for "other", which is not one scale. */
  readonly source?: ScaleSource;
}

/** One line of the table: what a value on a scale says of the evidence for an effect, in the library's own words. */
export interface EvidenceRule {
  /** Stable: `cebc-1`. */
  readonly key: string;
  readonly scale: EvidenceScale;
  /** Only on "other": how the name of the scale begins, whatever the case. */
  readonly scaleName?: string;
  /** Only on the knowledge declaration: the dimension that the line speaks of; absent: any. */
  readonly dimension?: DeclarationDimension;
  /** The values that it holds for; empty: whatever no other line of the scale holds for. */
  readonly values: readonly string[];
  readonly band: EvidenceBand;
  /** The rule as a reader is shown it. */
  readonly label: BilingualText;
  /** What is not settled about the line. */
  readonly remark?: BilingualText;
}
