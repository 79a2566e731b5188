import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { RegionId } from "../../reference/index.ts";
import type { Period } from "../../time/index.ts";
import type { CapStrategyKey } from "./cap-strategies.ts";

/** Whether every year has to stay under the cap, or, as an average over the years, the last one only. */
export const capBindings = ["end-point", "every-year"] as const;
export type CapBinding = (typeof capBindings)[number];

/**
 * How far expenditure per day (udgifter per dag) may rise from a base year's price and wage level: with the
 * price-and-wage projection, less a reduction that is spread evenly over the years. Source: rates fact 1.9.
 */
export interface CapRule {
  readonly strategy: CapStrategyKey;
  readonly baseYear: number;
  /** The last year of the path, after the base year. */
  readonly endYear: number;
  /** Over all the years together; at most four decimals, 0 to 100. 3 is half a percent a year for six years. */
  readonly reductionPercent: number;
  readonly binding: CapBinding;
}

/** The cap of one framework agreement, with the days on which it is agreed. */
export interface AgreedCap extends Period {
  /** An agreement of `reference`. */
  readonly agreementId: string;
  readonly regionId: RegionId;
  readonly rule: CapRule;
  readonly source: SourceKey;
  readonly open: BilingualText;
}
