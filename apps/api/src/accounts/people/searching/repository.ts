import type { Db } from "../../../platform/db/connect.ts";
import type { CompetencesTable, PeopleTable } from "../../tables.ts";

/** Active people who let others find them. */
export async function listFindableIds(db: Db, after: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom("people")
    .select("id")
    .where("id", ">", after)
    .where("status", "=", "active")
    .where("visibility", "<>", "nobody")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}

export function listFindable(db: Db, ids: readonly string[]): Promise<PeopleTable[]> {
  return db
    .selectFrom("people")
    .selectAll()
    .where("id", "in", ids)
    .where("status", "=", "active")
    .where("visibility", "<>", "nobody")
    .execute();
}

export interface SearchedAffiliation {
  readonly person_id: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly status: "waiting" | "confirmed" | "declined";
  readonly name: string;
  readonly region_id: string | null;
  /** Who takes or has taken the organisation over, and on which day. */
  readonly successor_name: string | null;
  readonly succeeded_on: string | null;
}

/** In the order they were entered. */
export function listAffiliationsOf(db: Db, ids: readonly string[]): Promise<SearchedAffiliation[]> {
  return db
    .selectFrom("affiliations as a")
    .innerJoin("organisations as o", "o.id", "a.organisation_id")
    .leftJoin("organisation_successions as s", "s.predecessor_id", "o.id")
    .leftJoin("organisations as next", "next.id", "s.successor_id")
    .select(["a.person_id", "a.title", "a.valid_from as validFrom", "a.valid_to as validTo", "a.status"])
    .select(["o.name", "o.region_id", "next.name as successor_name", "s.on_date as succeeded_on"])
    .where("a.person_id", "in", ids)
    .orderBy("a.id")
    .execute();
}

export function listCompetencesOf(db: Db, ids: readonly string[]): Promise<CompetencesTable[]> {
  return db
    .selectFrom("competences")
    .selectAll()
    .where("person_id", "in", ids)
    .orderBy("list")
    .orderBy("code")
    .execute();
}

/** The networks that people are in at a moment, and until when. */
export async function listNetworksOf(
  db: Db,
  ids: readonly string[],
  now: string,
): Promise<{ person_id: string; network_id: string; until: string | null }[]> {
  return db
    .selectFrom("grants")
    .select(["person_id", "limit_id as network_id", "expires_at as until"])
    .where("person_id", "in", ids)
    .where("limit_kind", "=", "network")
    .where("role", "in", ["member", "coordinator"])
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]))
    .execute();
}
