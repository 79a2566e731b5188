import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { toFact } from "../facts/fact-row.ts";
import { listStandingFactRows, lockOffers } from "../facts/repository.ts";
import { listOfferRows, listUnitRows } from "../repository.ts";
import { inChunks } from "../storing/in-chunks.ts";
import { calculateCurrent, type CurrentOffer } from "./calculate-current.ts";
import { replaceCurrent, setSearchVersion } from "./repository.ts";

/** Makes what the search says of offers anew, in the transaction that changed them or because the day did. */
export async function refreshCurrent(tx: Db, offerIds: readonly string[], today: IsoDate): Promise<void> {
  if (offerIds.length === 0) return;
  await lockOffers(tx, offerIds);
  for (const ids of inChunks(offerIds)) await replaceCurrent(tx, await calculateCurrentOf(tx, ids, today));
  await setSearchVersion(tx, createId());
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
