import {
  answerAffiliationInput,
  createOrganisationInput,
  listOrganisationsInput,
  organisationDetail,
  organisationPage,
  organisationPeopleInput,
  organisationPeoplePage,
  organisationView,
  setMailDomainsInput,
} from "@rammevaerk/contracts/accounts";
import { done, id } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { administrator, anyone, guarded } from "../../platform/trpc.ts";
import { mayAdministerOrganisation } from "../policy.ts";
import { unbuilt } from "../unbuilt.ts";

export const organisationProcedures = {
  listOrganisations: anyone.input(listOrganisationsInput).output(organisationPage).query(unbuilt),
  getOrganisation: anyone.input(z.object({ id })).output(organisationDetail).query(unbuilt),
  createOrganisation: administrator.input(createOrganisationInput).output(organisationView).mutation(unbuilt),
  setMailDomains: guarded(mayAdministerOrganisation, setMailDomainsInput, unbuilt)
    .output(done)
    .mutation(unbuilt),
  listOrganisationPeople: guarded(mayAdministerOrganisation, organisationPeopleInput, unbuilt)
    .output(organisationPeoplePage)
    .query(unbuilt),
  answerAffiliation: guarded(mayAdministerOrganisation, answerAffiliationInput, unbuilt)
    .output(done)
    .mutation(unbuilt),
};
