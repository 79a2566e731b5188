import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { listIdsAfter } from "../../platform/db/list-ids-after.ts";
import type { CurrentOffer } from "./calculate-current.ts";
import { calculateCurrentOf, offersAtOnce } from "./refresh-current.ts";
import { listCurrent } from "./repository.ts";

/**
 * Walks through all offers and answers those of which the search says something else than offers and facts do.
 * Those that are waiting to be refreshed for the day are not among them.
 */
export async function checkCurrent(
  db: Db,
  today: IsoDate,
): Promise<{ offers: number; differing: readonly string[] }> {
  const differing: string[] = [];
  let offers = 0;
  for (let after = ""; ; ) {
    const ids = await listIdsAfter(db, "offers", { after, most: offersAtOnce });
    const last = ids.at(-1);
    if (last === undefined) return { offers, differing };
    const stored = new Map((await listCurrent(db, ids)).map((offer) => [offer.row.offer_id, offer]));
    for (const right of await calculateCurrentOf(db, ids, today)) {
      const found = stored.get(right.row.offer_id);
      if (!isWaiting(found, today) && format(found) !== format(right)) differing.push(right.row.offer_id);
    }
    offers += ids.length;
    after = last;
  }
}

function isWaiting(offer: CurrentOffer | undefined, today: IsoDate): boolean {
  const changesOn = offer?.row.changes_on ?? null;
  return changesOn !== null && changesOn <= today;
}

/** The same text for the same content, in whatever order it was read. */
function format(offer: CurrentOffer | undefined): string {
  const fields = Object.entries(offer?.row ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const codes = (offer?.codes ?? []).map((code) =>
    [code.list, code.code, code.region_id, code.availability, code.rate_order].join(" "),
  );
  return JSON.stringify([fields, codes.toSorted()]);
}
