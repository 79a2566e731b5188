import {
  capBindings,
  capOutcomes,
  capStrategyKeys,
  estimateStatuses,
  priceWageBases,
} from "@rammevaerk/domain/rates";
import { z } from "zod";
import { day, id, instant, language, reason, requestId } from "./fields.ts";
import { analysisYears } from "./limits.ts";
import { stepView } from "./rates.ts";

const year = z.number().int().min(analysisYears.first).max(analysisYears.last);
const percent = z.number().min(-99.9999).max(100).multipleOf(0.0001);
const regionId = z.string().max(40);
const oere = z.number().int();
const bilingual = z.object({ da: z.string(), en: z.string() });

/** `CapRule` of the domain package. */
export const capRule = z.object({
  strategy: z.enum(capStrategyKeys),
  baseYear: year,
  endYear: year,
  reductionPercent: z.number().min(0).max(100).multipleOf(0.0001),
  binding: z.enum(capBindings),
});
export type CapRuleView = z.infer<typeof capRule>;

/** What the rows of the analysis are: the offers of a region are added up to them. */
export const analysisGroupings = ["operator", "offer-type", "offer"] as const;
export type AnalysisGrouping = (typeof analysisGroupings)[number];

export const getAnalysisInput = z.object({
  regionId,
  year,
  by: z.enum(analysisGroupings),
  /** A rule of the reader's own; absent: the one in the region's framework agreement. */
  rule: capRule.optional(),
  /** Only projections known on this day count; absent: today. */
  knownOn: day.optional(),
});

export const capGap = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("price-wage"), fromYear: z.number().int(), toYear: z.number().int() }),
  z.object({ kind: z.literal("cost"), year: z.number().int() }),
  z.object({ kind: z.literal("year-outside-path"), year: z.number().int() }),
]);

/** no-cap: nothing to judge by, neither an agreement's rule nor one of the reader's own. */
export const analysisOutcomes = [...capOutcomes, "no-cap"] as const;

/** Expenditure per day of an operator, an offer type, an offer or the region, beside the cap. */
export const analysisRow = z.object({
  /** An id, a legal basis, or the region. "" for offers whose legal basis is not known. */
  key: z.string(),
  /** As people call it; a legal basis stands by its code. */
  name: z.string(),
  offers: z.number().int(),
  outcome: z.enum(analysisOutcomes),
  /** Null where the year has no published rate. */
  costPerDayOere: oere.nullable(),
  careDays: z.number().nullable(),
  /** Null unless it could be judged. */
  baseCostPerDayOere: oere.nullable(),
  capOere: oere.nullable(),
  headroomPerDayOere: oere.nullable(),
  headroomOere: oere.nullable(),
  gaps: z.array(capGap),
});
export type AnalysisRow = z.infer<typeof analysisRow>;

/** A projection that the analysis rests on. */
const usedEstimate = z.object({
  fromYear: z.number().int(),
  toYear: z.number().int(),
  percent: z.number(),
  status: z.enum(estimateStatuses),
  publishedOn: day,
});

const agreed = z.object({ agreementId: z.string(), source: z.string(), open: bilingual });

export const overheadShare = z.object({
  operatorId: z.string(),
  name: z.string(),
  directCostsOere: oere,
  overheadOere: oere,
  percent: z.number().nullable(),
  isCounted: z.boolean(),
  isAboveGuideline: z.boolean(),
});
export type OverheadShareView = z.infer<typeof overheadShare>;

export const rateAnalysis = z.object({
  regionId: z.string(),
  year: z.number().int(),
  knownOn: day,
  /** The years that rates are published for anywhere, newest first. */
  years: z.array(z.number().int()),
  /** How many offers of the region have a published rate for the year, and which that were open then have none. */
  offersWithRate: z.number().int(),
  offersWithoutRate: z.object({
    total: z.number().int(),
    /** The first of them by name. */
    items: z.array(z.object({ id, name: z.string(), operatorName: z.string() })),
  }),
  cap: z
    .object({
      rule: capRule,
      /** Null for a rule of the reader's own. */
      agreed: agreed.nullable(),
      used: z.array(usedEstimate),
      /** What stands in the way whatever the group: missing projections, or a year without a line. */
      gaps: z.array(capGap),
    })
    .nullable(),
  /** All offers of the region together; null when none has a published rate in the year or the base year. */
  region: analysisRow.nullable(),
  rows: z.array(analysisRow),
  overhead: z.object({
    norm: z
      .object({
        targetPercent: z.number(),
        guidelinePercent: z.number().nullable(),
        agreed,
      })
      .nullable(),
    outcome: z.enum(["kept", "exceeded", "cannot-be-judged", "no-norm"]),
    averagePercent: z.number().nullable(),
    headroomOere: oere.nullable(),
    operators: z.array(overheadShare),
    steps: z.array(stepView),
  }),
  /** The agreement has a rule on total spending, which published rates can't answer. */
  spendingRule: agreed.nullable(),
  /** Some of the figures are invented, to try the product with. */
  isDemo: z.boolean(),
});
export type RateAnalysis = z.infer<typeof rateAnalysis>;

/** The same question in the address of a file: the rule's parts stand beside the rest, all of them or none. */
export const analysisExportQuery = z
  .object({
    regionId,
    year: z.coerce.number().pipe(year),
    by: z.enum(analysisGroupings),
    knownOn: day.optional(),
    language: language.default("da"),
    strategy: z.enum(capStrategyKeys).optional(),
    baseYear: z.coerce.number().pipe(year).optional(),
    endYear: z.coerce.number().pipe(year).optional(),
    reductionPercent: z.coerce.number().min(0).max(100).optional(),
    binding: z.enum(capBindings).optional(),
  })
  .transform(({ strategy, baseYear, endYear, reductionPercent, binding, ...question }, context) => {
    if (strategy === undefined) return question;
    const rule = capRule.safeParse({ strategy, baseYear, endYear, reductionPercent, binding });
    if (rule.success) return { ...question, rule: rule.data };
    context.addIssue({ code: "custom", path: ["strategy"] });
    return z.NEVER;
  });

export const explainAnalysisInput = getAnalysisInput.extend({
  by: z.enum([...analysisGroupings, "region"]),
  key: z.string().max(80),
});
/** Empty when the row could not be judged. */
export const explainedAnalysis = z.object({ steps: z.array(stepView) });

/** One estimate of the price-and-wage series. */
export const estimateView = z.object({
  /** Null for those the product ships, which nobody can withdraw. */
  id: id.nullable(),
  fromYear: z.number().int(),
  toYear: z.number().int(),
  percent: z.number(),
  basis: z.enum(priceWageBases),
  status: z.enum(estimateStatuses),
  publishedOn: day,
  /** A source of the registry; null for one that a secretariat has recorded. */
  source: z.string().nullable(),
  citation: z.string().nullable(),
  open: bilingual.nullable(),
  /** The region whose secretariat recorded it. */
  regionId: z.string().nullable(),
  recordedAt: instant.nullable(),
  withdrawnOn: day.nullable(),
  withdrawReason: z.string().nullable(),
  /** The one of its year pair that is used today. */
  isInUse: z.boolean(),
  isDemo: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type EstimateView = z.infer<typeof estimateView>;

/** All of them: newest year pair first, of one pair the newest first. */
export const estimateSeries = z.object({
  items: z.array(estimateView),
  /** Year pairs between the first and the last that have nothing to use. */
  missing: z.array(z.object({ fromYear: z.number().int(), toYear: z.number().int() })),
  /** The regions for whose secretariat the reader may add; none for most. */
  mayAddFor: z.array(z.string()),
});
export type EstimateSeries = z.infer<typeof estimateSeries>;

export const addEstimateInput = z.object({
  requestId,
  /** The region whose secretariat records it; the series is the same for all. */
  regionId,
  fromYear: year,
  percent,
  basis: z.enum(priceWageBases),
  status: z.enum(estimateStatuses),
  publishedOn: day,
  /** Where it stands, so that others find it. */
  citation: z.string().trim().min(5).max(300),
});
export type AddEstimateInput = z.infer<typeof addEstimateInput>;
export const estimateInput = z.object({ estimateId: id });
export const withdrawEstimateInput = estimateInput.extend({ reason });
