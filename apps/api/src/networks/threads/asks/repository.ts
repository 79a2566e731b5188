import type { Competence } from "@rammevaerk/domain/accounts";
import type { ExpertCandidate } from "@rammevaerk/domain/networks";
import { sql } from "kysely";
import type { Db } from "../../../platform/db/connect.ts";
import type { AsksTable } from "../../tables.ts";

/** Whom a question in a network may be put to, and since when the questions of this month count. */
export interface CandidateScope {
  readonly networkId: string;
  readonly at: string;
  readonly monthStart: string;
}

export type Candidate = ExpertCandidate & { readonly name: string };

type CandidateRow = {
  id: string;
  name: string;
  is_not_now: number;
  asks_per_month: number;
  asks: number;
};

/** Members who show their profile to the network, with what they accept and have been asked this month. */
const selectCandidates = ({ networkId, at, monthStart }: CandidateScope) => sql`
  select p.id, p.name, p.is_not_now, p.asks_per_month,
    (select count(*) from asks a where a.person_id = p.id and a.asked_at >= ${monthStart}) as asks
  from people p
  where p.visibility <> 'nobody' and exists (
    select 1 from grants g where g.person_id = p.id and g.limit_kind = 'network' and g.limit_id = ${networkId}
      and g.ended_at is null and (g.expires_at is null or g.expires_at > ${at}))`;

/** Those of the people who are among the candidates. */
export async function listCandidates(
  db: Db,
  scope: CandidateScope,
  personIds: readonly string[],
): Promise<Candidate[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<CandidateRow>`
    ${selectCandidates(scope)} and p.id in (${sql.join(personIds)})`.execute(db);
  return rows.map((row) => toCandidate(row, []));
}

/** The candidates who have any of these competences, with those competences. */
export async function listCompetentCandidates(
  db: Db,
  scope: CandidateScope,
  codes: readonly Pick<Competence, "list" | "code">[],
): Promise<Candidate[]> {
  if (codes.length === 0) return [];
  const pairs = sql.join(
    codes.map(({ list, code }) => sql`(k.list = ${list} and k.code = ${code})`),
    sql` or `,
  );
  const { rows } = await sql<
    CandidateRow & Pick<Competence, "list" | "code" | "level"> & { confirmed_on: string }
  >`
    select c.*, k.list, k.code, k.level, k.confirmed_on
    from competences k join (${selectCandidates(scope)}) c on c.id = k.person_id
    where ${pairs}`.execute(db);
  const competences = new Map<string, Competence[]>();
  for (const { id, list, code, level, confirmed_on } of rows)
    competences.set(id, [...(competences.get(id) ?? []), { list, code, level, confirmedOn: confirmed_on }]);
  const people = new Map(rows.map((row) => [row.id, row]));
  return [...people.values()].map((row) => toCandidate(row, competences.get(row.id) ?? []));
}

function toCandidate(row: CandidateRow, competences: readonly Competence[]): Candidate {
  return {
    personId: row.id,
    name: row.name,
    competences,
    isNotNow: row.is_not_now === 1,
    asksPerMonth: row.asks_per_month,
    asksThisMonth: row.asks,
  };
}

export async function insertAsks(tx: Db, asks: readonly AsksTable[]): Promise<void> {
  if (asks.length > 0)
    await tx
      .insertInto("asks")
      .values([...asks])
      .execute();
}

export function findAsk(db: Db, id: string): Promise<AsksTable | undefined> {
  return db.selectFrom("asks").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Those asked in a thread, in the order in which they were asked. */
export function listAsks(db: Db, threadId: string): Promise<AsksTable[]> {
  return db
    .selectFrom("asks")
    .selectAll()
    .where("thread_id", "=", threadId)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
}

/** Closes an open ask. Answers whether it was open. */
export async function closeAsk(
  tx: Db,
  id: string,
  values: Pick<AsksTable, "status" | "passed_to" | "answered_at">,
): Promise<boolean> {
  const row = await tx
    .updateTable("asks")
    .set(values)
    .where("id", "=", id)
    .where("status", "=", "asked")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Who was asked in a thread and has now written in it has answered. */
export async function markAnswered(
  tx: Db,
  { threadId, personId, at }: { threadId: string; personId: string; at: string },
): Promise<void> {
  await tx
    .updateTable("asks")
    .set({ status: "answered", answered_at: at })
    .where("thread_id", "=", threadId)
    .where("person_id", "=", personId)
    .where("status", "=", "asked")
    .execute();
}
