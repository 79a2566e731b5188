import { Button, ButtonGroup, RadioGroup, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { NumberField } from "./number-field.tsx";
import { changeOne, type RatePartProps } from "./rate-fields.ts";
import { nextKey, type RateValues } from "./rate-values.ts";

const kinds = ["single", "levels", "basis-and-service"] as const;

/** The places, and how the rate is built: one, several by weight, or a basis that all pay beside a service. */
export function StructureFields(props: RatePartProps) {
  const { form, fields } = props;
  const { workbench: text } = useText(ratesText);
  const { structureKind, places, basisPercent } = form.values;
  return (
    <>
      <RadioGroup
        {...fields.at("structureKind")}
        label={text.structureKind}
        value={structureKind}
        onChange={(kind: RateValues["structureKind"]) => form.set("structureKind", kind)}
        choices={kinds.map((value) => ({ value, label: text.structures[value] }))}
      />
      {structureKind === "single" && (
        <NumberField
          {...fields.at("places")}
          label={text.places}
          value={places}
          onChange={(value) => form.set("places", value)}
        />
      )}
      {structureKind === "basis-and-service" && (
        <NumberField
          {...fields.at("basisPercent")}
          label={text.basisPercent}
          value={basisPercent}
          onChange={(value) => form.set("basisPercent", value)}
        />
      )}
      {structureKind !== "single" && <Levels {...props} />}
    </>
  );
}

function Levels({ form, fields }: RatePartProps) {
  const { workbench: text } = useText(ratesText);
  const { levels } = form.values;
  const add = (): void =>
    form.set("levels", [...levels, { key: nextKey(levels), name: "", places: "", weight: "" }]);
  return (
    <>
      {levels.map((level, at) => {
        const change = (values: Partial<typeof level>): void =>
          form.set("levels", changeOne(levels, level.key, values));
        const name = text.level(at + 1);
        return (
          <fieldset key={level.key} className="rate-row">
            <legend className="form-label">{name}</legend>
            <TextField
              {...fields.at(`levels.${level.key}.name`)}
              label={text.levelName}
              value={level.name}
              onChange={(value) => change({ name: value })}
              isOptional
            />
            <NumberField
              {...fields.at(`levels.${level.key}.places`)}
              label={text.levelPlaces}
              value={level.places}
              onChange={(value) => change({ places: value })}
            />
            <NumberField
              {...fields.at(`levels.${level.key}.weight`)}
              label={text.levelWeight}
              value={level.weight}
              onChange={(value) => change({ weight: value })}
            />
            <Button
              variant="plain"
              onClick={() =>
                form.set(
                  "levels",
                  levels.filter(({ key }) => key !== level.key),
                )
              }
            >
              {text.removeLine(level.name === "" ? name : level.name)}
            </Button>
          </fieldset>
        );
      })}
      <ButtonGroup>
        <Button onClick={add}>{text.addLevel}</Button>
      </ButtonGroup>
    </>
  );
}
