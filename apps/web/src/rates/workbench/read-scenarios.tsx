import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import {
  calculateRates,
  changeRateProposal,
  type ProposedRate,
  RateError,
  type RateProposal,
} from "@rammevaerk/domain/rates";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { ScenarioTable } from "./scenario-table.tsx";

/** The scenarios that came with a submitted calculation, by the rules and the adjustment that it was frozen with. */
export function ReadScenarios({ calculation: { content, frozen } }: { calculation: CalculationDetail }) {
  const { workbench: text } = useText(ratesText);
  if (frozen === null || content.scenarios.length === 0) return null;
  const adjustments =
    frozen.accountYear === null
      ? []
      : [{ accountYear: frozen.accountYear, amountOere: frozen.result.adjustmentOere }];
  const propose = (proposal: RateProposal): Pick<ProposedRate, "result"> | undefined => {
    try {
      const { parameters } = frozen;
      return { result: calculateRates(proposal.budget, { parameters, adjustments, explain: false }) };
    } catch (error) {
      if (error instanceof RateError) return undefined;
      throw error;
    }
  };
  const base = propose(content);
  if (base === undefined) return null;
  return (
    <section>
      <h2>{text.scenarios}</h2>
      <ScenarioTable
        base={base}
        scenarios={content.scenarios.map((scenario) => ({
          key: scenario.key,
          name: scenario.name,
          proposed: propose(changeRateProposal(content, scenario)),
        }))}
      />
    </section>
  );
}
