import type { Platform } from "../platform/context.ts";

/** The id of an organisation of the reference data, such as "municipality:101". */
export async function getOrganisationId({ db }: Platform, key: string): Promise<string> {
  const row = await db
    .selectFrom("organisations")
    .select("id")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return row.id;
}
