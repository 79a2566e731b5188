import type { PublishedRate } from "@rammevaerk/contracts/rates";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { RateFigures } from "../rate-figures.tsx";
import { ratesText } from "../rates-text.ts";
import type { LiveCalculation } from "./calculate-live.ts";
import { listProblems } from "./list-problems.ts";
import { nameField, nameProblems } from "./name-field.ts";
import type { RateFields } from "./rate-fields.ts";
import type { RateValues } from "./rate-values.ts";

/** What the budget comes to as it is typed, or what is missing, each with a way to its field. */
export function LiveFigures(props: {
  values: RateValues;
  live: LiveCalculation;
  fields: RateFields;
  previous: PublishedRate | null;
}) {
  const { values, live, fields, previous } = props;
  const { figures: text, workbench } = useText(ratesText);
  const language = useLanguage();
  const found = listProblems(live, workbench, "submit");
  const nameOf = (field: string): string => nameField(field, values, { text: workbench, language });
  const problems = Object.entries(nameProblems(found, nameOf));
  return (
    <section className="rate-figures">
      <h2 className="h3">{text.heading}</h2>
      {live.proposed !== undefined && isCalculated(live) ? (
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

/** On a phone, where the figures stand below the form: the rate as it is right now, always in sight. */
export function RateBar({ live }: { live: LiveCalculation }) {
  const { figures: text } = useText(ratesText);
  const format = useFormat();
  if (!isCalculated(live)) return null;
  return (
    <p className="rate-bar" aria-hidden="true">
      <span>{text.heading}</span> <strong>{format.kroner(live.proposed?.result.unitRateOere ?? 0)}</strong>
    </p>
  );
}

/** Everything could be read, and the rate model takes it. */
export function isCalculated(live: LiveCalculation): boolean {
  return live.proposed !== undefined && Object.keys(live.read.unreadable).length === 0;
}
