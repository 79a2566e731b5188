import type { Offer } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { refreshCurrent } from "../current/refresh-current.ts";
import { findOperatorKind } from "../operator-kind.ts";
import { insertOfferRows, listOrganisationKinds } from "../repository.ts";
import { toOfferRow, toUnitRows } from "./offer-row.ts";

/**
 * Stores new offers with their units; each operator is an organisation by its id. What else is known of them is
 * recorded as facts. The caller writes the audit.
 * @throws AppError not-found for an operator that does not exist or runs no offers
 */
export async function insertOffers(
  tx: Db,
  offers: readonly Offer[],
  { at, today, isDemo }: { at: string; today: IsoDate; isDemo: boolean },
): Promise<void> {
  const operatorIds = [...new Set(offers.map((offer) => offer.operator.id))];
  const kinds = await listOrganisationKinds(tx, operatorIds);
  const areOperators = operatorIds.every((id) => {
    const kind = kinds.get(id);
    return kind !== undefined && findOperatorKind(kind) !== undefined;
  });
  if (!areOperators) throw new AppError("not-found");
  await insertOfferRows(
    tx,
    offers.map((offer) => toOfferRow(offer, { at, isDemo })),
    offers.flatMap(toUnitRows),
  );
  await refreshCurrent(
    tx,
    offers.map((offer) => offer.id),
    today,
  );
}
