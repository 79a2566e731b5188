import type { CapRule } from "./cap-rule.ts";

/** Answers whether being over the cap in a year breaks the agreement: the end year always, those before it by the rule. */
export function isBindingYear({ baseYear, endYear, binding }: CapRule, year: number): boolean {
  return year === endYear || (binding === "every-year" && year > baseYear && year < endYear);
}
