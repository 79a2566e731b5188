import { limits } from "@rammevaerk/contracts/limits";
import { rateAgreements } from "@rammevaerk/domain/rates";
import { findRegion } from "@rammevaerk/domain/reference";
import { MarkdownEditor, RadioGroup, Select, TextField } from "@rammevaerk/ui";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { workText } from "../work/work-text.ts";
import type { PlanValues } from "./plan-values.ts";

/** Where a field of the plan finds its id and its error: "costs.pay", "shares.<party>". */
export interface PlanFieldsOf {
  readonly at: (field: string) => { id: string; name: string; error: string | undefined };
}

interface PlanPartProps {
  form: FormState<PlanValues>;
  fields: PlanFieldsOf;
}

/** What the proposal is called and what it is about. */
export function AboutFields({ form }: { form: FormState<PlanValues> }) {
  const { offers: text } = useText(workText);
  return (
    <>
      <TextField {...form.field("title")} label={text.title} limit={limits.title} />
      <MarkdownEditor
        {...form.field("body")}
        label={text.body}
        hint={text.bodyHint}
        reminder={text.reminder}
        limit={limits.body}
        rows={5}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
        isOptional
      />
    </>
  );
}

/** How large the offer is, how full it is budgeted to be, and by whose rules it is calculated. */
export function OfferFields({ form, fields, regionIds }: PlanPartProps & { regionIds: readonly string[] }) {
  const { offers: text } = useText(workText);
  const language = useLanguage();
  const { values } = form;
  const regional = regionIds.flatMap((id) => {
    const region = findRegion(id);
    return region === undefined ? [] : [{ value: id, label: region.name[language] }];
  });
  const agreements = [
    ...regional,
    ...rateAgreements.map(({ id, title }) => ({ value: id, label: title[language] })),
    { value: "national", label: text.national },
  ];
  return (
    <fieldset>
      <legend className="h3">{text.basis}</legend>
      <div className="plan-fields">
        <TextField
          {...fields.at("year")}
          label={text.year}
          value={values.year}
          onChange={(year) => form.set("year", year)}
          inputMode="numeric"
          width="s"
        />
        <NumberField
          {...fields.at("places")}
          label={text.places}
          value={values.places}
          onChange={(places) => form.set("places", places)}
        />
        <NumberField
          {...fields.at("occupancyPercent")}
          label={text.occupancy}
          value={values.occupancyPercent}
          onChange={(percent) => form.set("occupancyPercent", percent)}
        />
      </div>
      <RadioGroup
        {...form.field("openingKind")}
        label={text.opening}
        choices={[
          { value: "round-the-clock", label: text.roundTheClock },
          { value: "opening-days", label: text.openingDays },
        ]}
      />
      {values.openingKind === "opening-days" && (
        <NumberField
          {...fields.at("openingDays")}
          label={text.days}
          value={values.openingDays}
          onChange={(days) => form.set("openingDays", days)}
        />
      )}
      <Select
        {...fields.at("agreementId")}
        label={text.agreement}
        hint={text.agreementHint}
        value={values.agreementId}
        onChange={(id) => form.set("agreementId", id)}
        choices={agreements.filter(
          ({ value }, at) => agreements.findIndex((one) => one.value === value) === at,
        )}
      />
      <NumberField
        {...fields.at("agreedRate")}
        label={text.agreedRate}
        hint={text.agreedRateHint}
        value={values.agreedRate}
        onChange={(rate) => form.set("agreedRate", rate)}
        isOptional
      />
    </fieldset>
  );
}
