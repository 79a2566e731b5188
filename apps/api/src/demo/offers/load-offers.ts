import { type IsoDate, toDateInCopenhagen } from "@rammevaerk/domain/time";
import { insertOffers, loadFacts } from "../../offers/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { recordAccountYears, recordEstimates, recordPublishedRates } from "../../rates/index.ts";
import { type GeneratedOffer, generateOffers } from "./generate-offers.ts";
import { listOfferOperators } from "./operators.ts";
import { demoEstimates } from "./price-wage.ts";

/** Where all that is invented begins. Another number gives other offers. */
const seed = 2026;
/** So many offers are stored at a time. */
const chunkSize = 50;

/**
 * Stores invented offers with ten years of facts, rates and accounts, and a price-and-wage series, in the
 * transaction of who calls. The organisations that run them are there already.
 * @param idOf the stored organisations, by their keys in the database
 */
export async function loadOffers(
  tx: Db,
  { count, idOf, at }: { count: number; idOf: ReadonlyMap<string, string>; at: string },
): Promise<void> {
  const today = toDateInCopenhagen(at);
  await recordEstimates(tx, demoEstimates, { at, isDemo: true });
  let chunk: GeneratedOffer[] = [];
  for (const generated of generateOffers({ count, seed, operators: listOfferOperators(idOf), today })) {
    chunk.push(generated);
    if (chunk.length < chunkSize) continue;
    await storeChunk(tx, chunk, { at, today });
    chunk = [];
  }
  if (chunk.length > 0) await storeChunk(tx, chunk, { at, today });
}

async function storeChunk(
  tx: Db,
  chunk: readonly GeneratedOffer[],
  { at, today }: { at: string; today: IsoDate },
): Promise<void> {
  const offers = chunk.map(({ offer }) => offer);
  await insertOffers(tx, offers, { at, today, isDemo: true });
  const facts = chunk.flatMap((generated) => generated.facts);
  await loadFacts(tx, facts, { recordingId: createId(), today });
  await recordAccountYears(
    tx,
    chunk.flatMap(({ offer, accountYears }) =>
      accountYears.map((accountYear) => ({
        offerId: offer.id,
        organisationId: offer.operator.id,
        accountYear,
      })),
    ),
    { at },
  );
  await recordPublishedRates(
    tx,
    chunk.flatMap(({ offer, accountYears, rates }) =>
      rates.map(({ content, publishedOn }) => ({
        offerId: offer.id,
        organisationId: offer.operator.id,
        content,
        accountYears,
        publishedAt: `${publishedOn}T09:00:00.000Z`,
      })),
    ),
    { isDemo: true, withFacts: false },
  );
}
