import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { CalculationSummary, DueRate, listDueInput, listMineInput } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { readableCalculations } from "../policy.ts";
import { presentCalculation } from "../presenter.ts";
import { listLatestPublished } from "../repository.ts";
import { countCalculations, listCalculations, listDueOffers } from "./repository.ts";

/** The calculations that concern the reader: those under way, or what is in force of their own organisations. */
export async function listMine(
  { platform: { db }, actor }: SignedInContext,
  { show, year, after }: z.output<typeof listMineInput>,
): Promise<Page<CalculationSummary>> {
  const filter = { scope: readableCalculations(actor), show, year };
  const found = await listCalculations(db, filter, {
    after: decodePageKey(after, 2),
    size: limits.pageSize,
  });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.updated_at, row.id]);
  return {
    items: rows.map((row) => presentCalculation(row, actor)),
    nextKey,
    total: after === undefined ? await countCalculations(db, filter) : null,
  };
}

/** The offers that the reader writes rates for and that have none for the year, with the last one they had. */
export async function listDue(
  { platform: { db }, actor }: SignedInContext,
  { year, after }: z.output<typeof listDueInput>,
): Promise<Page<DueRate>> {
  const { economistOf } = readableCalculations(actor);
  const found = await listDueOffers(
    db,
    { operatorIds: economistOf, year },
    { after: decodePageKey(after, 2), size: limits.pageSize },
  );
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.sort_name, row.id]);
  const ids = rows.map(({ id }) => id);
  const latest = new Map((await listLatestPublished(db, ids, year)).map((row) => [row.offer_id, row]));
  return {
    items: rows.map((row) => ({
      offer: { id: row.id, name: row.name, closedOn: row.closed_on },
      operator: { id: row.operator_id, name: row.operator_name },
      year,
      lastYear: latest.get(row.id)?.year ?? null,
      lastUnitRateOere: latest.get(row.id)?.unit_rate_oere ?? null,
    })),
    nextKey,
    total: null,
  };
}
