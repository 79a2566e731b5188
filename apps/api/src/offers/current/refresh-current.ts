import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { listIdsAfter } from "../../platform/db/list-ids-after.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { toFact } from "../facts/fact-row.ts";
import { listStandingFactRows, lockOffers } from "../facts/repository.ts";
import { listOfferRows, listUnitRows } from "../repository.ts";
import { inChunks } from "../storing/in-chunks.ts";
import { type CurrentOffer, calculateCurrent } from "./calculate-current.ts";
import { replaceCurrent, setSearchVersion } from "./repository.ts";

/** So many offers are refreshed in one transaction; others write in between. */
export const offersAtOnce = 100;

/** Makes what the search says of offers anew, in the transaction that changed them or because the day did. */
export async function refreshCurrent(tx: Db, offerIds: readonly string[], today: IsoDate): Promise<void> {
  if (offerIds.length === 0) return;
  await lockOffers(tx, offerIds);
  for (const ids of inChunks(offerIds)) await replaceCurrent(tx, await calculateCurrentOf(tx, ids, today));
  await setSearchVersion(tx, createId());
}

/** The same for all offers, a part at a time. Answers how many there are. */
export async function refreshAll(db: Db, today: IsoDate): Promise<number> {
  let offers = 0;
  for (let after = ""; ; ) {
    const ids = await listIdsAfter(db, "offers", { after, most: offersAtOnce });
    const last = ids.at(-1);
    if (last === undefined) return offers;
    await inTransaction(db, (tx) => refreshCurrent(tx, ids, today));
    offers += ids.length;
    after = last;
  }
}

/** What the search has to say of these offers on a day, by what the registry believes. */
export async function calculateCurrentOf(
  db: Db,
  offerIds: readonly string[],
  today: IsoDate,
): Promise<CurrentOffer[]> {
  const offers = await listOfferRows(db, offerIds);
  const unitsOf = Map.groupBy(await listUnitRows(db, offerIds), (unit) => unit.offer_id);
  const facts = await listStandingFactRows(db, offerIds, today);
  const factsOf = Map.groupBy(facts.map(toFact), (fact) => fact.offerId);
  return offers.map((offer) =>
    calculateCurrent(offer, {
      units: unitsOf.get(offer.id) ?? [],
      facts: factsOf.get(offer.id) ?? [],
      today,
    }),
  );
}
