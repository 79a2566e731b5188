import {
  endTwoFactorInput,
  recoveryCodes,
  secondFactorInput,
  twoFactorConfirmInput,
  twoFactorStart,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { anyone, signedIn } from "../../platform/trpc.ts";
import { confirmTwoFactor, endTwoFactor, startTwoFactor } from "./set-up-two-factor.ts";
import { signInWithSecondFactor } from "./sign-in-with-second-factor.ts";

export const twoFactorProcedures = {
  signInWithSecondFactor: anyone
    .input(secondFactorInput)
    .output(done)
    .mutation(({ ctx, input }) => signInWithSecondFactor(ctx, input)),
  startTwoFactor: signedIn.output(twoFactorStart).mutation(({ ctx }) => startTwoFactor(ctx)),
  confirmTwoFactor: signedIn
    .input(twoFactorConfirmInput)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => confirmTwoFactor(ctx, input)),
  endTwoFactor: signedIn
    .input(endTwoFactorInput)
    .output(done)
    .mutation(({ ctx, input }) => endTwoFactor(ctx, input)),
};
