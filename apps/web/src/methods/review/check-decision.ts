import type { FieldErrors } from "../../platform/form/use-form.ts";
import { readWhole } from "../fields/item-values.ts";
import type { Messages } from "./messages.da.ts";

export interface DecisionValues {
  decision: "publish" | "decline" | "";
  reason: string;
  /** Until the next review, as typed. */
  months: string;
}

const leastReason = 3;
const [fewestMonths, mostMonths] = [3, 60];

/** What keeps a decision from being sent. */
export function checkDecision(
  { decision, reason, months }: DecisionValues,
  { text, asksMonths }: { text: Messages["decide"]; asksMonths: boolean },
): FieldErrors<DecisionValues> {
  const length = reason.trim().length;
  const isReasonShort = decision === "decline" ? length < leastReason : length > 0 && length < leastReason;
  return {
    decision: decision === "" ? text.needed : undefined,
    reason: isReasonShort ? text.reasonNeeded : undefined,
    months: asksMonths && decision === "publish" && !isMonths(months) ? text.monthsWrong : undefined,
  };
}

/** Whether a typed number of months is one that a method can be reviewed after. */
export function isMonths(typed: string): boolean {
  const months = readWhole(typed);
  return months !== null && months >= fewestMonths && months <= mostMonths;
}
