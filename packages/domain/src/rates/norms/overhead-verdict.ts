import type { Oere } from "../../money/index.ts";
import type { OperatorKind } from "../../offers/offer.ts";
import type { Step } from "../explanation.ts";

/** What an operator's rates of a year hold of direct costs and overhead, over all its offers. */
export interface OperatorOverhead {
  readonly operatorId: string;
  readonly operatorKind: OperatorKind;
  /** The base of the percentage, as the agreement names it. */
  readonly directCostsOere: Oere;
  readonly overheadOere: Oere;
}

/** One operator beside the norm. */
export interface OperatorOverheadShare extends OperatorOverhead {
  /** Two decimals; absent without direct costs. */
  readonly percent?: number | undefined;
  /** Whether the average is taken over it: the region and private operators stand outside. */
  readonly isCounted: boolean;
  /** Only of those that are counted, and only where the agreement has a guideline. */
  readonly isAboveGuideline: boolean;
}

/** Whether the operators keep the overhead norm together. */
export type OverheadVerdict =
  | JudgedOverhead
  /** Nobody who is counted has direct costs. */
  | { readonly outcome: "cannot-be-judged"; readonly operators: readonly OperatorOverheadShare[] };

/** A verdict with the figures it rests on. */
export interface JudgedOverhead {
  readonly outcome: "kept" | "exceeded";
  /** Over all who are counted. */
  readonly directCostsOere: Oere;
  readonly overheadOere: Oere;
  /** Two decimals; the verdict rests on the exact one. */
  readonly averagePercent: number;
  /** How much more overhead the target leaves room for; negative when it is exceeded. */
  readonly headroomOere: Oere;
  /** Every operator, those outside too, in the order of ids. */
  readonly operators: readonly OperatorOverheadShare[];
  readonly steps?: readonly Step[];
}
