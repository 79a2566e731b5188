import type { Holding } from "@rammevaerk/domain/methods";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type SqlBool, sql } from "kysely";
import { listMunicipalityKeys } from "../../networks/index.ts";
import type { Db } from "../../platform/db/connect.ts";

/** A code with how many hold it, and one of them: the only one where there is one. */
export interface HolderCount {
  readonly list: Holding["list"];
  readonly code: string;
  readonly holders: number;
  readonly one: string;
}

/**
 * How many open offers of these regions hold each of these methods or target groups. The codes are named, so that of the
 * index only the entries of the regions are read.
 */
export async function countOffersHolding(
  db: Db,
  regionIds: readonly string[],
  { list, codes }: { list: Holding["list"]; codes: readonly string[] },
): Promise<HolderCount[]> {
  const { rows } = await sql<HolderCount>`
    select list, code, count(*) as holders, min(offer_id) as one from offer_current_codes
    where list = ${list} and code in (${sql.join(codes)}) and region_id in (${sql.join(regionIds)})
      and availability > 0
    group by list, code`.execute(db);
  return rows;
}

/** Whose eyes look for experts. */
export interface ExpertReader {
  readonly readerId: string;
  readonly networkIds: readonly string[];
  readonly at: string;
  readonly today: IsoDate;
}

/** How many people of a region work with each method and target group or are experts in it, among those whom the reader may see. */
export async function countExpertsHolding(
  db: Db,
  regionIds: readonly string[],
  { readerId, networkIds, at, today }: ExpertReader,
): Promise<HolderCount[]> {
  const sharesNetwork =
    networkIds.length === 0
      ? sql<SqlBool>`1 = 0`
      : sql<SqlBool>`exists (select 1 from grants g where g.person_id = p.id and g.limit_kind = 'network'
        and g.limit_id in (${sql.join(networkIds)}) and g.ended_at is null
        and (g.expires_at is null or g.expires_at > ${at}))`;
  const keys = ["", ...listMunicipalityKeys(regionIds, today)];
  const { rows } = await sql<HolderCount>`
    select c.list, c.code, count(*) as holders, min(p.id) as one
    from competences c join people p on p.id = c.person_id
    where c.list in ('method', 'target-group') and c.level in ('works-with', 'expert') and p.status = 'active'
      and (p.id = ${readerId} or p.visibility = 'signed-in' or (p.visibility = 'network-members' and ${sharesNetwork}))
      and exists (select 1 from affiliations a join organisations o on o.id = a.organisation_id
        where a.person_id = p.id and a.status = 'confirmed' and a.valid_from <= ${today}
          and (a.valid_to is null or a.valid_to > ${today}) 
          and (o.region_id in (${sql.join(regionIds)}) or o.key in (${sql.join(keys)})))
    group by c.list, c.code`.execute(db);
  return rows;
}

export async function listOfferNames(db: Db, offerIds: readonly string[]): Promise<Map<string, string>> {
  if (offerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer_current")
    .select(["offer_id", "name"])
    .where("offer_id", "in", offerIds)
    .execute();
  return new Map(rows.map((row) => [row.offer_id, row.name]));
}
