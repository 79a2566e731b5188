import type { AddEstimateInput } from "@rammevaerk/contracts/rate-analysis";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { insertEstimate } from "./repository.ts";
import { toPercentParts } from "./stored-estimate.ts";

/** Stores estimates of the price-and-wage series in bulk, and answers their ids. The caller writes the audit. */
export async function recordEstimates(
  tx: Db,
  estimates: readonly Omit<AddEstimateInput, "requestId">[],
  { at, isDemo }: { at: string; isDemo: boolean },
): Promise<string[]> {
  const ids: string[] = [];
  for (const estimate of estimates) {
    const row = { ...toEstimateRow(estimate, at), is_demo: isDemo ? 1 : 0 };
    await insertEstimate(tx, row);
    ids.push(row.id);
  }
  return ids;
}

/** A new row of the series, which nobody has withdrawn. */
export function toEstimateRow(estimate: Omit<AddEstimateInput, "requestId">, at: string) {
  return {
    id: createId(),
    from_year: estimate.fromYear,
    percent_parts: toPercentParts(estimate.percent),
    basis: estimate.basis,
    status: estimate.status,
    published_on: estimate.publishedOn,
    citation: estimate.citation,
    region_id: estimate.regionId,
    recorded_at: at,
    withdrawn_on: null,
    withdraw_reason: null,
    request_id: null,
    is_demo: 0,
  };
}
