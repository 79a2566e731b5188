import {
  type AccountYear,
  adjustmentModes,
  costCategories,
  deficitModes,
  occupancyKinds,
  overheadBases,
  type RateBudget,
  type RateParameters,
  revenueCategories,
} from "@rammevaerk/domain/rates";
import { z } from "zod";
import { day, id, instant, page, pageKey, reason, requestId } from "./fields.ts";
import { personRef } from "./accounts.ts";

/**
 * draft: being written. submitted: somebody else has to look at it. returned: to be written again. approved: may be
 * published. published: in force. superseded: a later publication took its place. withdrawn: given up.
 */
export const calculationStatuses = [
  "draft",
  "submitted",
  "returned",
  "approved",
  "published",
  "superseded",
  "withdrawn",
] as const;
export const calculationStatus = z.enum(calculationStatuses);
export type CalculationStatus = z.infer<typeof calculationStatus>;

/** The years that a rate can be calculated for, and that accounts can be entered for. */
export const rateYears = { first: 2010, last: 2040 } as const;
const year = z.number().int().min(rateYears.first).max(rateYears.last);

/** A budget is stored while it is being written, so only its form is checked here; the rate model refuses the rest by name. */
const oere = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const figure = z.number().min(-1_000_000_000).max(1_000_000_000);
const shortText = z.string().trim().max(120);
const key = z.string().trim().max(40);

const costLine = z.object({
  category: z.enum(costCategories),
  amountOere: oere,
  text: shortText.optional(),
});
const revenueLine = z.object({
  category: z.enum(revenueCategories),
  amountOere: oere,
  text: shortText.optional(),
});
const rateLevel = z.object({ key, name: shortText, places: figure, weight: figure });

/** `RateBudget` of the domain package. */
export const rateBudget = z.object({
  year,
  opening: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("round-the-clock") }),
    z.object({ kind: z.literal("opening-days"), days: figure }),
  ]),
  costs: z.array(costLine).max(100),
  revenues: z.array(revenueLine).max(50),
  overhead: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("percent"), percent: figure }),
    z.object({ kind: z.literal("amount"), amountOere: oere }),
  ]),
  occupancyPercent: figure,
  structure: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("single"), places: figure }),
    z.object({ kind: z.literal("levels"), levels: z.array(rateLevel).max(20) }),
    z.object({
      kind: z.literal("basis-and-service"),
      basisPercent: figure,
      levels: z.array(rateLevel).max(20),
    }),
  ]),
  supplements: z
    .array(
      z.object({
        key,
        name: shortText,
        amountOere: oere,
        per: z.enum(["day", "hour", "month", "piece"]),
      }),
    )
    .max(30),
}) satisfies z.ZodType<RateBudget>;

const percentByKind = z.object(
  Object.fromEntries(occupancyKinds.map((kind) => [kind, figure])) as Record<
    (typeof occupancyKinds)[number],
    typeof figure
  >,
);
/** The values of `RateParameters` of the domain package. */
export const rateParameters = z.object({
  overheadBase: z.enum(overheadBases),
  rateStepOere: oere,
  adjustmentMode: z.enum(adjustmentModes),
  deficitMode: z.enum(deficitModes),
  bandPercent: figure,
  bandBase: z.enum(["cost-based-budget", "rate-revenue"]),
  lagYears: z.number().int().min(0).max(20),
  useWithinYears: z.number().int().min(0).max(50),
  occupancyAccountYears: z.number().int().min(1).max(20),
  occupancyMinimumPercent: percentByKind,
  occupancyMaximumPercent: figure,
  occupancyRecommendedMaximumPercent: figure,
}) satisfies z.ZodType<RateParameters>;
export const parameterOverrides = rateParameters.partial();

/** `AccountYear` of the domain package. */
export const accountYear = z.object({
  year,
  budgetOere: oere,
  costsOere: oere,
  charged: z.array(z.object({ careDays: figure, rateOere: oere })).max(50),
  otherRevenueOere: oere,
  carriedInOere: oere,
}) satisfies z.ZodType<AccountYear>;

/** What if: another occupancy, another overhead, other rules. What is absent stays as in the budget. */
export const rateScenario = z.object({
  key,
  name: shortText.min(1),
  occupancyPercent: figure.optional(),
  overheadPercent: figure.optional(),
  /** Of every cost line: 2 is two percent more. */
  costChangePercent: figure.optional(),
  /** More or fewer places: on the level with the most, where there are several. */
  placesChange: figure.optional(),
  overrides: parameterOverrides.optional(),
});
export type RateScenario = z.infer<typeof rateScenario>;

/** What the economist writes. */
export const calculationContent = z.object({
  budget: rateBudget,
  /** An agreement whose parameters the domain package holds. */
  agreementId: z.string().max(60),
  overrides: parameterOverrides,
  /** Which rule about occupancy is asked. */
  occupancyKind: z.enum(occupancyKinds),
  /** Leave the account year out: its surplus or deficit does not enter this rate. */
  isWithoutAdjustment: z.boolean(),
  scenarios: z.array(rateScenario).max(5),
  /** For those who approve, and for readers when it is published. */
  note: z.string().trim().max(2_000),
});
export type CalculationContent = z.infer<typeof calculationContent>;

const bilingual = z.object({ da: z.string(), en: z.string() });
const stepValue = z.union([z.number(), z.string()]);
const stepInput = z.object({
  key: z.string(),
  label: bilingual,
  value: stepValue,
  unit: z.string(),
  source: z.string().optional(),
  open: bilingual.optional(),
});
/** `Step` of the domain package: enough to repeat it by hand. */
export const stepView = z.object({
  key: z.string(),
  label: bilingual,
  formula: z.string(),
  inputs: z.array(stepInput),
  value: stepValue,
  unit: z.string(),
  source: z.string().optional(),
  note: bilingual.optional(),
  group: z.object({ kind: z.enum(["accounts", "rate"]), year: z.number().int() }).optional(),
});
export type StepView = z.infer<typeof stepView>;

export const levelRate = z.object({
  key: z.string(),
  name: z.string(),
  places: z.number(),
  careDays: z.number(),
  rateOere: z.number().int(),
  basisOere: z.number().int().optional(),
  serviceOere: z.number().int().optional(),
});
export const rateResult = z.object({
  year: z.number().int(),
  directCostsOere: z.number().int(),
  overheadOere: z.number().int(),
  revenuesOere: z.number().int(),
  costBaseOere: z.number().int(),
  adjustmentOere: z.number().int(),
  netCostBaseOere: z.number().int(),
  places: z.number(),
  daysInYear: z.number(),
  careDays: z.number(),
  unitRateOere: z.number().int(),
  levels: z.array(levelRate),
  budgetRevenueOere: z.number().int(),
  roundingOere: z.number().int(),
});
export type RateResultView = z.infer<typeof rateResult>;

/** A calculation as it was submitted: what is approved and published is this, whatever changes afterwards. */
export const frozenCalculation = z.object({
  modelVersion: z.string(),
  calculatedAt: instant,
  parameters: rateParameters,
  /** The closed account year whose result it carries; null when there is none. */
  accountYear: z.number().int().nullable(),
  result: rateResult,
  steps: z.array(stepView),
});
export type FrozenCalculation = z.infer<typeof frozenCalculation>;

const offerRef = z.object({ id, name: z.string(), closedOn: day.nullable() });
const organisationRef = z.object({ id, name: z.string() });

export const calculationSummary = z.object({
  id,
  offer: offerRef,
  operator: organisationRef,
  year: z.number().int(),
  status: calculationStatus,
  version: z.number().int(),
  /** Null while it has not been submitted. */
  unitRateOere: z.number().int().nullable(),
  updatedAt: instant,
  submittedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  /** The reader submitted it, so somebody else has to answer. */
  isMine: z.boolean(),
  isDemo: z.boolean(),
});
export type CalculationSummary = z.infer<typeof calculationSummary>;

/** open: drafts, submitted, returned and approved. */
export const listMineInput = z.object({
  show: z.enum(["open", "published"]),
  year: year.optional(),
  after: pageKey.optional(),
});
export const calculationPage = page(calculationSummary);

/** An offer that the reader writes rates for, and that has none under way or published for the year. */
export const dueRate = z.object({
  offer: offerRef,
  operator: organisationRef,
  year: z.number().int(),
  lastYear: z.number().int().nullable(),
  lastUnitRateOere: z.number().int().nullable(),
});
export type DueRate = z.infer<typeof dueRate>;
export const listDueInput = z.object({ year, after: pageKey.optional() });
export const dueRatePage = page(dueRate);

export const storedAccountYear = z.object({
  version: z.number().int(),
  updatedAt: instant,
  accountYear,
});
export type StoredAccountYear = z.infer<typeof storedAccountYear>;

/** A published rate in short, to compare with. */
export const publishedRate = z.object({
  calculationId: id,
  year: z.number().int(),
  status: z.enum(["published", "superseded"]),
  unitRateOere: z.number().int(),
  occupancyPercent: z.number(),
  levels: z.array(levelRate),
  publishedAt: instant,
  supersededAt: instant.nullable(),
  /** Why it took the place of an earlier one. */
  reason: z.string().nullable(),
});
export type PublishedRate = z.infer<typeof publishedRate>;

export const calculationDetail = calculationSummary.extend({
  content: calculationContent,
  frozen: frozenCalculation.nullable(),
  regionId: z.string(),
  /** Empty for those who read it from outside the organisation. */
  accountYears: z.array(storedAccountYear),
  previous: publishedRate.nullable(),
  /** The rate in force for the same year, which a publication would take the place of. */
  inForce: publishedRate.nullable(),
  startedBy: personRef.nullable(),
  submittedBy: personRef.nullable(),
  approvedBy: personRef.nullable(),
  returnReason: z.string().nullable(),
  may: z.object({
    write: z.boolean(),
    submit: z.boolean(),
    /** Approve or return it. */
    decide: z.boolean(),
    publish: z.boolean(),
    withdraw: z.boolean(),
    /** Begin one that can supersede it. */
    startAnew: z.boolean(),
  }),
});
export type CalculationDetail = z.infer<typeof calculationDetail>;

export const calculationInput = z.object({ calculationId: id });
export const startCalculationInput = z.object({ offerId: id, year, requestId });
const versioned = calculationInput.extend({ version: z.number().int() });
export const saveCalculationInput = versioned.extend({ content: calculationContent });
export const versionResult = z.object({ version: z.number().int() });
export const submitCalculationInput = versioned;
export const returnCalculationInput = versioned.extend({ reason });
export const approveCalculationInput = versioned;
/** A reason is needed when a rate for the same year is in force already. */
export const publishCalculationInput = versioned.extend({ reason: reason.nullable() });
export const withdrawCalculationInput = versioned;

export const offerRatesInput = z.object({ offerId: id });
export const accountYearList = z.object({ items: z.array(storedAccountYear) });
/** `version` is 0 for a year that has not been entered. */
export const saveAccountYearInput = z.object({ offerId: id, version: z.number().int().min(0), accountYear });

/** Newest year first; of one year the rate in force before those it superseded. */
export const publishedRateList = z.object({ items: z.array(publishedRate) });
export const getPublishedInput = z.object({ offerId: id, year, calculationId: id.optional() });
/** Open to everybody: a published rate with all that it was calculated from. */
export const publishedRateDetail = publishedRate.extend({
  offer: offerRef,
  operator: organisationRef,
  content: calculationContent.omit({ scenarios: true }),
  frozen: frozenCalculation,
  /** All that was published for the year, the one in force first. */
  versions: z.array(publishedRate),
});
export type PublishedRateDetail = z.infer<typeof publishedRateDetail>;
