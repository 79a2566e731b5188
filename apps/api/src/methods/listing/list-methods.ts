import { limits } from "@rammevaerk/contracts/limits";
import type { ListMethodsInput, MethodPage, MethodSummary } from "@rammevaerk/contracts/methods";
import type { RequestContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { readFields } from "../editing/method-fields.ts";
import { listPublishedFields } from "../editing/repository.ts";
import { presentMethodSummary } from "../presenter.ts";
import { countUse } from "../reading/count-use.ts";
import { listMethodRows, type MethodRow } from "../repository.ts";
import { listWatched } from "../watching/repository.ts";
import { type MethodFilter, toMethodFilter } from "./method-filter.ts";
import { countByCode, countByColumn, countMethods, listMethodIds, listMethodPage } from "./repository.ts";

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/**
 * The published methods that were asked for, by how well they fit when there is a text, else in the order asked for; with how many each other choice
 * would leave.
 */
export async function listMethods(ctx: RequestContext, input: ListMethodsInput): Promise<MethodPage> {
  const { db } = ctx.platform;
  const filter = await toMethodFilter(ctx, input);
  const [page, total, facets] = await Promise.all([
    filter.ids === undefined ? listInOrder(ctx, filter, input) : listByFit(ctx, filter, input),
    countMethods(db, filter, mostCounted),
    countFacets(ctx, filter),
  ]);
  return { items: await presentMethods(ctx, page.rows), nextKey: page.nextKey, total, facets };
}

interface CutPage {
  readonly rows: readonly MethodRow[];
  readonly nextKey: string | null;
}

async function listInOrder(
  { platform }: RequestContext,
  filter: MethodFilter,
  { sort = "name", after }: ListMethodsInput,
): Promise<CutPage> {
  const size = limits.pageSize;
  const rows = await listMethodPage(platform.db, filter, { sort, after: decodePageKey(after, 3), size });
  return cutPage(rows, size, (row) => [row.order_value, row.sort_name, row.id]);
}

/** What a text finds is bounded, so its order is kept here: a page begins after the last one's method. */
async function listByFit(
  { platform }: RequestContext,
  filter: MethodFilter,
  { after }: ListMethodsInput,
): Promise<CutPage> {
  const [lastId] = decodePageKey(after, 1) ?? [];
  const kept = new Set(await listMethodIds(platform.db, filter));
  const found = (filter.ids ?? []).filter((id) => kept.has(id));
  const rest = found.slice(lastId === undefined ? 0 : found.indexOf(lastId) + 1);
  const page = cutPage(rest, limits.pageSize, (id) => [id]);
  const rows = new Map((await listMethodRows(platform.db, page.rows)).map((row) => [row.id, row]));
  return { rows: page.rows.flatMap((id) => rows.get(id) ?? []), nextKey: page.nextKey };
}

/** Methods as a list shows them, in the order given; those without a published version are left out. */
async function presentMethods(
  { platform, actor }: RequestContext,
  rows: readonly MethodRow[],
): Promise<MethodSummary[]> {
  const ids = rows.map(({ id }) => id);
  const [published, countOf, watched] = await Promise.all([
    listPublishedFields(platform.db, ids),
    countUse(platform.db, rows),
    listWatched(platform.db, actor?.personId ?? null, ids),
  ]);
  const today = todayIn(platform.clock);
  return rows.flatMap((row) => {
    const version = published.get(row.id);
    if (version === undefined) return [];
    const isWatched = watched.has(row.id);
    return presentMethodSummary(row, { fields: readFields(version), counts: countOf(row), isWatched, today });
  });
}

/** Each facet is counted without its own choice, so that it shows what another choice would give. */
async function countFacets(
  { platform }: RequestContext,
  filter: MethodFilter,
): Promise<MethodPage["facets"]> {
  const { db } = platform;
  const [targetGroups, standings, bands, relevances] = await Promise.all([
    countByCode(db, { ...filter, targetGroup: undefined }, "target-group"),
    countByColumn(db, { ...filter, standing: undefined }, "standing"),
    countByCode(db, { ...filter, band: undefined }, "band"),
    countByColumn(db, { ...filter, relevance: undefined }, "relevance"),
  ]);
  return { targetGroups, standings, bands, relevances };
}
