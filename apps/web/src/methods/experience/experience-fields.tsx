import { againAnswers, outcomeMeasures } from "@rammevaerk/domain/methods";
import { Checkbox, Combobox, RadioGroup, Select, TextArea, TextField } from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { experienceText } from "./experience-text.ts";
import { type ExperienceValues, findOwnOffer, type Organisations } from "./experience-values.ts";

interface Filled {
  form: FormState<ExperienceValues>;
}

/** Who speaks, of which offer, and of which time. */
export function WhoFields({ form, organisations }: Filled & { organisations: Organisations }) {
  const text = useText(experienceText);
  const offers = organisations.find(({ id }) => id === form.values.organisationId)?.offers ?? [];
  return (
    <section>
      <h2>{text.who}</h2>
      <Select
        {...form.field("organisationId")}
        label={text.organisation}
        hint={text.organisationHint}
        placeholder={text.organisationNeeded}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {offers.length > 0 && (
        <Combobox
          {...form.field("offerId")}
          value={findOwnOffer(form.values, organisations)}
          label={text.offer}
          hint={text.offerHint}
          options={offers.map(({ id, name }) => ({ value: id, label: name }))}
          isOptional
        />
      )}
      <TextField
        {...form.field("fromMonth")}
        type="month"
        width="m"
        label={text.fromMonth}
        hint={text.fromMonthHint}
      />
      <TextField
        {...form.field("toMonth")}
        type="month"
        width="m"
        label={text.toMonth}
        hint={text.toMonthHint}
        isOptional
      />
      <TextField
        {...form.field("citizens")}
        inputMode="numeric"
        autoComplete="off"
        width="s"
        label={text.citizens}
        hint={text.citizensHint}
        isOptional
      />
    </section>
  );
}

/** Where it was used, and what was changed of it. */
export function HowFields({ form }: Filled) {
  const text = useText(experienceText);
  return (
    <section>
      <h2>{text.how}</h2>
      <TextField
        {...form.field("setting")}
        label={text.setting}
        hint={text.settingHint}
        limit={400}
        isOptional
      />
      <TextArea
        {...form.field("adaptation")}
        label={text.adaptation}
        hint={text.adaptationHint}
        rows={3}
        limit={4_000}
        isOptional
      />
    </section>
  );
}

/** What came of it, how that is known, and whether it is worth doing again. */
export function OutcomeFields({ form }: Filled) {
  const text = useText(experienceText);
  const { labels } = useText(methodsText);
  return (
    <section>
      <h2>{text.outcome}</h2>
      <RadioGroup
        {...form.field("outcomeMeasure")}
        label={text.measure}
        choices={outcomeMeasures.map((value) => ({ value, label: labels.measure[value] }))}
      />
      <TextArea {...form.field("result")} label={text.result} hint={text.resultHint} limit={4_000} />
      <TextArea
        {...form.field("difficulties")}
        label={text.difficulties}
        hint={text.difficultiesHint}
        rows={3}
        limit={4_000}
        isOptional
      />
      <RadioGroup
        {...form.field("again")}
        label={text.again}
        choices={againAnswers.map((value) => ({ value, label: labels.again[value] }))}
      />
      <Checkbox {...form.field("isContact")} label={text.isContact} hint={text.isContactHint} />
    </section>
  );
}
