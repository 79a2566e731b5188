import type { FactKind } from "@rammevaerk/domain/offers";
import { CheckboxGroup, Combobox, MultiPicker, type PickerOption, Select, TextField } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import type { FormState } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { deskText } from "../desk-text.ts";
import type { Messages } from "../messages.da.ts";
import { type FactField, type FactInput, factFields } from "./fact-values.ts";
import { useFieldOptions } from "./use-field-options.ts";

const mostCodes = 60;
/** Up to so many choices are shown at once; longer lists are searched. */
const mostShown = 8;

/** The fields of a fact, as its kind has them. */
export function FactFields({ kind, form }: { kind: FactKind; form: FormState<FactInput> }) {
  const { fact: text } = useText(deskText);
  const optionsOf = useFieldOptions();
  return factFields[kind].map((field) => {
    const kept = [form.values[field.name] ?? []].flat();
    const label = labelOf(text, kind, field.name);
    return (
      <FieldOf
        key={field.name}
        field={field}
        label={label}
        hint={hintOf(text, kind, field.name)}
        options={optionsOf(kind, field.name, kept)}
        form={form}
      />
    );
  });
}

function FieldOf(props: {
  field: FactField;
  label: string;
  hint: string | undefined;
  options: readonly PickerOption[];
  form: FormState<FactInput>;
}): ReactNode {
  const { field, options, form } = props;
  const bound = form.field(field.name);
  const common = { label: props.label, hint: props.hint, isOptional: field.isOptional };
  if (field.type === "codes") {
    const value = Array.isArray(bound.value) ? (bound.value as string[]) : [];
    return options.length <= mostShown ? (
      <CheckboxGroup {...bound} {...common} value={value} choices={options} isOptional />
    ) : (
      <MultiPicker {...bound} {...common} value={value} options={options} atMost={mostCodes} isOptional />
    );
  }
  const value = typeof bound.value === "string" ? bound.value : "";
  if (field.type !== "code")
    return (
      <TextField
        {...bound}
        {...common}
        value={value}
        type={field.type === "day" ? "date" : "text"}
        inputMode={field.type === "text" || field.type === "day" ? undefined : "decimal"}
        autoComplete="off"
        width={field.type === "text" ? "l" : "s"}
      />
    );
  return options.length <= mostShown ? (
    <Select {...bound} {...common} value={value} choices={options} placeholder="–" />
  ) : (
    <Combobox
      {...bound}
      {...common}
      value={value === "" ? null : value}
      onChange={(code) => bound.onChange(code ?? "")}
      options={options}
    />
  );
}

/** What a field of a fact is called. */
function labelOf(text: Messages["fact"], kind: FactKind, name: string): string {
  const labels: Readonly<Record<string, string>> = {
    "places approved": text.approved,
    "places covered": text.covered,
    "free-places free": text.free,
    "occupancy percent": text.percent,
    "rate amountOere": text.amount,
    "rate per": text.per,
    "rate budgetedOccupancyPercent": text.budgeted,
    "rate levelName": text.levelName,
    "rate basisOere": text.basisAmount,
    "rate serviceOere": text.serviceAmount,
    "target-groups primary": text.primaryGroup,
    "target-groups secondary": text.secondaryGroups,
    "support-need levels": text.levels,
    "age from": text.ageFrom,
    "age to": text.ageTo,
    "legal-basis primary": text.primaryBasis,
    "legal-basis further": text.furtherBases,
    "services codes": text.services,
    "methods codes": text.methods,
    "exclusions codes": text.exclusions,
    "approval status": text.status,
    "approval authorityId": text.authority,
    "approval lastReportOn": text.lastReport,
    "approval remarks": text.remarks,
  };
  return labels[`${kind} ${name}`] ?? name;
}

function hintOf(text: Messages["fact"], kind: FactKind, name: string): string | undefined {
  const hints: Readonly<Record<string, string>> = {
    "free-places free": text.freeHint,
    "occupancy percent": text.percentHint,
    "age to": text.ageToHint,
  };
  return hints[`${kind} ${name}`];
}
