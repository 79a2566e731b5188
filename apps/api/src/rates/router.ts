import { done } from "@rammevaerk/contracts/fields";
import {
  accountYearList,
  approveCalculationInput,
  calculationDetail,
  calculationInput,
  calculationPage,
  dueRatePage,
  getPublishedInput,
  listDueInput,
  listMineInput,
  offerRatesInput,
  publishCalculationInput,
  publishedRateDetail,
  publishedRateList,
  returnCalculationInput,
  saveAccountYearInput,
  saveCalculationInput,
  startCalculationInput,
  submitCalculationInput,
  versionResult,
  withdrawCalculationInput,
} from "@rammevaerk/contracts/rates";
import type { SignedInContext } from "../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../platform/trpc.ts";
import { listAccountYears } from "./accounts/list-account-years.ts";
import { saveAccountYear } from "./accounts/save-account-year.ts";
import { rateAnalysisRouter } from "./analysis/router.ts";
import { approveCalculation, returnCalculation } from "./decide-calculation.ts";
import { getCalculation } from "./get-calculation.ts";
import { getPublished, listPublishedOfOffer } from "./get-published.ts";
import { listDue, listMine } from "./listing/list-mine.ts";
import {
  mayDecideCalculation,
  mayPublishCalculation,
  mayReadCalculation,
  mayWriteCalculation,
  mayWriteRatesOfOffer,
} from "./policy.ts";
import { publishCalculation } from "./publish-calculation.ts";
import { findCalculationSubject, findRatedOffer } from "./repository.ts";
import { saveCalculation } from "./save-calculation.ts";
import { startCalculation } from "./start-calculation.ts";
import { submitCalculation } from "./submit-calculation.ts";
import { withdrawCalculation } from "./withdraw-calculation.ts";

const loadCalculation = ({ platform }: SignedInContext, input: { calculationId: string }) =>
  findCalculationSubject(platform.db, input.calculationId);
const loadOffer = ({ platform }: SignedInContext, input: { offerId: string }) =>
  findRatedOffer(platform.db, input.offerId);

export const ratesRouter = router({
  analysis: rateAnalysisRouter,

  listMine: signedIn
    .input(listMineInput)
    .output(calculationPage)
    .query(({ ctx, input }) => listMine(ctx, input)),

  listDue: signedIn
    .input(listDueInput)
    .output(dueRatePage)
    .query(({ ctx, input }) => listDue(ctx, input)),

  get: guarded(mayReadCalculation, calculationInput, loadCalculation)
    .output(calculationDetail)
    .query(({ ctx }) => getCalculation(ctx, ctx.subject)),

  start: guarded(mayWriteRatesOfOffer, startCalculationInput, loadOffer)
    .output(calculationInput)
    .mutation(({ ctx, input }) => startCalculation(ctx, input, ctx.subject)),

  save: guarded(mayWriteCalculation, saveCalculationInput, loadCalculation)
    .output(versionResult)
    .mutation(({ ctx, input }) => saveCalculation(ctx, input)),

  submit: guarded(mayWriteCalculation, submitCalculationInput, loadCalculation)
    .output(done)
    .mutation(({ ctx, input }) => submitCalculation(ctx, input)),

  return: guarded(mayDecideCalculation, returnCalculationInput, loadCalculation)
    .output(done)
    .mutation(({ ctx, input }) => returnCalculation(ctx, input)),

  approve: guarded(mayDecideCalculation, approveCalculationInput, loadCalculation)
    .output(done)
    .mutation(({ ctx, input }) => approveCalculation(ctx, input)),

  publish: guarded(mayPublishCalculation, publishCalculationInput, loadCalculation)
    .output(done)
    .mutation(({ ctx, input }) => publishCalculation(ctx, input)),

  withdraw: guarded(mayWriteCalculation, withdrawCalculationInput, loadCalculation)
    .output(done)
    .mutation(({ ctx, input }) => withdrawCalculation(ctx, input)),

  listAccountYears: guarded(mayWriteRatesOfOffer, offerRatesInput, loadOffer)
    .output(accountYearList)
    .query(({ ctx, input }) => listAccountYears(ctx, input.offerId)),

  saveAccountYear: guarded(mayWriteRatesOfOffer, saveAccountYearInput, loadOffer)
    .output(versionResult)
    .mutation(({ ctx, input }) => saveAccountYear(ctx, input, ctx.subject)),

  publishedOfOffer: anyone
    .input(offerRatesInput)
    .output(publishedRateList)
    .query(({ ctx, input }) => listPublishedOfOffer(ctx, input.offerId)),

  getPublished: anyone
    .input(getPublishedInput)
    .output(publishedRateDetail)
    .query(({ ctx, input }) => getPublished(ctx, input)),
});
