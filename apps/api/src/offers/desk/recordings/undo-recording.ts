import type { UndoneRecording } from "@rammevaerk/contracts/offer-desk";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { refreshCurrent } from "../../current/refresh-current.ts";
import { insertFacts, listFactRowsOfRecording, lockOffers, supersedeFacts } from "../../facts/repository.ts";
import {
  findOfferRow,
  listOfferRows,
  type OfferFieldsRow,
  type OfferRow,
  touchOffers,
  updateOfferRow,
} from "../../repository.ts";
import type { OfferFactsTable } from "../../tables.ts";
import type { OfferRecordedOffersTable, OfferRecordingsTable } from "../tables.ts";
import {
  insertRecording,
  listRecordedOffers,
  listUndoneIds,
  lockRecording,
  markUndone,
} from "./repository.ts";

const namedAtMost = 100;

/**
 * Takes back what was recorded together: the facts it brought are superseded, and what they superseded is recorded again.
 * Nothing is undone when somebody has changed or confirmed one of these facts since; the answer says which.
 * Undoing twice is as good as once.
 */
export async function undoRecording(ctx: SignedInContext, recordingId: string): Promise<UndoneRecording> {
  return inTransaction(ctx.platform.db, async (tx) => {
    const recording = await lockRecording(tx, recordingId);
    if (recording === undefined) throw new AppError("not-found");
    if (recording.undone_at !== null) return { isUndone: true, changedSince: [] };
    const { brought, superseded } = await listFactRowsOfRecording(tx, recordingId);
    const recorded = await listRecordedOffers(tx, recordingId);
    const offerIds = [
      ...new Set([...brought, ...superseded, ...recorded].map(({ offer_id: offerId }) => offerId)),
    ];
    const changedAt = await lockOffers(tx, offerIds);
    const offers = new Map((await listOfferRows(tx, offerIds)).map((offer) => [offer.id, offer]));
    const changedSince = [
      ...listChangedOffers(recorded, offers),
      ...(await listChangedFacts(tx, brought, offers)),
    ];
    if (changedSince.length > 0) return { isUndone: false, changedSince: changedSince.slice(0, namedAtMost) };
    const at = [isoNow(ctx.platform.clock), ...changedAt.values()].reduce((a, b) => (a > b ? a : b));
    await turnRound(
      tx,
      { brought, superseded },
      { at, undoId: await insertUndo(ctx, tx, { undone: recording, at }) },
    );
    await putBack(tx, recorded, at);
    await touchOffers(tx, offerIds, at);
    await refreshCurrent(tx, offerIds, toDateInCopenhagen(at));
    await markUndone(tx, recordingId, at);
    await audit(ctx, tx, {
      action: "offers.undo-recording",
      subject: { kind: "recording", id: recordingId },
      scope: { kind: "organisation", id: recording.operator_id },
      change: { kind: recording.kind, takenBack: brought.length, restored: superseded.length },
    });
    return { isUndone: true, changedSince: [] };
  });
}

/** The undoing is a recording itself, so that the history of a fact tells that it was one. */
async function insertUndo(
  ctx: SignedInContext,
  tx: Db,
  { undone, at }: { undone: OfferRecordingsTable; at: string },
): Promise<string> {
  const id = createId();
  await insertRecording(tx, {
    id,
    kind: "undo",
    operator_id: undone.operator_id,
    person_id: ctx.actor.personId,
    request_key: id,
    facts: 0,
    recorded_at: at,
    undone_at: null,
  });
  return id;
}

type Changed = UndoneRecording["changedSince"][number];

/** What was brought and is believed no longer, unless what replaced it was undone itself. */
async function listChangedFacts(
  tx: Db,
  brought: readonly OfferFactsTable[],
  offers: ReadonlyMap<string, OfferRow>,
): Promise<Changed[]> {
  const replaced = brought.filter((fact) => fact.superseded_at !== null);
  const undone = await listUndoneIds(tx, [
    ...new Set(replaced.flatMap((fact) => fact.superseded_recording_id ?? [])),
  ]);
  return replaced
    .filter((fact) => !undone.has(fact.superseded_recording_id ?? ""))
    .map(({ offer_id: offerId, kind, key, valid_from: validFrom }) => ({
      offerId,
      offerName: offers.get(offerId)?.name ?? "",
      fact: { kind, key, validFrom },
    }));
}

/** Offers whose name, address or other field somebody has changed since. */
function listChangedOffers(
  recorded: readonly OfferRecordedOffersTable[],
  offers: ReadonlyMap<string, OfferRow>,
): Changed[] {
  return recorded.flatMap(({ offer_id: offerId, version }) => {
    const offer = offers.get(offerId);
    return offer?.version === version ? [] : [{ offerId, offerName: offer?.name ?? "", fact: null }];
  });
}

/** What was changed of the offers is put back; one that was opened is closed on the day it opened: it has been open on none. */
async function putBack(tx: Db, recorded: readonly OfferRecordedOffersTable[], at: string): Promise<void> {
  for (const { offer_id: offerId, version, before } of recorded) {
    const offer = await findOfferRow(tx, offerId);
    const fields =
      before === null
        ? { closed_on: offer?.opened_on ?? null, portal_offer_id: null }
        : (JSON.parse(before) as OfferFieldsRow);
    await updateOfferRow(tx, { offerId, version }, { ...fields, changed_at: at });
  }
}

/**
 * What is restored belongs to the recording that once brought it, so that this one can be undone in its turn; it is
 * believed from now on, for what was believed in between stays told.
 */
async function turnRound(
  tx: Db,
  { brought, superseded }: { brought: readonly OfferFactsTable[]; superseded: readonly OfferFactsTable[] },
  { at, undoId }: { at: string; undoId: string },
): Promise<void> {
  const believed = brought.filter((fact) => fact.superseded_at === null);
  await supersedeFacts(
    tx,
    believed.map(({ id }) => id),
    { at, recordingId: undoId },
  );
  const restored = superseded.map((fact) => ({
    ...fact,
    id: createId(),
    recorded_at: at,
    superseded_at: null,
    superseded_recording_id: null,
  }));
  await insertFacts(tx, restored);
}
