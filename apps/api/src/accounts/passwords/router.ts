import {
  changePasswordInput,
  requestPasswordResetInput,
  resetPasswordInput,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { anyone, signedIn } from "../../platform/trpc.ts";
import { changePassword } from "./change-password.ts";
import { requestPasswordReset, resetPassword } from "./reset-password.ts";

export const passwordProcedures = {
  changePassword: signedIn
    .input(changePasswordInput)
    .output(done)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  requestPasswordReset: anyone
    .input(requestPasswordResetInput)
    .output(done)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),
  resetPassword: anyone
    .input(resetPasswordInput)
    .output(done)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
};
