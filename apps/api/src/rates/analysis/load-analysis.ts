import type { getAnalysisInput } from "@rammevaerk/contracts/rate-analysis";
import {
  type CapBasis,
  type CapRule,
  checkCapRule,
  findAgreedCap,
  type OfferCost,
  priceWageEstimates,
} from "@rammevaerk/domain/rates";
import { findRegion, listMunicipalitiesOfRegion, type RegionId } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { refuseRate } from "../refuse-rate.ts";
import { readFrozen, type StoredFrozen } from "../stored-calculation.ts";
import {
  type AnalysedRateRow,
  listAnalysedRates,
  listEstimateRows,
  listLegalBasisFacts,
} from "./repository.ts";
import { readEstimate } from "./stored-estimate.ts";

/** What an analysis asks about, whatever it adds the offers up to. */
export type AnalysisQuestion = Omit<z.output<typeof getAnalysisInput>, "by">;

/** A published rate with the figures it was calculated to. */
export interface AnalysedRate {
  readonly row: AnalysedRateRow;
  readonly result: StoredFrozen["result"];
  /** The same as costs and days, to be held against the cap. */
  readonly cost: OfferCost;
}

/** What the cap is judged by, and whose it is: null for a rule of the reader's own. */
export interface AnalysedCap {
  readonly basis: CapBasis;
  readonly agreementId: string | null;
}

/** All that an analysis is made from. */
export interface LoadedAnalysis {
  readonly regionId: RegionId;
  readonly year: number;
  readonly knownOn: IsoDate;
  readonly municipalityCodes: readonly string[];
  /** Absent when neither the region's agreement nor the reader has a rule. */
  readonly cap: AnalysedCap | undefined;
  /** Of the year and of the cap's base year. */
  readonly rates: readonly AnalysedRate[];
}

/**
 * Loads the published rates of a region's offers in a year and in the base year of the cap. An offer belongs to the
 * region that its municipality lies in on the first day of the year, and has the legal basis it has in that year: so
 * both years are added up to the same groups.
 * @throws AppError not-found for a region that does not exist in the year, rate-refused for a rule that can't be used
 */
export async function loadAnalysis(ctx: RequestContext, question: AnalysisQuestion): Promise<LoadedAnalysis> {
  const { year } = question;
  const region = findRegion(question.regionId);
  const municipalities = region === undefined ? [] : listMunicipalitiesOfRegion(region.id, firstDayOf(year));
  if (region === undefined || municipalities.length === 0) throw new AppError("not-found");
  const municipalityCodes = municipalities.map(({ code }) => code);
  const knownOn = (question.knownOn ?? todayIn(ctx.platform.clock)) as IsoDate;
  const place = { regionId: region.id, year, knownOn, municipalityCodes };
  const cap = await loadCap(ctx, place, question.rule);
  return { ...place, cap, rates: await loadRates(ctx, place, cap?.basis.rule.baseYear ?? year) };
}

type Place = Pick<LoadedAnalysis, "regionId" | "year" | "knownOn" | "municipalityCodes">;

async function loadCap(
  { platform: { db } }: RequestContext,
  { regionId, year, knownOn }: Place,
  own: CapRule | undefined,
): Promise<AnalysedCap | undefined> {
  const agreed = own === undefined ? findAgreedCap(regionId, firstDayOf(year)) : undefined;
  const rule = own ?? agreed?.rule;
  if (rule === undefined) return undefined;
  const refusals = checkCapRule(rule);
  if (refusals.length > 0) throw refuseRate(refusals);
  const recorded = (await listEstimateRows(db)).map(readEstimate);
  return {
    basis: {
      rule,
      year,
      estimates: [...recorded, ...priceWageEstimates],
      estimateRule: { knownOn, basis: "service-expenditure" },
      source: agreed?.source,
      open: agreed?.open,
    },
    agreementId: agreed?.agreementId ?? null,
  };
}

async function loadRates(
  { platform: { db } }: RequestContext,
  { regionId, year, municipalityCodes }: Place,
  baseYear: number,
): Promise<AnalysedRate[]> {
  const facts = await listLegalBasisFacts(db, { municipalityCodes, year });
  const offerTypes = new Map(
    facts.map(({ offer_id, value }) => [offer_id, (JSON.parse(value) as { primary: string }).primary]),
  );
  const rows = await listAnalysedRates(db, { municipalityCodes, years: [...new Set([year, baseYear])] });
  return rows.flatMap((row) => {
    const frozen = readFrozen(row);
    if (frozen === null) return [];
    const { result } = frozen;
    const cost: OfferCost = {
      offerId: row.offer_id,
      operatorId: row.operator_id,
      offerType: offerTypes.get(row.offer_id) ?? "",
      regionId,
      year: row.year,
      costOere: result.netCostBaseOere,
      careDays: result.careDays,
    };
    return [{ row, result, cost }];
  });
}

function firstDayOf(year: number): IsoDate {
  return `${year}-01-01` as IsoDate;
}
