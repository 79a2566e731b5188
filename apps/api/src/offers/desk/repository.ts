import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { OfferCurrentTable } from "../tables.ts";

/** The operators among these organisations, by name. */
export function listOperatorRows(db: Db, operatorIds: readonly string[]) {
  if (operatorIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("organisations")
    .select(["id", "name", "kind", "cvr"])
    .where("id", "in", operatorIds)
    .orderBy("sort_name")
    .execute();
}

export interface OwnOffersQuery {
  readonly operatorIds: readonly string[];
  /** Folded; absent: all. */
  readonly text?: string | undefined;
  readonly isClosed: boolean;
  readonly today: string;
  readonly dueBy?: string | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly size: number;
}

function selectOwn(
  db: Db,
  { operatorIds, text, isClosed, today, dueBy }: Omit<OwnOffersQuery, "size" | "after">,
) {
  let query = db.selectFrom("offer_current as c").where("c.operator_id", "in", operatorIds);
  query = isClosed
    ? query.where("c.closed_on", "<=", today)
    : query.where((eb) => eb.or([eb("c.closed_on", "is", null), eb("c.closed_on", ">", today)]));
  if (dueBy !== undefined) query = query.where("c.due_on", "<=", dueBy).where("c.due_on", "!=", "");
  for (const word of (text ?? "").split(" ").filter((one) => one !== ""))
    query = query.where("c.search_text", "like", containsPattern(word));
  return query;
}

/** Own offers, the one whose facts have waited longest first; those without facts at the end of it. */
export async function listOwnOffers(db: Db, query: OwnOffersQuery): Promise<OfferCurrentTable[]> {
  if (query.operatorIds.length === 0) return [];
  let page = selectOwn(db, query).selectAll("c");
  const { after } = query;
  if (after !== undefined)
    page = page.where((eb) => eb(eb.refTuple("c.due_on", "c.offer_id"), ">", eb.tuple(after[0], after[1])));
  return page.orderBy("c.due_on").orderBy("c.offer_id").limit(query.size).execute();
}

/** The same offers by name, for tables. */
export async function listOwnOffersByName(db: Db, query: OwnOffersQuery): Promise<OfferCurrentTable[]> {
  if (query.operatorIds.length === 0) return [];
  let page = selectOwn(db, query).selectAll("c");
  const { after } = query;
  if (after !== undefined)
    page = page.where((eb) =>
      eb(eb.refTuple("c.sort_name", "c.offer_id"), ">", eb.tuple(after[0], after[1])),
    );
  return page.orderBy("c.sort_name").orderBy("c.offer_id").limit(query.size).execute();
}

export async function countOwnOffers(db: Db, query: Omit<OwnOffersQuery, "size" | "after">): Promise<number> {
  if (query.operatorIds.length === 0) return 0;
  const { total } = await selectOwn(db, query)
    .select(({ fn }) => fn.countAll<number | string>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(total);
}

export interface OwnSummary {
  readonly offers: number;
  readonly dueOffers: number;
  readonly facts: number;
  readonly freshFacts: number;
  readonly staleFacts: number;
}

/** How fresh the open offers of these operators are together. */
export async function summariseOwnOffers(
  db: Db,
  { operatorIds, today }: { operatorIds: readonly string[]; today: string },
): Promise<OwnSummary> {
  if (operatorIds.length === 0) return { offers: 0, dueOffers: 0, facts: 0, freshFacts: 0, staleFacts: 0 };
  const row = await selectOwn(db, { operatorIds, today, isClosed: false })
    .select(({ fn, eb }) => [
      fn.countAll<number | string>().as("offers"),
      fn
        .sum<number | string>(eb.case().when("c.fresh_facts", "<", eb.ref("c.facts")).then(1).else(0).end())
        .as("due"),
      fn.sum<number | string>("c.facts").as("facts"),
      fn.sum<number | string>("c.fresh_facts").as("fresh"),
      fn.sum<number | string>("c.stale_facts").as("stale"),
    ])
    .executeTakeFirstOrThrow();
  return {
    offers: Number(row.offers),
    dueOffers: Number(row.due ?? 0),
    facts: Number(row.facts ?? 0),
    freshFacts: Number(row.fresh ?? 0),
    staleFacts: Number(row.stale ?? 0),
  };
}

/** What somebody has done at the desk, for the person alone. */
export async function listWorkOf(db: Db, personId: string) {
  const recordings = await db
    .selectFrom("offer_recordings")
    .select(["kind", "facts", "recorded_at as recordedAt", "undone_at as undoneAt"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const imports = await db
    .selectFrom("offer_imports")
    .select(["file_name as fileName", "status", "created_at as createdAt"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { recordings, imports };
}

export async function forgetPerson(tx: Db, personId: string): Promise<void> {
  await tx
    .updateTable("offer_recordings")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tx.updateTable("offer_imports").set({ person_id: null }).where("person_id", "=", personId).execute();
}
