import { deleteAccountInput, personalDataExport } from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { signedIn } from "../../platform/trpc.ts";
import { deleteAccount } from "./delete-account.ts";
import { exportMyData } from "./export-my-data.ts";

export const personalDataProcedures = {
  exportMyData: signedIn.output(personalDataExport).query(({ ctx }) => exportMyData(ctx)),
  deleteAccount: signedIn
    .input(deleteAccountInput)
    .output(done)
    .mutation(({ ctx, input }) => deleteAccount(ctx, input)),
};
