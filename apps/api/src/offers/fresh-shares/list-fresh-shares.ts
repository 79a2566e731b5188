import { limits } from "@rammevaerk/contracts/limits";
import type { freshSharePage, listFreshSharesInput } from "@rammevaerk/contracts/offers";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { toCriteria } from "../searching/offer-criteria.ts";
import { listFreshShareRows } from "./repository.ts";

/** How much of each operator's open offers is fresh, the operators with least first. */
export async function listFreshShares(
  { platform: { db, clock } }: RequestContext,
  { regionId, after }: z.output<typeof listFreshSharesInput>,
): Promise<z.output<typeof freshSharePage>> {
  const [permille, operatorId] = decodePageKey(after, 2) ?? [];
  const key = permille === undefined ? undefined : ([Number(permille), operatorId ?? ""] as const);
  const criteria = toCriteria({ regionId }, todayIn(clock));
  const rows = await listFreshShareRows(db, criteria, { after: key, size: limits.pageSize });
  const page = cutPage(rows, limits.pageSize, (row) => [row.fresh_permille, row.operator_id]);
  return {
    items: page.rows.map((row) => ({
      operator: { id: row.operator_id, name: row.operator_name, kind: row.operator_kind },
      offers: row.offers,
      facts: row.facts,
      freshPercent: row.fresh_permille / 10,
      staleFacts: row.stale_facts,
    })),
    nextKey: page.nextKey,
    total: null,
  };
}
