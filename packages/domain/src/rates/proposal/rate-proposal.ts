import type { RateBudget } from "../budget.ts";
import type { RateParameters } from "../rate-parameters.ts";

/** All that somebody decides who proposes a rate: a budget, and by which rules it is calculated. */
export interface RateProposal {
  readonly budget: RateBudget;
  /** A region, an agreement, or "national": what `getRateParameters` knows. */
  readonly agreementId: string;
  /** Rules of this budget's own, in the place of the agreement's. */
  readonly overrides: { readonly [Key in keyof RateParameters]?: RateParameters[Key] | undefined };
  /** No surplus or deficit enters: a new offer has none, and an operator may have agreed to leave it. */
  readonly isWithoutAdjustment: boolean;
}

/** What is changed to see what would follow. What is absent stays as it is. */
export interface RateChange {
  readonly occupancyPercent?: number | undefined;
  /** In the place of the overhead, whether that was a percentage or an amount. */
  readonly overheadPercent?: number | undefined;
  /** Of every cost line: 2 is two percent more, −2 two percent less. */
  readonly costChangePercent?: number | undefined;
  /** More places, or fewer when negative; on the level with the most places, of equal ones the first. */
  readonly placesChange?: number | undefined;
  readonly overrides?: RateProposal["overrides"] | undefined;
}
