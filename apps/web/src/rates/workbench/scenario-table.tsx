import type { ProposedRate, RateResult } from "@rammevaerk/domain/rates";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";

interface ShownScenario {
  readonly key: string;
  readonly name: string;
  /** Absent when the rate model refuses it. */
  readonly proposed: Pick<ProposedRate, "result"> | undefined;
}

/** The budget and its scenarios side by side: a row for each figure, a column for each scenario with the difference. */
export function ScenarioTable({
  base,
  scenarios,
}: {
  base: Pick<ProposedRate, "result">;
  scenarios: readonly ShownScenario[];
}) {
  const { scenarios: text, figures } = useText(ratesText);
  const format = useFormat();
  const rows: { key: string; label: string; of: (result: RateResult) => number }[] = [
    { key: "costBase", label: figures.costBase, of: (result) => result.costBaseOere },
    { key: "adjustment", label: figures.adjustment, of: (result) => result.adjustmentOere },
    { key: "net", label: figures.net, of: (result) => result.netCostBaseOere },
    { key: "unitRate", label: figures.unitRate, of: (result) => result.unitRateOere },
  ];
  const sign = (oere: number): string => `${oere > 0 ? "+" : ""}${format.kroner(oere)}`;
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
          {rows.map(({ key, label, of }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="is-number">{format.kroner(of(base.result))}</td>
              {scenarios.map((scenario) => (
                <td key={scenario.key} className="is-number">
                  {scenario.proposed === undefined ? (
                    text.refused
                  ) : (
                    <>
                      {format.kroner(of(scenario.proposed.result))}
                      <br />
                      <span className="rate-difference">
                        {sign(of(scenario.proposed.result) - of(base.result))}
                      </span>
                    </>
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
