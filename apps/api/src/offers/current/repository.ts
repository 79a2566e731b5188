import type { Db } from "../../platform/db/connect.ts";
import { inChunks } from "../storing/in-chunks.ts";
import type { CurrentOffer } from "./calculate-current.ts";

const versionSetting = "offers-version";

/** Puts these offers anew in the search, in place of what it said of them. */
export async function replaceCurrent(tx: Db, offers: readonly CurrentOffer[]): Promise<void> {
  for (const chunk of inChunks(offers)) {
    const ids = chunk.map(({ row }) => row.offer_id);
    await tx.deleteFrom("offer_current_codes").where("offer_id", "in", ids).execute();
    await tx.deleteFrom("offer_current").where("offer_id", "in", ids).execute();
    await tx
      .insertInto("offer_current")
      .values(chunk.map(({ row }) => row))
      .execute();
    for (const codes of inChunks(chunk.flatMap((offer) => offer.codes)))
      await tx.insertInto("offer_current_codes").values(codes).execute();
  }
}

/** Some offers whose rows say something else by this day than they do. */
export async function listOutdatedIds(db: Db, today: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("offer_current")
    .select("offer_id")
    .where("changes_on", "<=", today)
    .orderBy("changes_on")
    .limit(most)
    .execute();
  return rows.map((row) => row.offer_id);
}

/** What the search says of these offers. */
export async function listCurrent(db: Db, offerIds: readonly string[]): Promise<CurrentOffer[]> {
  const rows = await db.selectFrom("offer_current").selectAll().where("offer_id", "in", offerIds).execute();
  const codes = await db
    .selectFrom("offer_current_codes")
    .selectAll()
    .where("offer_id", "in", offerIds)
    .execute();
  const codesOf = Map.groupBy(codes, (code) => code.offer_id);
  return rows.map((row) => ({ row, codes: codesOf.get(row.offer_id) ?? [] }));
}

/** A name for what the search says now: another as soon as it says something else. */
export async function getSearchVersion(db: Db): Promise<string> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("name", "=", versionSetting)
    .executeTakeFirst();
  return row?.value ?? "";
}

export async function setSearchVersion(tx: Db, value: string): Promise<void> {
  await tx
    .insertInto("settings")
    .values({ name: versionSetting, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}

const formSetting = "offers-search-form";
const daySetting = "offers-next-day";

/** Has all offers made anew when the search rows were made in another form than this one. */
export async function outdateOtherForms(tx: Db, form: string): Promise<void> {
  const row = await tx
    .selectFrom("settings")
    .select("value")
    .where("name", "=", formSetting)
    .executeTakeFirst();
  if (row?.value === form) return;
  await outdateAll(tx);
  await tx
    .insertInto("settings")
    .values({ name: formSetting, value: form })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: form }))
    .execute();
}

/** Has all offers made anew. */
async function outdateAll(tx: Db): Promise<void> {
  await tx.updateTable("offer_current").set({ changes_on: "0001-01-01" }).execute();
}

/** Takes it upon oneself to wait for a day. False when somebody does already. */
export async function claimDay(tx: Db, day: string): Promise<boolean> {
  const result = await tx
    .insertInto("settings")
    .values({ name: daySetting, value: day })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ value: day }).where("settings.value", "<", day),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}
