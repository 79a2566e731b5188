import { Button, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { isCalculated } from "./live-figures.tsx";
import { NumberField } from "./number-field.tsx";
import { changeOne, type RatePartProps } from "./rate-fields.ts";
import { nextKey, type ScenarioValues } from "./rate-values.ts";
import { ScenarioTable } from "./scenario-table.tsx";

const mostScenarios = 5;

/** What if: a few changes each, and what they come to beside the budget. */
export function ScenarioFields({ form, fields, live }: RatePartProps) {
  const { scenarios: text, workbench } = useText(ratesText);
  const { scenarios } = form.values;
  const empty = { occupancyPercent: "", overheadPercent: "", costChangePercent: "", placesChange: "" };
  return (
    <section>
      <h2>{workbench.scenarios}</h2>
      <p>{text.lead}</p>
      {scenarios.map((scenario) => (
        <fieldset key={scenario.key} className="rate-row">
          <legend className="form-label">{scenario.name}</legend>
          <TextField
            {...fields.at(`scenarios.${scenario.key}.name`)}
            label={text.name}
            value={scenario.name}
            onChange={(name) =>
              form.set("scenarios", changeOne<ScenarioValues>(scenarios, scenario.key, { name }))
            }
          />
          {changes.map((field) => (
            <NumberField
              key={field}
              {...fields.at(`scenarios.${scenario.key}.${field}`)}
              label={text.fields[field]}
              value={scenario[field]}
              onChange={(value) =>
                form.set("scenarios", changeOne<ScenarioValues>(scenarios, scenario.key, { [field]: value }))
              }
              isOptional
            />
          ))}
          <Button
            variant="plain"
            onClick={() =>
              form.set(
                "scenarios",
                scenarios.filter(({ key }) => key !== scenario.key),
              )
            }
          >
            {text.remove(scenario.name)}
          </Button>
        </fieldset>
      ))}
      {scenarios.length < mostScenarios ? (
        <Button
          onClick={() => {
            const key = nextKey(scenarios);
            form.set("scenarios", [...scenarios, { key, name: text.named(Number(key)), ...empty }]);
          }}
        >
          {text.add}
        </Button>
      ) : (
        <p>{text.atMost}</p>
      )}
      {scenarios.length > 0 && live.proposed !== undefined && isCalculated(live) && (
        <ScenarioTable
          base={live.proposed}
          scenarios={scenarios.map(({ key, name }, at) => ({ key, name, proposed: live.scenarios[at] }))}
        />
      )}
    </section>
  );
}

const changes = ["occupancyPercent", "overheadPercent", "costChangePercent", "placesChange"] as const;
