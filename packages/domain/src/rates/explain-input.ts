import type { StepInput, Unit } from "./explanation.ts";
import { type RateLabelKey, rateLabels } from "./rate-labels.ts";

/**
 * Answers an input of a step that goes by its own name.
 * @example explainInput("careDays", 7081, "days") // { key: "careDays", label: { da: "Opholdsdage", … }, … }
 */
export function explainInput(key: RateLabelKey, value: number | string, unit: Unit): StepInput {
  return { key, label: rateLabels[key], value, unit };
}
