import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { BudgetTable } from "../budget-table.tsx";
import { Downloads } from "../downloads.tsx";
import { RateFigures } from "../rate-figures.tsx";
import { ratesText } from "../rates-text.ts";
import { ReadScenarios } from "./read-scenarios.tsx";
import { Steps } from "./steps.tsx";

/** A calculation for those who do not write it now: what was budgeted, what it came to, and how. */
export function ReadCalculation({ calculation }: { calculation: CalculationDetail }) {
  const { figures: text, workbench, published } = useText(ratesText);
  const { id, frozen, content, previous } = calculation;
  return (
    <div className="with-side with-side--end rate-workbench">
      <aside aria-label={workbench.tabs}>
        <section className="rate-figures">
          <h2 className="h3">{text.frozenHeading}</h2>
          {frozen === null ? (
            <>
              <p>{text.noRate}</p>
              <LinkButton href="/takster">{published.rates}</LinkButton>
            </>
          ) : (
            <>
              <RateFigures
                result={frozen.result}
                occupancyPercent={content.budget.occupancyPercent}
                accountYear={frozen.accountYear}
                previous={previous}
              />
              <p className="rate-figures__change">{text.modelVersion(frozen.modelVersion)}</p>
              <Downloads calculationId={id} />
            </>
          )}
        </section>
      </aside>
      <div>
        <BudgetTable budget={content.budget} />
        {content.note !== "" && (
          <>
            <h2 className="h3">{workbench.note}</h2>
            <p className="rate-note">{content.note}</p>
          </>
        )}
        {frozen !== null && <ReadScenarios calculation={calculation} />}
        <Steps steps={frozen?.steps} />
      </div>
    </div>
  );
}
