import type { OfferSummary } from "@rammevaerk/contracts/offers";
import type { Db } from "../../platform/db/connect.ts";
import { getSearchVersion } from "../current/repository.ts";
import { presentOfferSummary } from "../presenter.ts";
import type { Counts } from "./count-facets.ts";
import { listOffersFound } from "./repository.ts";

/** What is remembered for as long as the search says the same. */
export interface SearchMemory {
  readonly version: string;
  readonly counts: Map<string, Promise<Counts>>;
  readonly summaries: Map<string, OfferSummary>;
}

/** So many offers are remembered as lists show them: about four megabytes. */
const keptSummaries = 4_000;

const memoryOf = new WeakMap<Db, SearchMemory>();

/** The memory of what the search says now: another one as soon as any server changes it. */
export async function recallSearch(db: Db): Promise<SearchMemory> {
  const version = await getSearchVersion(db);
  const known = memoryOf.get(db);
  if (known?.version === version) return known;
  const memory = { version, counts: new Map<string, Promise<Counts>>(), summaries: new Map() };
  memoryOf.set(db, memory);
  return memory;
}

/** Offers as lists show them, in the order of their ids. Only those that nobody saw since the search changed are read. */
export async function listSummaries(
  db: Db,
  offerIds: readonly string[],
  memory?: SearchMemory,
): Promise<OfferSummary[]> {
  const { summaries } = memory ?? (await recallSearch(db));
  const missing = offerIds.filter((id) => !summaries.has(id));
  const read = new Map<string, OfferSummary>();
  for (const offer of await listOffersFound(db, missing)) {
    const value = presentOfferSummary(offer);
    read.set(value.id, value);
    remember(summaries, { key: value.id, value, most: keptSummaries });
  }
  return offerIds.flatMap((id) => read.get(id) ?? summaries.get(id) ?? []);
}

/** Keeps an entry, and lets the oldest go where there are too many. */
export function remember<Value>(
  map: Map<string, Value>,
  { key, value, most }: { key: string; value: Value; most: number },
): void {
  const [oldest] = map.keys();
  if (map.size >= most && oldest !== undefined) map.delete(oldest);
  map.set(key, value);
}
