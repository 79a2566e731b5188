import type { Db } from "../../platform/db/connect.ts";
import { containsPattern } from "../../platform/db/dialect.ts";
import type { TokenPurpose, TokensTable } from "../tables.ts";
import { sql } from "kysely";

export async function insertToken(tx: Db, token: TokensTable): Promise<void> {
  await tx.insertInto("tokens").values(token).execute();
}

export async function findTokenRow(
  db: Db,
  { id, purpose, now }: { id: string; purpose: TokenPurpose; now: string },
): Promise<TokensTable | undefined> {
  return db
    .selectFrom("tokens")
    .selectAll()
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Takes a token out, so that of two who come with it at once only one finds it. */
export async function takeTokenRow(
  tx: Db,
  { id, purpose }: { id: string; purpose: TokenPurpose },
): Promise<TokensTable | undefined> {
  return tx
    .deleteFrom("tokens")
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .returningAll()
    .executeTakeFirst();
}

/** Takes out all tokens of a kind at once. Answers their ids. */
export async function takeAllTokenRows(tx: Db, purpose: TokenPurpose): Promise<TokensTable[]> {
  return tx.deleteFrom("tokens").where("purpose", "=", purpose).returningAll().execute();
}

export async function deleteTokenRow(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom("tokens").where("id", "=", id).execute();
}

export async function deleteTokensOf(tx: Db, personId: string, purpose?: TokenPurpose): Promise<void> {
  let query = tx.deleteFrom("tokens").where("person_id", "=", personId);
  if (purpose !== undefined) query = query.where("purpose", "=", purpose);
  await query.execute();
}

/** The tokens of a kind that were made for a mail address before there was an account. */
export async function listTokenRowsFor(
  db: Db,
  { email, purpose, now }: { email: string; purpose: TokenPurpose; now: string },
): Promise<TokensTable[]> {
  return db
    .selectFrom("tokens")
    .selectAll()
    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)
    .where(sql<boolean>`data like ${emailPattern(email)} escape '\\'`)
    .orderBy("id")
    .execute();
}

/** Forgets what was asked for, or sent to, a mail address before there was an account. */
export async function deleteTokensFor(tx: Db, email: string): Promise<void> {
  await tx
    .deleteFrom("tokens")
    .where(sql<boolean>`data like ${emailPattern(email)} escape '\\'`)
    .execute();
}

export async function deleteExpiredTokens(tx: Db, now: string): Promise<void> {
  await tx.deleteFrom("tokens").where("expires_at", "<=", now).execute();
}

function emailPattern(email: string): string {
  return containsPattern(`"email":${JSON.stringify(email)}`);
}
