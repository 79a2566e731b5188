import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { Db } from "../platform/db/connect.ts";
import { queryText } from "../platform/db/query-text.ts";
import { inChunks } from "./storing/in-chunks.ts";
import type { OffersTable, OfferUnitsTable } from "./tables.ts";

/** An offer with the operator it is run by. */
export interface OfferRow extends OffersTable {
  readonly operator_name: string;
  readonly operator_kind: OrganisationKind;
  readonly operator_cvr: string | null;
}

function selectOffers(db: Db) {
  return db
    .selectFrom("offers as o")
    .innerJoin("organisations as g", "g.id", "o.operator_id")
    .selectAll("o")
    .select(["g.name as operator_name", "g.kind as operator_kind", "g.cvr as operator_cvr"]);
}

export async function findOfferRow(db: Db, offerId: string): Promise<OfferRow | undefined> {
  const [row] = await queryText<OfferRow>(db, {
    text: `select o.*, g.name as operator_name, g.kind as operator_kind, g.cvr as operator_cvr
      from offers o join organisations g on g.id = o.operator_id where o.id = ?`,
    values: [offerId],
  });
  return row;
}

/** Offers by their ids, in no order; those that do not exist are left out. */
export async function listOfferRows(db: Db, offerIds: readonly string[]): Promise<OfferRow[]> {
  const found: OfferRow[] = [];
  for (const ids of inChunks(offerIds)) {
    found.push(...(await selectOffers(db).where("o.id", "in", ids).execute()));
  }
  return found;
}

/** The offers of these operators, closed ones too, by id. */
export function listOffersOfOperators(db: Db, operatorIds: readonly string[]): Promise<OfferRow[]> {
  if (operatorIds.length === 0) return Promise.resolve([]);
  return selectOffers(db).where("o.operator_id", "in", operatorIds).orderBy("o.id").execute();
}

/** The units of these offers, oldest first. */
export async function listUnitRows(db: Db, offerIds: readonly string[]): Promise<OfferUnitsTable[]> {
  const found: OfferUnitsTable[] = [];
  for (const ids of inChunks(offerIds)) {
    const rows = await db
      .selectFrom("offer_units")
      .selectAll()
      .where("offer_id", "in", ids)
      .orderBy("id")
      .execute();
    found.push(...rows);
  }
  return found;
}

/** Which kind of organisation each of these is; those that do not exist are left out. */
export async function listOrganisationKinds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, OrganisationKind>> {
  const kinds = new Map<string, OrganisationKind>();
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("organisations")
      .select(["id", "kind"])
      .where("id", "in", chunk)
      .execute();
    for (const row of rows) kinds.set(row.id, row.kind);
  }
  return kinds;
}

export async function insertOfferRows(
  tx: Db,
  offers: readonly OffersTable[],
  units: readonly OfferUnitsTable[],
): Promise<void> {
  for (const chunk of inChunks(offers)) await tx.insertInto("offers").values(chunk).execute();
  for (const chunk of inChunks(units)) await tx.insertInto("offer_units").values(chunk).execute();
}

/** What an offer is, apart from its facts: the fields that its operator keeps. */
export type OfferFieldsRow = Pick<
  OffersTable,
  | "name"
  | "category"
  | "street"
  | "postal_code"
  | "town"
  | "municipality_code"
  | "contact_name"
  | "contact_phone"
  | "contact_email"
  | "contact_website"
  | "portal_offer_id"
  | "p_number"
  | "opened_on"
  | "closed_on"
>;

/** Changes an offer that still has the version it was read with. Answers the new version; undefined when it has another. */
export async function updateOfferRow(
  tx: Db,
  { offerId, version }: { offerId: string; version: number },
  values: Partial<OfferFieldsRow> & Pick<OffersTable, "changed_at">,
): Promise<number | undefined> {
  const row = await tx
    .updateTable("offers")
    .set({ ...values, version: version + 1 })
    .where("id", "=", offerId)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst();
  return row?.version;
}

/** Notes that something about the offers changed, for those who ask what did. */
export async function touchOffers(tx: Db, offerIds: readonly string[], at: string): Promise<void> {
  for (const ids of inChunks(offerIds)) {
    await tx.updateTable("offers").set({ changed_at: at }).where("id", "in", ids).execute();
  }
}
