import type { OfferProfile } from "@rammevaerk/domain/offers";
import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";

/** What a candidate should have, so that the likeliest are looked at where there are more than can be. */
export interface Likeness {
  readonly targetGroup: string | undefined;
  readonly regionId: string | undefined;
}

/** The profiles of open offers, the likeliest first, at most so many. */
export async function listProfiles(
  db: Db,
  { targetGroup, regionId }: Likeness,
  most: number,
): Promise<OfferProfile[]> {
  const rows = await queryText<{ profile: string }>(db, {
    text: `select c.profile from offer_current c where c.availability >= 1
      order by
        case when exists (select 1 from offer_current_codes k
          where k.offer_id = c.offer_id and k.list = 'target-group' and k.code = ?) then 0 else 1 end,
        case when c.region_id = ? then 0 else 1 end,
        c.availability desc, c.offer_id
      limit ?`,
    values: [targetGroup ?? "", regionId ?? "", most],
  });
  return rows.map(({ profile }) => JSON.parse(profile) as OfferProfile);
}

/** What matching knows of one offer; undefined when there is none. */
export async function findProfile(db: Db, offerId: string): Promise<OfferProfile | undefined> {
  const row = await db
    .selectFrom("offer_current")
    .select("profile")
    .where("offer_id", "=", offerId)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.profile) as OfferProfile);
}
