import {
  endTwoFactorInput,
  recoveryCodes,
  twoFactorConfirmInput,
  twoFactorStart,
} from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { signedIn } from "../../platform/trpc.ts";
import { unbuilt } from "../unbuilt.ts";

export const twoFactorProcedures = {
  startTwoFactor: signedIn.output(twoFactorStart).mutation(unbuilt),
  confirmTwoFactor: signedIn.input(twoFactorConfirmInput).output(recoveryCodes).mutation(unbuilt),
  endTwoFactor: signedIn.input(endTwoFactorInput).output(done).mutation(unbuilt),
};
