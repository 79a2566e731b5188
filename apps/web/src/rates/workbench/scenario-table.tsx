import { compareRates, type ProposedRate, type RateDifference } from "@rammevaerk/domain/rates";
import { useFigure } from "../../platform/explanation/use-figure.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";

interface ShownScenario {
  readonly key: string;
  readonly name: string;
  /** Absent when the rate model refuses it. */
  readonly proposed: Pick<ProposedRate, "result"> | undefined;
}

/** What stands in the budget as it was typed is not repeated, nor is the only level's rate, which is the unit rate. */
const left: ReadonlySet<string> = new Set(["directCosts", "revenues", "daysInYear", "rate."]);

/** The budget and its scenarios side by side: a row for each figure, a column for each scenario with the difference. */
export function ScenarioTable(props: {
  base: Pick<ProposedRate, "result">;
  scenarios: readonly ShownScenario[];
}) {
  const { scenarios: text } = useText(ratesText);
  const language = useLanguage();
  const figure = useFigure();
  const { result } = props.base;
  const rows = compareRates(result, result).filter(({ key }) => !left.has(key));
  const scenarios = props.scenarios.map(({ proposed, ...scenario }) => ({
    ...scenario,
    differences: proposed && compareRates(result, proposed.result),
  }));
  return (
    <div className="table-scroll" role="region" aria-label={text.caption} tabIndex={0}>
      <table className="table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col" className="is-number">
              {text.base}
            </th>
            {scenarios.map(({ key, name }) => (
              <th key={key} scope="col" className="is-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label[language]}</th>
              <td className="is-number">{figure(row.base ?? 0, row.unit)}</td>
              {scenarios.map(({ key, differences }) => (
                <td key={key} className="is-number">
                  {differences === undefined ? (
                    text.refused
                  ) : (
                    <Compared of={differences.find((one) => one.key === row.key)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A scenario's figure, and below it how far it is from the budget's. */
function Compared({ of }: { of: RateDifference | undefined }) {
  const figure = useFigure();
  if (of?.other === undefined || of.difference === undefined) return null;
  const sign = of.difference > 0 ? "+" : "";
  return (
    <>
      {figure(of.other, of.unit)}
      {of.difference !== 0 && (
        <>
          <br />
          <span className="rate-difference">
            {sign}
            {figure(of.difference, of.unit)}
          </span>
        </>
      )}
    </>
  );
}
