import type { Oere } from "../money/index.ts";
import type { CostLine, Opening, Overhead, RateResult, RevenueLine, Step } from "../rates/index.ts";

/** A party with its part of a joint offer. */
export interface JointOfferParty {
  /** The party's id. */
  readonly key: string;
  /** The places it answers for; at most four decimals, so that two can share one. */
  readonly places: number;
}

/** An offer that parties think of running together, as far as its money goes. */
export interface JointOfferPlan {
  readonly year: number;
  readonly opening: Opening;
  readonly costs: readonly CostLine[];
  readonly revenues: readonly RevenueLine[];
  readonly overhead: Overhead;
  /** All places together; those of the parties sum to it. */
  readonly places: number;
  /** What is budgeted with. */
  readonly occupancyPercent: number;
  /** By whose rules the rate is calculated: a region, an agreement, or "national". */
  readonly agreementId: string;
  /** A rate a day that the parties have agreed to pay; null: the one that follows from the budget. */
  readonly agreedRateOere: Oere | null;
  readonly parties: readonly JointOfferParty[];
  /** The occupancies to look at, in percent: what if it falls to these. */
  readonly fallsToPercent: readonly number[];
}

/** What a party answers for. */
export interface JointOfferShare extends JointOfferParty {
  /** Of all places, rounded to two decimals for showing. */
  readonly sharePercent: number;
}

/** What an occupancy comes to. */
export interface OccupancyOutcome {
  readonly occupancyPercent: number;
  /** What the rate brings in at that occupancy. */
  readonly revenueOere: Oere;
  /** What is missing to the costs; negative when there is something over. */
  readonly lossOere: Oere;
  /** Each party's part of the loss by its places, in the order of the parties; they sum to it exactly. */
  readonly exposures: readonly { readonly key: string; readonly amountOere: Oere }[];
}

/** What a joint offer comes to. */
export interface JointOffer {
  /** By the budget and the rules of the agreement, as `calculateRates` answers it, without its steps. */
  readonly budgeted: Omit<RateResult, "steps">;
  /** What is charged a day: the agreed rate, or that of the budget. */
  readonly rateOere: Oere;
  /** The occupancy at which the rate covers the costs, rounded to four decimals; undefined when nothing is charged. */
  readonly breakEvenPercent: number | undefined;
  readonly parties: readonly JointOfferShare[];
  /** In the order that was asked for. */
  readonly outcomes: readonly OccupancyOutcome[];
  /** From the budget to the last exposure. */
  readonly steps: readonly Step[];
}
