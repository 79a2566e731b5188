import { deleteAccountInput, personalDataExport } from "@rammevaerk/contracts/accounts";
import { done } from "@rammevaerk/contracts/fields";
import { signedIn } from "../../platform/trpc.ts";
import { unbuilt } from "../unbuilt.ts";

export const personalDataProcedures = {
  exportMyData: signedIn.output(personalDataExport).query(unbuilt),
  deleteAccount: signedIn.input(deleteAccountInput).output(done).mutation(unbuilt),
};
