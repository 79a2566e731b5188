import {
  capBindings,
  capGroupings,
  capStrategyKeys,
  estimateStatuses,
  type OfferCost,
  type PriceWageEstimate,
  priceWageBases,
} from "@rammevaerk/domain/rates";
import type { IsoDate } from "@rammevaerk/domain/time";
import { z } from "zod";
import { day } from "./fields.ts";
import { accountYear, parameterOverrides, rateBudget, rateScenario } from "./rates.ts";

/**
 * A calculation as a file: what `calculateRateProposal` takes, with everything that has an answer of its own left out.
 * The JSON Schema that the domain package publishes is made from this.
 */
export const rateDocument = z.object({
  /** Of no meaning to the calculation. */
  name: z.string().max(200).optional(),
  budget: rateBudget,
  /** A region ("nordjylland"), an agreement ("hovedstaden-2017"), or "national". */
  agreementId: z.string().max(60).default("national"),
  overrides: parameterOverrides.default({}),
  isWithoutAdjustment: z.boolean().default(false),
  /** Closed accounts; the one that the rules name is used. Without any, nothing from earlier years enters. */
  accountYears: z.array(accountYear).max(50).default([]),
  /** What would follow from a change, for `scenario`. */
  scenarios: z.array(rateScenario).max(20).default([]),
});
export type RateDocument = z.infer<typeof rateDocument>;

const isoDay = day as unknown as z.ZodType<IsoDate>;
const estimate = z.object({
  fromYear: z.number().int(),
  toYear: z.number().int(),
  percent: z.number(),
  basis: z.enum(priceWageBases),
  status: z.enum(estimateStatuses),
  publishedOn: isoDay,
  citation: z.string().max(300).optional(),
}) satisfies z.ZodType<PriceWageEstimate>;

const offerCost = z.object({
  offerId: z.string().min(1).max(200),
  operatorId: z.string().min(1).max(200),
  offerType: z.string().min(1).max(80),
  regionId: z.string().min(1).max(40),
  year: z.number().int(),
  costOere: z.number().int(),
  careDays: z.number(),
}) satisfies z.ZodType<OfferCost>;

/** Costs and days of offers in several years, to be held against a cap. */
export const capDocument = z.object({
  costs: z.array(offerCost).max(50_000),
  /** The year that is judged. */
  year: z.number().int(),
  by: z.enum(capGroupings).default("operator"),
  /** A rule of one's own; absent: the one that the region's agreement has for the year. */
  rule: z
    .object({
      strategy: z.enum(capStrategyKeys),
      baseYear: z.number().int(),
      endYear: z.number().int(),
      reductionPercent: z.number(),
      binding: z.enum(capBindings),
    })
    .optional(),
  regionId: z.string().max(40).optional(),
  /** In the place of those that the package ships. */
  estimates: z.array(estimate).max(500).optional(),
});
export type CapDocument = z.infer<typeof capDocument>;
