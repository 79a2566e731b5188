import type { AgainAnswer } from "@rammevaerk/domain/methods";
import type { Db } from "../../platform/db/connect.ts";

/** How often practitioners would use a method again. */
export interface AgainCount {
  readonly method_id: string;
  readonly again: AgainAnswer;
  readonly count: number;
}

/** The published experiences with these methods, by whether it would be used again. */
export async function countAgain(db: Db, methodIds: readonly string[]): Promise<AgainCount[]> {
  if (methodIds.length === 0) return [];
  return db
    .selectFrom("method_experiences")
    .select(["method_id", "again"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("state", "=", "published")
    .where("method_id", "in", methodIds)
    .groupBy(["method_id", "again"])
    .execute();
}

/** How many offers that are open today say that they use each of these methods; a code without any is absent. */
export async function countOffersUsing(db: Db, methodCodes: readonly string[]): Promise<Map<string, number>> {
  if (methodCodes.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer_current_codes")
    .select("code")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("list", "=", "method")
    .where("code", "in", methodCodes)
    .where("availability", ">", 0)
    .groupBy("code")
    .execute();
  return new Map(rows.map(({ code, count }) => [code, count]));
}

/** How many versions of a method wait for a reviewer, beside one's own. */
export async function countWaiting(db: Db, methodId: string, exceptAuthorId: string): Promise<number> {
  const { count } = await db
    .selectFrom("method_versions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("method_id", "=", methodId)
    .where("state", "=", "in-review")
    .where((eb) => eb.or([eb("author_id", "is", null), eb("author_id", "<>", exceptAuthorId)]))
    .executeTakeFirstOrThrow();
  return count;
}

/** An organisation as a page names it. */
export function findOrganisationRef(db: Db, id: string) {
  return db
    .selectFrom("organisations")
    .select(["id", "name", "kind"])
    .where("id", "=", id)
    .executeTakeFirst();
}
