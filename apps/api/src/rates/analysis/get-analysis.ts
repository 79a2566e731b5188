import type { AnalysisGrouping, RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import {
  calculateCapVerdicts,
  calculateCostsPerDay,
  calculatePriceWageIndex,
  findAgreedSpendingRule,
} from "@rammevaerk/domain/rates";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { RequestContext } from "../../platform/context.ts";
import { analyseOverhead } from "./analyse-overhead.ts";
import {
  type AnalysedCap,
  type AnalysisQuestion,
  type LoadedAnalysis,
  loadAnalysis,
} from "./load-analysis.ts";
import { presentRows } from "./presenter.ts";
import { listOpenOffers, listPublishedYears } from "./repository.ts";

/** As many offers without a rate are named. */
const namedOffers = 50;

/**
 * The rate analysis of a region and a year: expenditure per day beside the cap, overhead beside the norm, and what is
 * missing. From published rates only. Open to everybody.
 * @throws AppError as `loadAnalysis` tells
 */
export async function getAnalysis(
  ctx: RequestContext,
  { by, ...question }: AnalysisQuestion & { readonly by: AnalysisGrouping },
): Promise<RateAnalysis> {
  const { db } = ctx.platform;
  const loaded = await loadAnalysis(ctx, question);
  const { regionId, year, rates } = loaded;
  const inYear = new Set(rates.filter(({ row }) => row.year === year).map(({ row }) => row.offer_id));
  const without = (await listOpenOffers(db, loaded)).filter(({ id }) => !inYear.has(id));
  const spending = findAgreedSpendingRule(regionId, `${year}-01-01` as IsoDate);
  return {
    regionId,
    year,
    knownOn: loaded.knownOn,
    years: await listPublishedYears(db),
    offersWithRate: inYear.size,
    offersWithoutRate: {
      total: without.length,
      items: without
        .slice(0, namedOffers)
        .map(({ id, name, operator_name }) => ({ id, name, operatorName: operator_name })),
    },
    cap: loaded.cap === undefined ? null : presentCap(loaded.cap),
    region: analyseBy(loaded, "region")[0] ?? null,
    rows: analyseBy(loaded, by),
    overhead: analyseOverhead(loaded),
    spendingRule:
      spending === undefined
        ? null
        : { agreementId: spending.agreementId, source: spending.source, open: spending.open },
    isDemo: rates.some(({ row }) => row.is_demo === 1),
  };
}

function analyseBy(loaded: LoadedAnalysis, by: AnalysisGrouping | "region") {
  const costs = calculateCostsPerDay(
    loaded.rates.map(({ cost }) => cost),
    by,
  );
  const verdicts =
    loaded.cap === undefined ? [] : calculateCapVerdicts(costs, loaded.cap.basis, { isBrief: true });
  return presentRows(loaded, { by, costs, verdicts });
}

function presentCap({ basis, agreementId }: AnalysedCap): NonNullable<RateAnalysis["cap"]> {
  const { rule, year, estimates, estimateRule, source, open } = basis;
  const isOutside = year <= rule.baseYear || year > rule.endYear;
  const span = { fromYear: rule.baseYear, toYear: year };
  const index = calculatePriceWageIndex(estimates, span, estimateRule);
  return {
    rule,
    agreed:
      agreementId === null || source === undefined || open === undefined
        ? null
        : { agreementId, source, open },
    used:
      index.kind === "missing"
        ? []
        : index.used.map(({ fromYear, toYear, percent, status, publishedOn }) => ({
            fromYear,
            toYear,
            percent,
            status,
            publishedOn,
          })),
    gaps: isOutside
      ? [{ kind: "year-outside-path", year }]
      : index.kind === "missing"
        ? index.missing.map((pair) => ({ kind: "price-wage" as const, ...pair }))
        : [],
  };
}
