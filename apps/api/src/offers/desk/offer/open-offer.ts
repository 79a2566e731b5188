import type { openOfferInput } from "@rammevaerk/contracts/offer-desk";
import type { AnyFactDraft, Offer, Operator } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { insertOffers } from "../../storing/insert-offers.ts";
import { checkDraft } from "../facts/check-draft.ts";
import { findEarlier, recordTogether } from "../recordings/record-together.ts";
import { insertRecordedOffers, listRecordedOffers } from "../recordings/repository.ts";
import { checkWhole, portalIdTaken, toOfferFields } from "./fields.ts";

type OpenInput = z.output<typeof openOfferInput>;

/**
 * Enters a new offer with its first facts. The same form sent twice enters one.
 * @throws AppError input-invalid
 */
export async function openOffer(
  ctx: SignedInContext & { readonly subject: { readonly operator: Operator } },
  input: OpenInput,
): Promise<{ offerId: string }> {
  const { db } = ctx.platform;
  const { operator } = ctx.subject;
  const openedOn = input.openedOn as IsoDate;
  const offer: Offer = { ...toOfferFields(input), id: createId(), operator, units: [], openedOn };
  checkWhole(offer);
  const facts = buildFirstFacts(offer, input, todayIn(ctx.platform.clock));
  const findOpened = async (tx: Db): Promise<{ offerId: string } | undefined> => {
    const earlier = await findEarlier(ctx, tx, input.requestId);
    const opened = earlier && (await listRecordedOffers(tx, earlier.recordingId));
    return opened?.[0] && { offerId: opened[0].offer_id };
  };
  try {
    return await inTransaction(
      db,
      async (tx) => (await findOpened(tx)) ?? store(ctx, tx, { offer, facts, input }),
    );
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const opened = await findOpened(db);
    if (opened === undefined) throw portalIdTaken();
    return opened;
  }
}

/** Its legal basis, and its places on it when they are known: from the day it opened. */
function buildFirstFacts(
  { id: offerId, openedOn, closedOn }: Offer,
  { legalBasis, places }: OpenInput,
  asOf: IsoDate,
): AnyFactDraft[] {
  const said = { offerId, validFrom: openedOn as IsoDate, source: "operator", asOf } as const;
  const facts: AnyFactDraft[] = [
    { ...said, kind: "legal-basis", key: "", value: { primary: legalBasis, further: [] } },
  ];
  if (places !== null)
    facts.push({ ...said, kind: "places", key: legalBasis, value: { approved: places, covered: places } });
  const refusals = facts.flatMap((fact) => checkDraft(fact, { offer: { openedOn, closedOn }, facts: [] }));
  const isBasis = refusals.some(({ path }) => path === "key" || path === "value.primary");
  if (refusals.length > 0)
    throw new AppError(
      "input-invalid",
      {},
      isBasis ? { legalBasis: { code: "unknown-choice" } } : { places: { code: "too-large" } },
    );
  return facts;
}

async function store(
  ctx: SignedInContext,
  tx: Db,
  { offer, facts, input }: { offer: Offer; facts: readonly AnyFactDraft[]; input: OpenInput },
): Promise<{ offerId: string }> {
  const { clock } = ctx.platform;
  const { operatorId, requestId } = input;
  await insertOffers(tx, [offer], { at: isoNow(clock), today: todayIn(clock), isDemo: false });
  const { recordingId } = await recordTogether(ctx, tx, { kind: "opened", operatorId, requestId, facts });
  await insertRecordedOffers(tx, [
    { recording_id: recordingId, offer_id: offer.id, before: null, version: 1 },
  ]);
  await audit(ctx, tx, {
    action: "offers.open",
    subject: { kind: "offer", id: offer.id },
    scope: { kind: "organisation", id: operatorId },
    change: { openedOn: input.openedOn, legalBasis: input.legalBasis },
  });
  return { offerId: offer.id };
}
