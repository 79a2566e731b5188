import {
  endAffiliationInput,
  findPeopleInput,
  installation,
  me,
  personCard,
  personRef,
  profile,
  setLanguageInput,
  startAffiliationInput,
  updateProfileInput,
} from "@rammevaerk/contracts/accounts";
import { done, id } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { anyone, signedIn } from "../../platform/trpc.ts";
import { endAffiliation } from "../affiliations/end-affiliation.ts";
import { startAffiliation } from "../affiliations/start-affiliation.ts";
import { describeInstallation, describeMe } from "./me.ts";
import { confirmCompetences, getProfile, setLanguage } from "./profile.ts";
import { findPeople, getPerson } from "./show-people.ts";
import { updateProfile } from "./update-profile.ts";

export const peopleProcedures = {
  me: anyone.output(me).query(({ ctx }) => describeMe(ctx)),
  installation: anyone.output(installation).query(({ ctx }) => describeInstallation(ctx)),
  getProfile: signedIn.output(profile).query(({ ctx }) => getProfile(ctx)),
  updateProfile: signedIn
    .input(updateProfileInput)
    .output(profile)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  confirmCompetences: signedIn.output(profile).mutation(({ ctx }) => confirmCompetences(ctx)),
  setLanguage: signedIn
    .input(setLanguageInput)
    .output(done)
    .mutation(({ ctx, input }) => setLanguage(ctx, input)),
  startAffiliation: signedIn
    .input(startAffiliationInput)
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await startAffiliation(ctx, input);
      return getProfile(ctx);
    }),
  endAffiliation: signedIn
    .input(endAffiliationInput)
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await endAffiliation(ctx, input);
      return getProfile(ctx);
    }),
  getPerson: signedIn
    .input(z.object({ id }))
    .output(personCard)
    .query(({ ctx, input }) => getPerson(ctx, input)),
  findPeople: signedIn
    .input(findPeopleInput)
    .output(z.array(personRef))
    .query(({ ctx, input }) => findPeople(ctx, input)),
};
