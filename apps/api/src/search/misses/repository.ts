import type { Db } from "../../platform/db/connect.ts";
import { queryText, type SqlPiece } from "../../platform/db/query-text.ts";
import type { AskedTextsTable } from "./tables.ts";

/** Adds what was asked to what is known of the same text and day. */
export async function addAsked(tx: Db, rows: readonly AskedTextsTable[]): Promise<void> {
  for (const row of rows)
    await queryText(tx, {
      text: `insert into asked_texts (text, on_day, empty, found, opened) values (?, ?, ?, ?, ?)
        on conflict (text, on_day) do update set empty = asked_texts.empty + excluded.empty,
          found = asked_texts.found + excluded.found, opened = asked_texts.opened + excluded.opened`,
      values: [row.text, row.on_day, row.empty, row.found, row.opened],
    });
}

/** The names of all who have an account, whether others may find them or not. */
export async function listNames(db: Db): Promise<string[]> {
  return (await db.selectFrom("people").select("name").execute()).map(({ name }) => name);
}

export async function countTextsOf(db: Db, day: string): Promise<number> {
  const { count } = await db
    .selectFrom("asked_texts")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("on_day", "=", day)
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteAskedBefore(tx: Db, day: string): Promise<void> {
  await tx.deleteFrom("asked_texts").where("on_day", "<", day).execute();
}

/** A text, and how often it was asked without an answer. */
export interface MissRow {
  readonly text: string;
  readonly asked: number;
  readonly first_on: string;
  readonly last_on: string;
}

export interface MissQuery {
  readonly kind: "nothing-found" | "nothing-opened";
  /** Texts asked less often are not shown. */
  readonly least: number;
}

/** Nothing found, as it stands: who found something since has got an answer. */
const having = {
  "nothing-found": "sum(empty) >= ? and sum(found) = 0",
  "nothing-opened": "sum(found) >= ? and sum(opened) = 0",
} as const;
const asked = { "nothing-found": "sum(empty)", "nothing-opened": "sum(found)" } as const;

/** Texts without an answer, the most asked first. */
export function listMissRows(
  db: Db,
  { kind, least }: MissQuery,
  {
    after,
    most,
  }: { readonly after: readonly [asked: number, text: string] | undefined; readonly most: number },
): Promise<MissRow[]> {
  const place: SqlPiece =
    after === undefined
      ? { text: "", values: [] }
      : {
          text: `and (${asked[kind]} < ? or (${asked[kind]} = ? and text > ?))`,
          values: [after[0], after[0], after[1]],
        };
  return queryText(db, {
    text: `select text, ${asked[kind]} as asked, min(on_day) as first_on, max(on_day) as last_on
      from asked_texts group by text having ${having[kind]} ${place.text}
      order by ${asked[kind]} desc, text limit ?`,
    values: [least, ...place.values, most],
  });
}
