import type { StepInput } from "./explanation.ts";
import type { RateParameter } from "./rate-parameters.ts";

/** Answers an input that is a parameter, with where it comes from and what its source leaves open. */
export function explainParameter(
  { key, label, value, unit }: StepInput,
  row: RateParameter | undefined,
): StepInput {
  return { key, label, value, unit, source: row?.source, open: row?.open };
}
