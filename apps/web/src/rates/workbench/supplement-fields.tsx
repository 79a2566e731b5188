import type { Supplement } from "@rammevaerk/domain/rates";
import { Button, Details, Select, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { NumberField } from "./number-field.tsx";
import { changeOne, type RatePartProps } from "./rate-fields.ts";
import { nextKey } from "./rate-values.ts";

const units: readonly Supplement["per"][] = ["day", "hour", "month", "piece"];

/** What is paid beside the rate, priced by itself. */
export function SupplementFields({ form, fields }: RatePartProps) {
  const { workbench: text } = useText(ratesText);
  const { supplements } = form.values;
  return (
    <Details summary={text.supplements} isOpen={supplements.length > 0 ? true : undefined}>
      <p>{text.supplementsHint}</p>
      {supplements.map((supplement, at) => {
        const change = (values: Partial<typeof supplement>): void =>
          form.set("supplements", changeOne(supplements, supplement.key, values));
        const name = text.supplement(at + 1);
        return (
          <fieldset key={supplement.key} className="rate-row">
            <legend className="form-label">{name}</legend>
            <TextField
              {...fields.at(`supplements.${supplement.key}.name`)}
              label={text.supplementName}
              value={supplement.name}
              onChange={(value) => change({ name: value })}
            />
            <NumberField
              {...fields.at(`supplements.${supplement.key}.amount`)}
              label={text.supplementAmount}
              value={supplement.amount}
              onChange={(value) => change({ amount: value })}
            />
            <Select
              label={text.supplementPer}
              value={supplement.per}
              choices={units.map((value) => ({ value, label: text.per[value] }))}
              onChange={(per) => change({ per })}
            />
            <Button
              variant="plain"
              onClick={() =>
                form.set(
                  "supplements",
                  supplements.filter(({ key }) => key !== supplement.key),
                )
              }
            >
              {text.removeLine(supplement.name === "" ? name : supplement.name)}
            </Button>
          </fieldset>
        );
      })}
      <Button
        onClick={() =>
          form.set("supplements", [
            ...supplements,
            { key: nextKey(supplements), name: "", amount: "", per: "day" },
          ])
        }
      >
        {text.addSupplement}
      </Button>
    </Details>
  );
}
