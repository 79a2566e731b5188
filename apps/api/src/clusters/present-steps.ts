import type { StepView } from "@rammevaerk/contracts/rates";
import type { Step } from "@rammevaerk/domain/rates";

/** The steps of a calculation as they go over the wire. */
export function presentSteps(steps: readonly Step[]): StepView[] {
  return steps.map(({ inputs, ...step }) => ({ ...step, inputs: inputs.map((input) => ({ ...input })) }));
}
