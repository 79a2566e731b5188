import type { StepInput } from "./explanation.ts";
import type { RateParameterKey, RateParameterRows } from "./rate-parameters.ts";

/** Answers where a parameter comes from, and what the source leaves open, for the input of a step. */
export function explainParameter(
  key: RateParameterKey,
  rows: RateParameterRows | undefined,
): Pick<StepInput, "source" | "open"> {
  const { source, open } = rows?.[key] ?? {};
  return { ...(source && { source }), ...(open && { open }) };
}
