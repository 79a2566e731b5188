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
import { unbuilt } from "../unbuilt.ts";

export const peopleProcedures = {
  me: anyone.output(me).query(unbuilt),
  installation: anyone.output(installation).query(unbuilt),
  getProfile: signedIn.output(profile).query(unbuilt),
  updateProfile: signedIn.input(updateProfileInput).output(profile).mutation(unbuilt),
  confirmCompetences: signedIn.output(profile).mutation(unbuilt),
  setLanguage: signedIn.input(setLanguageInput).output(done).mutation(unbuilt),
  startAffiliation: signedIn.input(startAffiliationInput).output(profile).mutation(unbuilt),
  endAffiliation: signedIn.input(endAffiliationInput).output(profile).mutation(unbuilt),
  getPerson: signedIn.input(z.object({ id })).output(personCard).query(unbuilt),
  findPeople: signedIn.input(findPeopleInput).output(z.array(personRef)).query(unbuilt),
};
