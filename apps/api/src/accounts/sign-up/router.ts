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
import { mayAdministerOrganisation } from "../policy.ts";
import { unbuilt } from "../unbuilt.ts";

export const signUpProcedures = {
  signUp: anyone.input(signUpInput).output(done).mutation(unbuilt),
  confirmEmail: anyone.input(tokenInput).output(confirmEmailResult).mutation(unbuilt),
  getInvitation: anyone.input(tokenInput).output(invitation).query(unbuilt),
  acceptInvitation: anyone.input(acceptInvitationInput).output(done).mutation(unbuilt),
  createFirstAdministrator: anyone.input(createFirstAdministratorInput).output(done).mutation(unbuilt),
  invite: guarded(mayAdministerOrganisation, inviteInput, unbuilt).output(done).mutation(unbuilt),
};
