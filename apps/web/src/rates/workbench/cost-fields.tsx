import {
  type CostCategory,
  costCategories,
  costCategoryLabels,
  type RevenueCategory,
  revenueCategories,
  revenueCategoryLabels,
} from "@rammevaerk/domain/rates";
import {
  Button,
  ButtonGroup,
  deleteIcon,
  Details,
  IconButton,
  RadioGroup,
  Select,
  TextField,
} from "@rammevaerk/ui";
import { useState } from "react";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { NumberField } from "./number-field.tsx";
import { changeOne, type RateFields, type RatePartProps } from "./rate-fields.ts";
import type { LineValues } from "./rate-values.ts";

/** Direct costs and revenues: a field for each category, and further lines where one is not enough. */
export function CostFields({ form, fields }: RatePartProps) {
  const { workbench: text } = useText(ratesText);
  const language = useLanguage();
  const { costs, revenues } = form.values;
  return (
    <>
      <Lines
        list="costs"
        heading={text.costs}
        hint={text.costsHint}
        add={text.addCost}
        lines={costs}
        fields={fields}
        categories={costCategories.map((value) => ({ value, label: costCategoryLabels[value][language] }))}
        onChange={(lines: LineValues<CostCategory>[]) => form.set("costs", lines)}
      />
      <Lines
        list="revenues"
        heading={text.revenues}
        hint={text.revenuesHint}
        add={text.addRevenue}
        lines={revenues}
        fields={fields}
        categories={revenueCategories.map((value) => ({
          value,
          label: revenueCategoryLabels[value][language],
        }))}
        onChange={(lines: LineValues<RevenueCategory>[]) => form.set("revenues", lines)}
      />
    </>
  );
}

function Lines<Category extends string>(props: {
  list: "costs" | "revenues";
  heading: string;
  hint: string;
  add: string;
  lines: LineValues<Category>[];
  categories: readonly { value: Category; label: string }[];
  fields: RateFields;
  onChange: (lines: LineValues<Category>[]) => void;
}) {
  const { workbench: text } = useText(ratesText);
  const { lines, categories } = props;
  const labels = new Map<string, string>(categories.map(({ value, label }) => [value, label]));
  const nameOf = ({ category, text: remark }: LineValues<Category>): string =>
    remark === "" ? (labels.get(category) ?? category) : `${labels.get(category) ?? category}: ${remark}`;
  return (
    <fieldset className="rate-lines">
      <legend className="h3">{props.heading}</legend>
      <p className="form-hint">{props.hint}</p>
      <div className="rate-lines__fields">
        {lines.map((line) => (
          <div key={line.key} className="rate-line">
            <NumberField
              {...props.fields.at(`${props.list}.${line.key}.amount`)}
              label={nameOf(line)}
              value={line.amount}
              onChange={(amount) => props.onChange(changeOne(lines, line.key, { amount }))}
              isOptional
            />
            {line.key !== line.category && (
              <IconButton
                icon={deleteIcon}
                label={text.removeLine(nameOf(line))}
                onClick={() => props.onChange(lines.filter(({ key }) => key !== line.key))}
              />
            )}
          </div>
        ))}
      </div>
      <NewLine add={props.add} categories={categories} lines={lines} onChange={props.onChange} />
    </fieldset>
  );
}

/** One more line of a category, with what tells it from the first. */
function NewLine<Category extends string>(props: {
  add: string;
  categories: readonly { value: Category; label: string }[];
  lines: LineValues<Category>[];
  onChange: (lines: LineValues<Category>[]) => void;
}) {
  const { workbench: text } = useText(ratesText);
  const [category, setCategory] = useState<Category | undefined>(props.categories[0]?.value);
  const [remark, setRemark] = useState("");
  const add = (): void => {
    if (category === undefined) return;
    const own = props.lines.filter((line) => line.category === category);
    const numbers = own.map(({ key }) => Number(key.split("-").at(-1)) || 1);
    const key = `${category}-${Math.max(1, ...numbers) + 1}`;
    const at = props.lines.findLastIndex((line) => line.category === category) + 1;
    props.onChange(props.lines.toSpliced(at, 0, { key, category, text: remark.trim(), amount: "" }));
    setRemark("");
  };
  return (
    <Details summary={props.add}>
      <Select
        label={text.category}
        value={category ?? ""}
        choices={props.categories}
        onChange={setCategory}
      />
      <TextField label={text.lineText} value={remark} onChange={setRemark} isOptional />
      <ButtonGroup>
        <Button onClick={add}>{text.addLine}</Button>
      </ButtonGroup>
    </Details>
  );
}

/** Indirect costs: a percentage of what the agreement says, or an amount of its own. */
export function OverheadFields({ form, fields }: RatePartProps) {
  const { workbench: text } = useText(ratesText);
  const { overheadKind, overheadPercent, overheadAmount } = form.values;
  return (
    <>
      <RadioGroup
        {...form.field("overheadKind")}
        label={text.overheadKind}
        choices={[
          { value: "percent", label: text.overheadByPercent },
          { value: "amount", label: text.overheadByAmount },
        ]}
      />
      {overheadKind === "percent" ? (
        <NumberField
          {...fields.at("overheadPercent")}
          label={text.overheadPercent}
          value={overheadPercent}
          onChange={(value) => form.set("overheadPercent", value)}
        />
      ) : (
        <NumberField
          {...fields.at("overheadAmount")}
          label={text.overheadAmount}
          value={overheadAmount}
          onChange={(value) => form.set("overheadAmount", value)}
        />
      )}
    </>
  );
}
