import type { EstimateSeries, EstimateView } from "@rammevaerk/contracts/rate-analysis";
import {
  calculatePriceWageIndex,
  type PriceWageEstimate,
  priceWageEstimates,
  selectEstimate,
} from "@rammevaerk/domain/rates";
import { listRegions } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { RequestContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { isKeeper } from "./policy.ts";
import { type EstimateRow, listEstimateRows } from "./repository.ts";
import { readEstimate } from "./stored-estimate.ts";

/** The price-and-wage series: what the product ships and what secretariats recorded, and what is missing in between. Open to all. */
export async function listSeries({ platform, actor }: RequestContext): Promise<EstimateSeries> {
  const today = todayIn(platform.clock);
  const rows = await listEstimateRows(platform.db);
  const recorded = rows.map((row) => ({ row, estimate: readEstimate(row) }));
  const shipped = priceWageEstimates.map((estimate) => ({ row: undefined, estimate }));
  const estimates = [...recorded, ...shipped].map(({ estimate }) => estimate);
  const items = [...recorded, ...shipped]
    .map(({ row, estimate }) => ({
      ...presentEstimate(estimate, row),
      isInUse: isInUse(estimate, estimates, today),
      mayWithdraw: row !== undefined && row.withdrawn_on === null && isKeeper(actor, row.region_id),
    }))
    .toSorted(compareEstimates);
  return {
    items,
    missing: listMissing(estimates, today),
    mayAddFor: listRegions(today)
      .map((region) => region.id)
      .filter((regionId) => isKeeper(actor, regionId)),
  };
}

const basis = "service-expenditure";

function isInUse(estimate: PriceWageEstimate, all: readonly PriceWageEstimate[], today: IsoDate): boolean {
  return selectEstimate(all, estimate, { knownOn: today, basis }) === estimate;
}

function listMissing(estimates: readonly PriceWageEstimate[], today: IsoDate): EstimateSeries["missing"] {
  const years = estimates
    .filter((estimate) => isInUse(estimate, estimates, today))
    .map(({ fromYear }) => fromYear);
  if (years.length === 0) return [];
  const span = { fromYear: Math.min(...years), toYear: Math.max(...years) + 1 };
  const index = calculatePriceWageIndex(estimates, span, { knownOn: today, basis });
  return index.kind === "missing" ? [...index.missing] : [];
}

function presentEstimate(
  estimate: PriceWageEstimate,
  row: EstimateRow | undefined,
): Omit<EstimateView, "isInUse" | "mayWithdraw"> {
  const { fromYear, toYear, percent, status, publishedOn } = estimate;
  return {
    id: row?.id ?? null,
    fromYear,
    toYear,
    percent,
    basis: estimate.basis,
    status,
    publishedOn,
    source: estimate.source ?? null,
    citation: estimate.citation ?? null,
    open: estimate.open ?? null,
    regionId: row?.region_id ?? null,
    recordedAt: row?.recorded_at ?? null,
    withdrawnOn: row?.withdrawn_on ?? null,
    withdrawReason: row?.withdraw_reason ?? null,
    isDemo: row?.is_demo === 1,
  };
}

function compareEstimates(a: EstimateView, b: EstimateView): number {
  if (a.fromYear !== b.fromYear) return b.fromYear - a.fromYear;
  if (a.isInUse !== b.isInUse) return a.isInUse ? -1 : 1;
  return a.publishedOn < b.publishedOn ? 1 : -1;
}
