import { done } from "@rammevaerk/contracts/fields";
import {
  decideVersionInput,
  proposeChangeInput,
  saveVersionInput,
  startMethodInput,
  submitVersionInput,
  versionDetail,
  versionInput,
  versionRef,
  versionSaved,
} from "@rammevaerk/contracts/method-versions";
import type { SignedInContext } from "../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../platform/trpc.ts";
import { proposeChange } from "./editing/propose-change.ts";
import { findVersionSubject } from "./editing/repository.ts";
import { saveVersion } from "./editing/save-version.ts";
import { startMethod } from "./editing/start-method.ts";
import { submitVersion } from "./editing/submit-version.ts";
import { mayDecideVersion, maySeeMethod, mayWriteVersion } from "./policy.ts";
import { getVersion } from "./reading/get-version.ts";
import { findMethodSubject } from "./repository.ts";
import { decideVersion } from "./reviewing/decide-version.ts";

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

  decide: guarded(mayDecideVersion, decideVersionInput, loadVersion)
    .output(done)
    .mutation(({ ctx, input }) => decideVersion(ctx, input)),
});
