import { done } from "@rammevaerk/contracts/fields";
import {
  appliedImport,
  applyImportInput,
  changedFact,
  changeFactInput,
  closeOfferInput,
  confirmFactsInput,
  deskOffer,
  deskOfferInput,
  factSeries,
  getGridInput,
  gridPage,
  importInput,
  importPage,
  importRowPage,
  listFactSeriesInput,
  listImportRowsInput,
  listImportsInput,
  listOwnOffersInput,
  offerImport,
  openedOffer,
  openOfferInput,
  ownOfferPage,
  recorded,
  savedGrid,
  savedOffer,
  saveGridInput,
  undoneRecording,
  undoRecordingInput,
  updateOfferInput,
} from "@rammevaerk/contracts/offer-desk";
import type { Operator } from "@rammevaerk/domain/offers";
import type { SignedInContext } from "../../platform/context.ts";
import { guarded, presented, router, signedIn } from "../../platform/trpc.ts";
import { findOfferRow, type OfferRow } from "../repository.ts";
import { changeFact } from "./facts/change-fact.ts";
import { confirmFacts } from "./facts/confirm-facts.ts";
import { findOperator } from "./get-operator.ts";
import { getGrid } from "./grid/get-grid.ts";
import { saveGrid } from "./grid/save-grid.ts";
import { applyImport } from "./imports/apply-import.ts";
import { discardImport } from "./imports/end-import.ts";
import { getImport } from "./imports/get-import.ts";
import { listOwnImports, listRowsOf } from "./imports/list-imports.ts";
import { findImport } from "./imports/repository.ts";
import { listDesk } from "./list-own-offers.ts";
import { closeOffer } from "./offer/close-offer.ts";
import { getDeskOffer, listFactSeries } from "./offer/get-desk-offer.ts";
import { openOffer } from "./offer/open-offer.ts";
import { updateOffer } from "./offer/update-offer.ts";
import { mayReportOffer, maySeeRecording, type OperatorSubject } from "./policy.ts";
import { findRecording } from "./recordings/repository.ts";
import { undoRecording } from "./recordings/undo-recording.ts";

async function loadOffer(
  { platform: { db } }: SignedInContext,
  { offerId }: { offerId: string },
): Promise<(OfferRow & OperatorSubject) | undefined> {
  const offer = await findOfferRow(db, offerId);
  return offer && { ...offer, operatorId: offer.operator_id };
}

async function loadOperator(
  { platform: { db } }: SignedInContext,
  { operatorId }: { operatorId: string },
): Promise<(OperatorSubject & { readonly operator: Operator }) | undefined> {
  const operator = await findOperator(db, operatorId);
  return operator && { operatorId, operator };
}

async function loadImport(
  { platform: { db } }: SignedInContext,
  { importId }: { importId: string },
): Promise<OperatorSubject | undefined> {
  const found = await findImport(db, importId);
  return found && { operatorId: found.operator_id };
}

async function loadRecording(
  { platform: { db } }: SignedInContext,
  { recordingId }: { recordingId: string },
): Promise<OperatorSubject | undefined> {
  const found = await findRecording(db, recordingId);
  return found && { operatorId: found.operator_id };
}

/** The desk of those who keep an operator's offers up to date. */
export const deskRouter = router({
  list: signedIn
    .input(listOwnOffersInput)
    .output(presented(ownOfferPage))
    .query(({ ctx, input }) => listDesk(ctx, input)),

  get: guarded(mayReportOffer, deskOfferInput, loadOffer)
    .output(deskOffer)
    .query(({ ctx }) => getDeskOffer(ctx)),

  listFactSeries: guarded(mayReportOffer, listFactSeriesInput, loadOffer)
    .output(factSeries)
    .query(({ ctx, input }) => listFactSeries(ctx, input)),

  confirmFacts: guarded(mayReportOffer, confirmFactsInput, loadOffer)
    .output(recorded)
    .mutation(({ ctx, input }) => confirmFacts(ctx, input)),

  changeFact: guarded(mayReportOffer, changeFactInput, loadOffer)
    .output(changedFact)
    .mutation(({ ctx, input }) => changeFact(ctx, input)),

  undo: guarded(maySeeRecording, undoRecordingInput, loadRecording)
    .output(undoneRecording)
    .mutation(({ ctx, input }) => undoRecording(ctx, input.recordingId)),

  update: guarded(mayReportOffer, updateOfferInput, loadOffer)
    .output(savedOffer)
    .mutation(({ ctx, input }) => updateOffer(ctx, input)),

  close: guarded(mayReportOffer, closeOfferInput, loadOffer)
    .output(savedOffer)
    .mutation(({ ctx, input }) => closeOffer(ctx, input)),

  open: guarded(mayReportOffer, openOfferInput, loadOperator)
    .output(openedOffer)
    .mutation(({ ctx, input }) => openOffer(ctx, input)),

  getGrid: guarded(mayReportOffer, getGridInput, loadOperator)
    .output(gridPage)
    .query(({ ctx, input }) => getGrid(ctx, input)),

  saveGrid: guarded(mayReportOffer, saveGridInput, loadOperator)
    .output(savedGrid)
    .mutation(({ ctx, input }) => saveGrid(ctx, input)),

  listImports: signedIn
    .input(listImportsInput)
    .output(importPage)
    .query(({ ctx, input }) => listOwnImports(ctx, input)),

  getImport: guarded(maySeeRecording, importInput, loadImport)
    .output(offerImport)
    .query(({ ctx, input }) => getImport(ctx, input.importId)),

  listImportRows: guarded(maySeeRecording, listImportRowsInput, loadImport)
    .output(importRowPage)
    .query(({ ctx, input }) => listRowsOf(ctx, input)),

  applyImport: guarded(maySeeRecording, applyImportInput, loadImport)
    .output(appliedImport)
    .mutation(({ ctx, input }) => applyImport(ctx, input)),

  discardImport: guarded(maySeeRecording, importInput, loadImport)
    .output(done)
    .mutation(({ ctx, input }) => discardImport(ctx, input.importId)),
});
