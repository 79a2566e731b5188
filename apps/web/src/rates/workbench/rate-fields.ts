import type { FormState } from "../../platform/form/use-form.ts";
import type { Messages } from "../messages.da.ts";
import type { LiveCalculation } from "./calculate-live.ts";
import { listProblems } from "./list-problems.ts";
import type { RateValues } from "./rate-values.ts";

/** How a field within a list finds its id and its error: "costs.pay.amount". */
export interface RateFields {
  readonly idOf: (field: string) => string;
  readonly at: (field: string) => { id: string; name: string; error: string | undefined };
}

/** What every part of the form needs. */
export interface RatePartProps {
  readonly form: FormState<RateValues>;
  readonly fields: RateFields;
  readonly live: LiveCalculation;
  readonly year: number;
}

/** Errors stand at their fields once something was sent, and go as they are corrected. */
export function bindFields(
  form: FormState<RateValues>,
  { live, isShown, text }: { live: LiveCalculation; isShown: boolean; text: Messages["workbench"] },
): RateFields {
  const problems = isShown ? listProblems(live, text, "submit") : {};
  const prefix = form.field("note").id.slice(0, -"note".length);
  const idOf = (field: string): string => `${prefix}${field}`;
  return { idOf, at: (field) => ({ id: idOf(field), name: field, error: problems[field] }) };
}

/** A list with one thing in it changed. */
export function changeOne<Thing extends { key: string }>(
  things: readonly Thing[],
  key: string,
  change: Partial<Thing>,
): Thing[] {
  return things.map((thing) => (thing.key === key ? { ...thing, ...change } : thing));
}
