import { done } from "@rammevaerk/contracts/fields";
import {
  decideExperienceInput,
  experienceChoices,
  experienceDetail,
  experienceInput,
  experiencePage,
  experienceRef,
  listExperiencesInput,
  listOwnExperiencesInput,
  saveExperienceInput,
  startExperienceInput,
  verifyExperienceInput,
} from "@rammevaerk/contracts/method-experiences";
import type { SignedInContext } from "../../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../../platform/trpc.ts";
import { decideExperience } from "./decide-experience.ts";
import {
  type ExperienceSubject,
  mayDecideExperience,
  mayEditExperience,
  maySeeExperience,
  mayVerifyExperience,
  mayWithdrawExperience,
} from "./policy.ts";
import { getExperienceDetail, listChoices, listExperiences, listOwnExperiences } from "./read-experiences.ts";
import { findExperienceSubject } from "./repository.ts";
import { saveExperience } from "./save-experience.ts";
import { startExperience } from "./start-experience.ts";
import { verifyExperience } from "./verify-experience.ts";
import { withdrawExperience } from "./withdraw-experience.ts";

export const experiencesRouter = router({
  list: anyone
    .input(listExperiencesInput)
    .output(experiencePage)
    .query(({ ctx, input }) => listExperiences(ctx, input)),
  listOwn: signedIn
    .input(listOwnExperiencesInput)
    .output(experiencePage)
    .query(({ ctx, input }) => listOwnExperiences(ctx, input)),
  get: guarded(maySeeExperience, experienceInput, load)
    .output(experienceDetail)
    .query(({ ctx }) => getExperienceDetail(ctx, ctx.subject)),
  choices: signedIn.output(experienceChoices).query(({ ctx }) => listChoices(ctx)),
  start: signedIn
    .input(startExperienceInput)
    .output(experienceRef)
    .mutation(({ ctx, input }) => startExperience(ctx, input)),
  save: guarded(mayEditExperience, saveExperienceInput, load)
    .output(experienceRef)
    .mutation(({ ctx, input }) => saveExperience(ctx, input)),
  withdraw: guarded(mayWithdrawExperience, experienceInput, load)
    .output(done)
    .mutation(({ ctx }) => withdrawExperience(ctx, ctx.subject)),
  verify: guarded(mayVerifyExperience, verifyExperienceInput, load)
    .output(done)
    .mutation(({ ctx, input }) => verifyExperience(ctx, ctx.subject, input)),
  decide: guarded(mayDecideExperience, decideExperienceInput, load)
    .output(done)
    .mutation(({ ctx, input }) => decideExperience(ctx, ctx.subject, input)),
});

function load(
  { platform }: SignedInContext,
  { experienceId }: { readonly experienceId: string },
): Promise<ExperienceSubject | undefined> {
  return findExperienceSubject(platform.db, experienceId);
}
