import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "../messages.da.ts";
import type { NetworkValues } from "./network-values.ts";

const leastName = 2;
const leastPurpose = 20;

/** What must be corrected before a network is sent: the same bounds as the contract has. */
export function checkNetwork(values: NetworkValues, text: Messages["form"]): FieldErrors<NetworkValues> {
  const belongsNowhere = !values.isNational && values.regionIds.length === 0;
  return {
    name: values.name.trim().length < leastName ? text.nameMissing : undefined,
    purpose: values.purpose.trim().length < leastPurpose ? text.purposeShort(leastPurpose) : undefined,
    regionIds: belongsNowhere ? text.areaMissing : undefined,
  };
}
