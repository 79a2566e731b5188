import {
  changePasswordInput,
  requestPasswordResetInput,
  resetPasswordInput,
  secondFactorInput,
  sessionInput,
  sessionView,
  signInInput,
  signInResult,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { anyone, signedIn } from "../../platform/trpc.ts";
import { unbuilt } from "../unbuilt.ts";

export const signInProcedures = {
  signIn: anyone.input(signInInput).output(signInResult).mutation(unbuilt),
  signInWithSecondFactor: anyone.input(secondFactorInput).output(done).mutation(unbuilt),
  signOut: signedIn.output(done).mutation(unbuilt),
  requestPasswordReset: anyone.input(requestPasswordResetInput).output(done).mutation(unbuilt),
  resetPassword: anyone.input(resetPasswordInput).output(done).mutation(unbuilt),
  changePassword: signedIn.input(changePasswordInput).output(done).mutation(unbuilt),
  listSessions: signedIn.output(z.array(sessionView)).query(unbuilt),
  endSession: signedIn.input(sessionInput).output(done).mutation(unbuilt),
  endOtherSessions: signedIn.output(done).mutation(unbuilt),
};
