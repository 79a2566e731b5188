import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { isIsoDate } from "@rammevaerk/domain/time";
import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "../work/messages.da.ts";

const leastText = 3;

/** An action as its form holds it. */
export interface ActionValues {
  title: string;
  partyId: string;
  /** "" for nobody yet. */
  personId: string;
  dueOn: string;
  doneWhen: string;
  /** The version that was read: 0 for one that is not there yet. */
  version: number;
}

export const emptyAction: ActionValues = {
  title: "",
  partyId: "",
  personId: "",
  dueOn: "",
  doneWhen: "",
  version: 0,
};

/** The form of an action as it is stored. */
export function toActionValues({ title, owner, dueOn, doneWhen, version }: ActionSummary): ActionValues {
  return { title, partyId: owner.party.partyId, personId: owner.person?.id ?? "", dueOn, doneWhen, version };
}

/** What is sent. */
export function toActionFields({ version: _version, personId, ...values }: ActionValues) {
  return { ...values, personId: personId === "" ? null : personId };
}

/** What must be corrected before an action is sent: the same bounds as the contract has. */
export function checkAction(values: ActionValues, text: Messages["actions"]): FieldErrors<ActionValues> {
  const { title, partyId, dueOn, doneWhen } = values;
  return {
    title: title.trim().length < leastText ? text.titleShort : undefined,
    partyId: partyId === "" ? text.partyMissing : undefined,
    dueOn: isIsoDate(dueOn) ? undefined : text.dayMissing,
    doneWhen: doneWhen.trim().length < leastText ? text.doneWhenShort : undefined,
  };
}
