import { Button, TextField } from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { typeNumber } from "../../platform/format/type-number.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { Remainder } from "../work/remainder.tsx";
import { workText } from "../work/work-text.ts";
import type { PlanFieldsOf } from "./plan-fields.tsx";
import type { PlanValues } from "./plan-values.ts";
import { calculatePlacesLeft, readPlan, spreadPlaces } from "./read-plan.ts";

/** Which party answers for how many places, with what is left, and how full it is if things go badly. */
export function ShareFields(props: {
  form: FormState<PlanValues>;
  fields: PlanFieldsOf;
  nameOf: (partyId: string) => string;
}) {
  const { form, fields, nameOf } = props;
  const { offers: text } = useText(workText);
  const { shares, language } = form.values;
  const { error, id } = fields.at("shares");
  const spread = (): void => {
    const { places: all } = readPlan(form.values).plan;
    if (all <= 0) return;
    const parts = spreadPlaces(all, shares.length);
    form.set(
      "shares",
      shares.map(({ partyId }, at) => ({ partyId, places: typeNumber(parts[at] ?? 0, language) })),
    );
  };
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend className="h3">{text.shares}</legend>
      <p className="form-hint">{text.sharesHint}</p>
      {error !== undefined && <p className="form-error-message">{error}</p>}
      <div className="plan-fields">
        {shares.map(({ partyId, places }) => (
          <NumberField
            key={partyId}
            {...fields.at(`shares.${partyId}`)}
            label={text.placesOf(nameOf(partyId))}
            value={places}
            onChange={(typed) =>
              form.set(
                "shares",
                shares.map((one) => (one.partyId === partyId ? { ...one, places: typed } : one)),
              )
            }
            isOptional
          />
        ))}
      </div>
      <div className="cluster">
        <PlacesLeft values={form.values} />
        <Button onClick={spread}>{text.spread}</Button>
      </div>
      <TextField
        {...fields.at("falls")}
        label={text.falls}
        hint={text.fallsHint}
        value={form.values.falls}
        onChange={(falls) => form.set("falls", falls)}
        width="m"
      />
    </fieldset>
  );
}

function PlacesLeft({ values }: { values: PlanValues }) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const left = calculatePlacesLeft(values);
  if (left === 0 && readPlan(values).plan.places === 0) return null;
  return (
    <Remainder
      left={left}
      text={{
        whole: text.sharesWhole,
        left: (rest) => text.sharesLeft(format.number(rest)),
        beyond: (excess) => text.sharesBeyond(format.number(excess)),
      }}
    />
  );
}
