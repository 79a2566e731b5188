import { type AnyFact, type AnyHeldFact, calculateOfferOn, type Offer } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import { listOfferRows, listStandingFactRows, listUnitRows, toFact, toOffer } from "../offers/index.ts";
import type { Db } from "../platform/db/connect.ts";
import { listOrganisationNames } from "./repository.ts";

/** An offer with what holds about it today. */
export interface LoadedOffer {
  readonly offer: Offer;
  readonly held: readonly AnyHeldFact[];
  readonly changedAt: string;
  readonly isDemo: boolean;
}

/** Offers by their ids, in that order, with what holds about each. Who confirmed a fact is named. */
export async function loadOpenOffers(
  db: Db,
  offerIds: readonly string[],
  today: IsoDate,
): Promise<LoadedOffer[]> {
  const rows = new Map((await listOfferRows(db, offerIds)).map((row) => [row.id, row]));
  const units = Map.groupBy(await listUnitRows(db, offerIds), ({ offer_id }) => offer_id);
  const factRows = await listStandingFactRows(db, offerIds, today);
  const confirmers = new Set(factRows.flatMap(({ confirmed_by }) => confirmed_by ?? []));
  const names = await listOrganisationNames(db, [...confirmers]);
  const facts = Map.groupBy(
    factRows.map((row) => nameConfirmer(toFact(row), names)),
    ({ offerId }) => offerId,
  );
  return offerIds.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return {
      offer: toOffer(row, units.get(id) ?? []),
      held: calculateOfferOn(facts.get(id) ?? [], { on: today }),
      changedAt: row.changed_at,
      isDemo: row.is_demo === 1,
    };
  });
}

function nameConfirmer(fact: AnyFact, names: ReadonlyMap<string, string>): AnyFact {
  const name = names.get(fact.confirmedBy ?? "");
  return name === undefined ? fact : { ...fact, confirmedBy: name };
}
