import type { PublishedRate } from "@rammevaerk/contracts/rates";
import { useText } from "../../platform/language/use-text.ts";
import { RateFigures } from "../rate-figures.tsx";
import { ratesText } from "../rates-text.ts";
import type { LiveCalculation } from "./calculate-live.ts";
import { listProblems } from "./list-problems.ts";
import type { RateFields } from "./rate-fields.ts";

/** What the budget comes to as it is typed, or what is missing, each with a way to its field. */
export function LiveFigures(props: {
  live: LiveCalculation;
  fields: RateFields;
  previous: PublishedRate | null;
}) {
  const { live, fields, previous } = props;
  const { figures: text, workbench } = useText(ratesText);
  const problems = Object.entries(listProblems(live, workbench, "submit"));
  return (
    <section className="rate-figures">
      <h2 className="h3">{text.heading}</h2>
      {live.proposed !== undefined && problems.length === 0 ? (
        <RateFigures
          result={live.proposed.result}
          occupancyPercent={live.read.content.budget.occupancyPercent}
          accountYear={live.proposed.adjustment?.accountYear ?? null}
          previous={previous}
        />
      ) : (
        <>
          <p>{text.missing}</p>
          <ul>
            {problems.map(([field, sentence]) => (
              <li key={field}>
                <a href={`#${fields.idOf(field)}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
