import type { getPublishedInput, PublishedRate, PublishedRateDetail } from "@rammevaerk/contracts/rates";
import type { z } from "zod";
import type { RequestContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import { completeFrozen } from "./complete-frozen.ts";
import { presentPublished } from "./presenter.ts";
import { findRatedOffer, listPublished } from "./repository.ts";
import { readContent } from "./stored-calculation.ts";

/** What was published for an offer, over the years. Open to everybody. @throws AppError not-found without the offer */
export async function listPublishedOfOffer(
  { platform: { db } }: RequestContext,
  offerId: string,
): Promise<{ items: PublishedRate[] }> {
  if ((await findRatedOffer(db, offerId)) === undefined) throw new AppError("not-found");
  return { items: (await listPublished(db, offerId)).map(presentPublished) };
}

/**
 * A published rate and all it was calculated from: the one in force for the year, or an earlier one by its id. What was
 * never published is not found, whoever asks.
 * @throws AppError not-found
 */
export async function getPublished(
  { platform: { db } }: RequestContext,
  { offerId, year, calculationId }: z.output<typeof getPublishedInput>,
): Promise<PublishedRateDetail> {
  const rows = await listPublished(db, offerId, year);
  const row = calculationId === undefined ? rows[0] : rows.find(({ id }) => id === calculationId);
  const frozen = row === undefined ? null : completeFrozen(row);
  if (row === undefined || frozen === null) throw new AppError("not-found");
  const { scenarios: _scenarios, ...content } = readContent(row);
  return {
    ...presentPublished(row),
    offer: { id: row.offer_id, name: row.offer_name, closedOn: row.offer_closed_on },
    operator: { id: row.organisation_id, name: row.operator_name },
    content,
    frozen,
    versions: rows.map(presentPublished),
  };
}
