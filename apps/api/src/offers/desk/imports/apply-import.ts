import type { applyImportInput } from "@rammevaerk/contracts/offer-desk";
import type { AnyFactDraft, Offer } from "@rammevaerk/domain/offers";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { refreshCurrent } from "../../current/refresh-current.ts";
import { lockOffers } from "../../facts/repository.ts";
import { recordFacts } from "../../facts/record-facts.ts";
import { listOfferRows, type OfferFieldsRow, type OfferRow, updateOfferRow } from "../../repository.ts";
import { inChunks } from "../../storing/in-chunks.ts";
import { insertOffers } from "../../storing/insert-offers.ts";
import { beginRecording } from "../recordings/record-together.ts";
import { insertRecordedOffers, setRecordedFacts } from "../recordings/repository.ts";
import { pickFields } from "../offer/fields.ts";
import type { OfferImportsTable } from "../tables.ts";
import {
  countOffersOf,
  deletePlans,
  listImportOffers,
  listOfferStates,
  listPlannedOfferIds,
  listPlans,
  lockImport,
  updateImport,
} from "./repository.ts";
import type { RowPlan } from "./row-result.ts";

/**
 * Records all that an import says, in one transaction: all of its rows, or those that were not refused. When something it
 * was compared with has changed since, nothing is recorded, and it is read once more.
 * @throws AppError changed-meanwhile while it is not ready; input-invalid when rows were refused and are not to be left out
 */
export async function applyImport(
  ctx: SignedInContext,
  { importId, withoutRefused }: z.output<typeof applyImportInput>,
): Promise<{ outcome: "applied" | "outdated" }> {
  const { db } = ctx.platform;
  try {
    return await inTransaction(db, async (tx) => {
      const row = await lockImport(tx, importId);
      if (row === undefined) throw new AppError("not-found");
      if (row.status === "applied") return { outcome: "applied" };
      if (row.status !== "ready") throw new AppError("changed-meanwhile");
      if (row.refused > 0 && !withoutRefused)
        throw new AppError("input-invalid", {}, { withoutRefused: { code: "required" } });
      const offerIds = await listPlannedOfferIds(tx, importId);
      if (await isOutdated(tx, row)) return readAgain(ctx, tx, importId);
      await store(ctx, tx, { row, offerIds });
      return { outcome: "applied" };
    });
  } catch (error) {
    // Somebody has just given another offer an id on Tilbudsportalen that the file gives a new one.
    if (isUniqueViolation(error)) return inTransaction(db, (tx) => readAgain(ctx, tx, importId));
    throw error;
  }
}

async function readAgain(
  { platform: { outbox } }: SignedInContext,
  tx: Db,
  importId: string,
): Promise<{ outcome: "outdated" }> {
  await updateImport(tx, importId, { status: "reading" });
  await outbox.enqueue(tx, { topic: "offer-import", payload: { importId } });
  return { outcome: "outdated" };
}

async function isOutdated(tx: Db, row: OfferImportsTable): Promise<boolean> {
  const compared = await listImportOffers(tx, row.id);
  const offerIds = compared.map((one) => one.offer_id);
  await lockOffers(tx, offerIds);
  const states = await listOfferStates(tx, offerIds);
  return (
    (await countOffersOf(tx, row.operator_id)) !== row.compared_offers ||
    compared.some((one) => states.get(one.offer_id) !== one.state)
  );
}

/** So many offers are recorded at once: each is put in the search once, with all that the file says of it. */
const offersAtOnce = 100;

async function store(
  ctx: SignedInContext,
  tx: Db,
  { row, offerIds }: { row: OfferImportsTable; offerIds: readonly string[] },
): Promise<void> {
  const operatorId = row.operator_id;
  const recordingId = await beginRecording(ctx, tx, { kind: "import", operatorId, requestId: row.id });
  let facts = 0;
  for (const ids of inChunks(offerIds, offersAtOnce)) {
    const planned = await listPlans(tx, row.id, ids);
    const plans = planned.map(({ plan, offer_id: offerId }) => ({
      ...(JSON.parse(plan ?? "{}") as RowPlan),
      offerId: offerId ?? "",
    }));
    facts += await storePlans(ctx, tx, { plans, recordingId, operatorId });
  }
  await setRecordedFacts(tx, recordingId, facts);
  await deletePlans(tx, row.id);
  await updateImport(tx, row.id, { status: "applied", recording_id: recordingId });
  await ctx.platform.outbox.enqueue(tx, { topic: "offer-import-over", payload: { importId: row.id } });
  await audit(ctx, tx, {
    action: "offers.apply-import",
    subject: { kind: "import", id: row.id },
    scope: { kind: "organisation", id: operatorId },
    change: { offers: offerIds.length, facts, added: row.added, changed: row.changed, leftOut: row.refused },
  });
}

type OfferPlan = RowPlan & { readonly offerId: string };

async function storePlans(
  ctx: SignedInContext,
  tx: Db,
  {
    plans,
    recordingId,
    operatorId,
  }: { plans: readonly OfferPlan[]; recordingId: string; operatorId: string },
): Promise<number> {
  const { clock } = ctx.platform;
  const at = { at: isoNow(clock), today: todayIn(clock) };
  const opened = plans.flatMap(({ opens }) => opens ?? []);
  await insertOffers(tx, opened, { ...at, isDemo: false });
  await insertRecordedOffers(
    tx,
    opened.map(({ id }: Offer) => ({ recording_id: recordingId, offer_id: id, before: null, version: 1 })),
  );
  const changed = await changeOffers(tx, { plans, recordingId, at: at.at });
  const facts: AnyFactDraft[] = plans.flatMap((plan) => plan.facts);
  const { inserted } = await recordFacts(tx, {
    facts,
    recordedAt: at.at,
    today: at.today,
    by: operatorId,
    recordingId,
  });
  const recorded = new Set(facts.map((fact) => fact.offerId));
  await refreshCurrent(
    tx,
    changed.filter((id) => !recorded.has(id)),
    at.today,
  );
  return inserted.length;
}

/** Changes what the offers are, and keeps what they were, so that it can be undone. Answers which were changed. */
async function changeOffers(
  tx: Db,
  { plans, recordingId, at }: { plans: readonly OfferPlan[]; recordingId: string; at: string },
): Promise<string[]> {
  const fieldsOf = new Map<string, Partial<OfferFieldsRow>>();
  for (const { offerId, fields } of plans)
    if (Object.keys(fields).length > 0) fieldsOf.set(offerId, { ...fieldsOf.get(offerId), ...fields });
  const offers: OfferRow[] = await listOfferRows(tx, [...fieldsOf.keys()]);
  const recorded = [];
  for (const offer of offers) {
    const version = await updateOfferRow(
      tx,
      { offerId: offer.id, version: offer.version },
      { ...fieldsOf.get(offer.id), changed_at: at },
    );
    if (version === undefined) throw new AppError("changed-meanwhile");
    const before = JSON.stringify(pickFields(offer));
    recorded.push({ recording_id: recordingId, offer_id: offer.id, before, version });
  }
  await insertRecordedOffers(tx, recorded);
  return [...fieldsOf.keys()];
}
