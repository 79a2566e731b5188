import type { StepView } from "@rammevaerk/contracts/rates";
import type { Step } from "@rammevaerk/domain/rates";
import { Details } from "@rammevaerk/ui";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";

/** "Sådan er det beregnet": the steps, to be opened by those who want to know. */
export function Steps({ steps }: { steps: readonly Step[] | readonly StepView[] | undefined }) {
  const { workbench: text } = useText(ratesText);
  if (steps === undefined || steps.length === 0) return null;
  return (
    <section>
      <h2>{text.explanation}</h2>
      <Details summary={text.showSteps(steps.length)}>
        <Explanation steps={steps as readonly StepView[]} />
      </Details>
    </section>
  );
}
