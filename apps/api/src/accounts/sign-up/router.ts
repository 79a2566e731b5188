import {
  acceptInvitationInput,
  confirmEmailResult,
  createFirstAdministratorInput,
  invitation,
  inviteInput,
  signUpInput,
  tokenInput,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { anyone, guarded } from "../../platform/trpc.ts";
import { loadOrganisation } from "../organisations/load-organisation.ts";
import { mayAdministerOrganisation } from "../policy.ts";
import { createFirstAdministrator } from "./create-first-administrator.ts";
import { acceptInvitation, getInvitation, invite } from "./invitations.ts";
import { confirmEmail, signUp } from "./sign-up.ts";

export const signUpProcedures = {
  signUp: anyone
    .input(signUpInput)
    .output(done)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  confirmEmail: anyone
    .input(tokenInput)
    .output(confirmEmailResult)
    .mutation(({ ctx, input }) => confirmEmail(ctx, input)),
  getInvitation: anyone
    .input(tokenInput)
    .output(invitation)
    .query(({ ctx, input }) => getInvitation(ctx, input)),
  acceptInvitation: anyone
    .input(acceptInvitationInput)
    .output(done)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  createFirstAdministrator: anyone
    .input(createFirstAdministratorInput)
    .output(done)
    .mutation(({ ctx, input }) => createFirstAdministrator(ctx, input)),
  invite: guarded(mayAdministerOrganisation, inviteInput, loadOrganisation)
    .output(done)
    .mutation(({ ctx, input }) => invite(ctx, input)),
};
