import type { Db } from "../../platform/db/connect.ts";
import type { MethodRow } from "../repository.ts";

/** Under this name stands the day that is waited for. */
const daySetting = "methods-day";

/** Answers whether nobody waits for the day yet; whoever is told so does. */
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

/** Published methods whose review date has come and of whose date nobody was reminded, earliest first. */
export function listUnremindedDue(db: Db, today: string, most: number): Promise<MethodRow[]> {
  return db
    .selectFrom("methods")
    .selectAll()
    .where("status", "=", "published")
    .where("next_review_on", "<=", today)
    .where((eb) => eb.or([eb("reminded_of", "is", null), eb("reminded_of", "<>", eb.ref("next_review_on"))]))
    .orderBy("next_review_on")
    .orderBy("id")
    .limit(most)
    .execute();
}

/** Answers whether this date's reminder was still to be given; two servers at once give one. */
export async function markReminded(
  tx: Db,
  { id, next_review_on }: Pick<MethodRow, "id" | "next_review_on">,
): Promise<boolean> {
  const result = await tx
    .updateTable("methods")
    .set({ reminded_of: next_review_on })
    .where("id", "=", id)
    .where("next_review_on", "=", next_review_on)
    .where((eb) => eb.or([eb("reminded_of", "is", null), eb("reminded_of", "<>", next_review_on)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
