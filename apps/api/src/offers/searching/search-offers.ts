import type { OfferPage, searchOffersInput } from "@rammevaerk/contracts/offers";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { countFacets } from "./count-facets.ts";
import { toCriteria } from "./offer-criteria.ts";
import { listFoundIds, type OfferOrder, type OrderKey } from "./repository.ts";
import { listSummaries, recallSearch } from "./search-memory.ts";

type Input = z.output<typeof searchOffersInput>;

/** The offers that meet what was chosen, by name unless told otherwise; on the first page with how many each other choice would leave. */
export async function searchOffers(
  { platform: { db, clock } }: RequestContext,
  { sort: order = "name", after, ...filter }: Input,
): Promise<OfferPage> {
  const criteria = toCriteria(filter, todayIn(clock));
  const place = { order, after: toOrderKey(after, order), most: limits.pageSize };
  const memory = await recallSearch(db);
  const found = await listFoundIds(db, criteria, place);
  const page = cutPage(found, limits.pageSize, (key) => key);
  const counts = after === undefined ? await countFacets(db, criteria, memory) : undefined;
  return {
    items: await listSummaries(
      db,
      page.rows.map(([, id]) => id),
      memory,
    ),
    nextKey: page.nextKey,
    total: counts?.total ?? null,
    facets: counts?.facets ?? null,
  };
}

function toOrderKey(key: string | undefined, order: OfferOrder): OrderKey | undefined {
  const [value, id] = decodePageKey(key, 2) ?? [];
  if (value === undefined || id === undefined) return undefined;
  if (order === "name" || order === "freshness") return [value, id];
  if (!Number.isSafeInteger(Number(value)))
    throw new AppError("input-invalid", {}, { after: { code: "wrong-form" } });
  return [Number(value), id];
}
