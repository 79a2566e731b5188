import {
  type CostCategory,
  costCategories,
  costCategoryLabels,
  revenueCategories,
  revenueCategoryLabels,
} from "@rammevaerk/domain/rates";
import { Details, RadioGroup } from "@rammevaerk/ui";
import { useState } from "react";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { workText } from "../work/work-text.ts";
import type { PlanFieldsOf } from "./plan-fields.tsx";
import type { PlanValues } from "./plan-values.ts";

/** What nearly every budget has; the others stand behind a fold. */
const usual: readonly CostCategory[] = ["pay", "other-staff", "property", "goods-and-services"];

/** Costs and revenues of a year, and overhead. */
export function MoneyFields({ form, fields }: { form: FormState<PlanValues>; fields: PlanFieldsOf }) {
  const { offers: text } = useText(workText);
  const language = useLanguage();
  const { costs, revenues, overheadKind } = form.values;
  const rest = costCategories.filter((category) => !usual.includes(category));
  // Only at first: it must not fold up under the hand that empties the last field.
  const [hasMore] = useState(
    rest.some((category) => costs[category] !== "") ||
      Object.values(revenues).some((amount) => amount !== ""),
  );
  const costField = (category: CostCategory) => (
    <NumberField
      key={category}
      {...fields.at(`costs.${category}`)}
      label={costCategoryLabels[category][language]}
      value={costs[category]}
      onChange={(amount) => form.set("costs", { ...costs, [category]: amount })}
      isOptional
    />
  );
  return (
    <fieldset className="money-fields">
      <legend className="h3">{text.costs}</legend>
      <p className="form-hint">{text.costsHint}</p>
      <div className="plan-fields">{usual.map(costField)}</div>
      <Details summary={`${text.moreCosts}, ${text.revenues.toLowerCase()}`} isOpen={hasMore}>
        <div className="plan-fields">{rest.map(costField)}</div>
        <h3 className="h4">{text.revenues}</h3>
        <div className="plan-fields">
          {revenueCategories.map((category) => (
            <NumberField
              key={category}
              {...fields.at(`revenues.${category}`)}
              label={revenueCategoryLabels[category][language]}
              value={revenues[category]}
              onChange={(amount) => form.set("revenues", { ...revenues, [category]: amount })}
              isOptional
            />
          ))}
        </div>
      </Details>
      <RadioGroup
        {...form.field("overheadKind")}
        label={text.overheadKind}
        choices={[
          { value: "percent", label: text.overheadPercent },
          { value: "amount", label: text.overheadAmount },
        ]}
      />
      {overheadKind === "percent" ? (
        <NumberField
          {...fields.at("overheadPercent")}
          label={text.overheadPercentOf}
          value={form.values.overheadPercent}
          onChange={(percent) => form.set("overheadPercent", percent)}
        />
      ) : (
        <NumberField
          {...fields.at("overheadAmount")}
          label={text.overheadAmountOf}
          value={form.values.overheadAmount}
          onChange={(amount) => form.set("overheadAmount", amount)}
        />
      )}
    </fieldset>
  );
}
