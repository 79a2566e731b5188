import type { Db } from "../platform/db/connect.ts";
import type { Tables } from "../platform/db/tables.ts";

/** The parts of the content, each loaded once. */
export type DemoPart = "demo-content" | "demo-offers" | "demo-clusters" | "demo-events" | "demo-methods";

/** Answers whether a part was loaded into this database before. */
export async function isDemoLoaded(db: Db, part: DemoPart): Promise<boolean> {
  const row = await db.selectFrom("settings").select("value").where("name", "=", part).executeTakeFirst();
  return row !== undefined;
}

/** Takes the loading of a part for this transaction. False when another server has it or had it. */
export async function claimDemoLoading(tx: Db, part: DemoPart, at: string): Promise<boolean> {
  const result = await tx
    .insertInto("settings")
    .values({ name: part, value: at })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

export async function insertDemoPerson(
  tx: Db,
  rows: {
    readonly person: Tables["people"];
    readonly affiliation: Tables["affiliations"];
    readonly competences: readonly Tables["competences"][];
  },
): Promise<void> {
  await tx.insertInto("people").values(rows.person).execute();
  await tx.insertInto("affiliations").values(rows.affiliation).execute();
  if (rows.competences.length > 0)
    await tx
      .insertInto("competences")
      .values([...rows.competences])
      .execute();
}

export async function insertDemoThread(
  tx: Db,
  rows: {
    readonly thread: Tables["threads"];
    readonly codes: readonly Tables["thread_codes"][];
    readonly posts: readonly Tables["posts"][];
    readonly marks: readonly Tables["useful_marks"][];
    readonly asks: readonly Tables["asks"][];
  },
): Promise<void> {
  await tx.insertInto("threads").values(rows.thread).execute();
  await tx
    .insertInto("posts")
    .values([...rows.posts])
    .execute();
  if (rows.codes.length > 0)
    await tx
      .insertInto("thread_codes")
      .values([...rows.codes])
      .execute();
  if (rows.marks.length > 0)
    await tx
      .insertInto("useful_marks")
      .values([...rows.marks])
      .execute();
  if (rows.asks.length > 0)
    await tx
      .insertInto("asks")
      .values([...rows.asks])
      .execute();
}

/** The ids of the invented people who are still there, by their mail addresses. */
export async function listDemoPersonIds(tx: Db): Promise<Map<string, string>> {
  const rows = await tx.selectFrom("people").select(["id", "email"]).where("is_demo", "=", 1).execute();
  return new Map(rows.map(({ id, email }) => [email, id]));
}

export async function setLastActivity(tx: Db, networkId: string, at: string): Promise<void> {
  await tx.updateTable("networks").set({ last_activity_at: at }).where("id", "=", networkId).execute();
}
