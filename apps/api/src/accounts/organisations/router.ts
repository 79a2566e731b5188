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
import type { SignedInContext } from "../../platform/context.ts";
import { administrator, anyone, guarded } from "../../platform/trpc.ts";
import { answerAffiliation } from "../affiliations/answer-affiliation.ts";
import { listOrganisationPeople } from "../affiliations/list-organisation-people.ts";
import { findAffiliation } from "../affiliations/repository.ts";
import { mayAdministerOrganisation } from "../policy.ts";
import { createOrganisation } from "./create-organisation.ts";
import { getOrganisation, listOrganisations } from "./list-organisations.ts";
import { loadOrganisation } from "./load-organisation.ts";
import { setMailDomains } from "./set-mail-domains.ts";

export const organisationProcedures = {
  listOrganisations: anyone
    .input(listOrganisationsInput)
    .output(organisationPage)
    .query(({ ctx, input }) => listOrganisations(ctx, input)),
  getOrganisation: anyone
    .input(z.object({ id }))
    .output(organisationDetail)
    .query(({ ctx, input }) => getOrganisation(ctx, input)),
  createOrganisation: administrator
    .input(createOrganisationInput)
    .output(organisationView)
    .mutation(({ ctx, input }) => createOrganisation(ctx, input)),
  setMailDomains: guarded(mayAdministerOrganisation, setMailDomainsInput, loadOrganisation)
    .output(done)
    .mutation(({ ctx, input }) => setMailDomains(ctx, input)),
  listOrganisationPeople: guarded(mayAdministerOrganisation, organisationPeopleInput, loadOrganisation)
    .output(organisationPeoplePage)
    .query(({ ctx, input }) => listOrganisationPeople(ctx, input)),
  answerAffiliation: guarded(
    mayAdministerOrganisation,
    answerAffiliationInput,
    async ({ platform }: SignedInContext, { affiliationId }) => {
      const affiliation = await findAffiliation(platform.db, affiliationId);
      return affiliation && { id: affiliation.organisation_id };
    },
  )
    .output(done)
    .mutation(({ ctx, input }) => answerAffiliation(ctx, input)),
};
