import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { IsoDate } from "../../time/index.ts";

/** How settled a projection is: agreed by the parties, estimated since, or final. */
export const estimateStatuses = ["agreement", "estimate", "final"] as const;
export type EstimateStatus = (typeof estimateStatuses)[number];

/**
 * What the projection covers. The cap rests on municipal service expenditure, as KL estimates it; the state's
 * general index and figures whose basis is not told are `other` and never take its place.
 */
export const priceWageBases = ["service-expenditure", "other"] as const;
export type PriceWageBasis = (typeof priceWageBases)[number];

/** Two years that a projection leads between. Source: rates fact 1.11. */
export interface YearPair {
  readonly fromYear: number;
  /** The year after. */
  readonly toYear: number;
}

/**
 * One estimate of how much prices and wages rise from a year to the next (pris- og lønfremskrivning, PL). A year
 * pair has several over time; none is changed when the next arrives.
 */
export interface PriceWageEstimate extends YearPair {
  /** At most four decimals; above -100. */
  readonly percent: number;
  readonly basis: PriceWageBasis;
  readonly status: EstimateStatus;
  /** From this day on it is known. */
  readonly publishedOn: IsoDate;
  /** Where it stands: a source of the registry, or, in a series that a secretariat keeps, a citation. */
  readonly source?: SourceKey | undefined;
  readonly citation?: string | undefined;
  /** Absent while it stands. From this day on it is not used; what was known before keeps it. */
  readonly withdrawnOn?: IsoDate | undefined;
  /** What the source leaves open. */
  readonly open?: BilingualText | undefined;
}
