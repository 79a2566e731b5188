import type { Db } from "../../platform/db/connect.ts";
import type { Tables } from "../../platform/db/tables.ts";

/** The published methods by code, with their published versions. */
export async function listPublishedMethods(
  tx: Db,
): Promise<Map<string, { id: string; version: Tables["method_versions"] }>> {
  const rows = await tx
    .selectFrom("methods as m")
    .innerJoin("method_versions as v", "v.id", "m.published_version_id")
    .select("m.code")
    .selectAll("v")
    .where("m.status", "=", "published")
    .execute();
  return new Map(rows.map(({ code, ...version }) => [code, { id: version.method_id, version }]));
}

/** The invented events by the keys of the content, in the first of their occurrences. */
export async function listDemoEvents(tx: Db): Promise<Map<string, string>> {
  const rows = await tx.selectFrom("events").select(["id", "request_id"]).where("is_demo", "=", 1).execute();
  const keyOf = (requestId: string | null) => /^demo:event:(.+):0$/.exec(requestId ?? "")?.[1];
  return new Map(
    rows.flatMap(({ id, request_id }) => {
      const key = keyOf(request_id);
      return key === undefined ? [] : [[key, id] as const];
    }),
  );
}

/** An open offer that an organisation runs and that uses a method; the first by name. */
export async function findOfferUsing(
  tx: Db,
  { organisationId, code }: { organisationId: string; code: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom("offer_current as o")
    .innerJoin("offer_current_codes as c", "c.offer_id", "o.offer_id")
    .select("o.offer_id")
    .where("o.operator_id", "=", organisationId)
    .where("o.availability", ">", 0)
    .where("c.list", "=", "method")
    .where("c.code", "=", code)
    .orderBy("o.sort_name")
    .limit(1)
    .executeTakeFirst();
  return row?.offer_id;
}

/** The rows that the demo adds to the library. */
export interface DemoLibrary {
  readonly method_experiences: readonly Tables["method_experiences"][];
  readonly method_links: readonly Tables["method_links"][];
  readonly method_watches: readonly Tables["method_watches"][];
  readonly method_versions: readonly Tables["method_versions"][];
}

export async function insertDemoLibrary(tx: Db, library: DemoLibrary): Promise<void> {
  for (const table of Object.keys(library) as (keyof DemoLibrary)[])
    for (const row of library[table]) await tx.insertInto(table).values(row).execute();
}

export async function setDue(
  tx: Db,
  methodId: string,
  { on, responsibleId }: { on: string; responsibleId: string },
): Promise<void> {
  await tx
    .updateTable("methods")
    .set({ next_review_on: on, responsible_id: responsibleId })
    .where("id", "=", methodId)
    .execute();
}
