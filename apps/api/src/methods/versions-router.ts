import { done } from "@rammevaerk/contracts/fields";
import {
  catchUpVersionInput,
  decideVersionInput,
  differenceInput,
  listOwnVersionsInput,
  listVersionsInput,
  proposeChangeInput,
  queuePage,
  reviewQueueInput,
  saveVersionInput,
  startMethodInput,
  submitVersionInput,
  versionDetail,
  versionDifference,
  versionInput,
  versionPage,
  versionRef,
  versionSaved,
} from "@rammevaerk/contracts/method-versions";
import type { SignedInContext } from "../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../platform/trpc.ts";
import { catchVersionUp } from "./editing/catch-version-up.ts";
import { discardVersion } from "./editing/discard-version.ts";
import { proposeChange } from "./editing/propose-change.ts";
import { findVersionSubject } from "./editing/repository.ts";
import { saveVersion } from "./editing/save-version.ts";
import { startMethod } from "./editing/start-method.ts";
import { submitVersion } from "./editing/submit-version.ts";
import { takeBackVersion } from "./editing/take-back-version.ts";
import { listOwnVersions, listVersions } from "./listing/versions/list-versions.ts";
import {
  mayCatchVersionUp,
  mayDecideVersion,
  mayReviewLibrary,
  maySeeMethod,
  mayWriteVersion,
} from "./policy.ts";
import { compareVersions } from "./reading/compare-versions.ts";
import { getVersion } from "./reading/get-version.ts";
import { findMethodSubject } from "./repository.ts";
import { decideVersion } from "./reviewing/decide-version.ts";
import { listQueue } from "./reviewing/queue/list-queue.ts";

const loadMethod = ({ platform, actor }: SignedInContext, { methodId }: { methodId: string }) =>
  findMethodSubject(platform.db, methodId, actor.personId);
const loadVersion = ({ platform }: SignedInContext, { versionId }: { versionId: string }) =>
  findVersionSubject(platform.db, versionId);

export const versionsRouter = router({
  start: signedIn
    .input(startMethodInput)
    .output(versionRef)
    .mutation(({ ctx, input }) => startMethod(ctx, input)),

  propose: guarded(maySeeMethod, proposeChangeInput, loadMethod)
    .output(versionRef)
    .mutation(({ ctx, input }) => proposeChange(ctx, input.methodId)),

  get: anyone
    .input(versionInput)
    .output(versionDetail)
    .query(({ ctx, input }) => getVersion(ctx, input.versionId)),

  save: guarded(mayWriteVersion, saveVersionInput, loadVersion)
    .output(versionSaved)
    .mutation(({ ctx, input }) => saveVersion(ctx, input)),

  submit: guarded(mayWriteVersion, submitVersionInput, loadVersion)
    .output(done)
    .mutation(({ ctx, input }) => submitVersion(ctx, input)),

  takeBack: guarded(mayWriteVersion, versionInput, loadVersion)
    .output(done)
    .mutation(({ ctx, input }) => takeBackVersion(ctx, input.versionId)),

  catchUp: guarded(mayCatchVersionUp, catchUpVersionInput, loadVersion)
    .output(versionSaved)
    .mutation(({ ctx, input }) => catchVersionUp(ctx, input)),

  discard: guarded(mayWriteVersion, versionInput, loadVersion)
    .output(done)
    .mutation(({ ctx, input }) => discardVersion(ctx, input.versionId)),

  decide: guarded(mayDecideVersion, decideVersionInput, loadVersion)
    .output(done)
    .mutation(({ ctx, input }) => decideVersion(ctx, input)),

  difference: anyone
    .input(differenceInput)
    .output(versionDifference)
    .query(({ ctx, input }) => compareVersions(ctx, input)),

  list: anyone
    .input(listVersionsInput)
    .output(versionPage)
    .query(({ ctx, input }) => listVersions(ctx, input)),

  listOwn: signedIn
    .input(listOwnVersionsInput)
    .output(versionPage)
    .query(({ ctx, input }) => listOwnVersions(ctx, input)),

  queue: guarded(mayReviewLibrary, reviewQueueInput, (_, input) => Promise.resolve(input))
    .output(queuePage)
    .query(({ ctx, input }) => listQueue(ctx, input)),
});
