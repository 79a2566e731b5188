import { agreementCategories, operatorKinds } from "@rammevaerk/domain/offers";
import { compareDanish, listRegions, municipalities, supportNeedLevels } from "@rammevaerk/domain/reference";
import {
  Button,
  ButtonGroup,
  CheckboxGroup,
  Combobox,
  Details,
  LinkButton,
  MultiPicker,
  RadioGroup,
  Select,
  TextField,
} from "@rammevaerk/ui";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import type { NeedSearch } from "./need-search.ts";
import { checkNeed, fromNeedValues, type NeedValues, toNeedValues } from "./need-values.ts";

/** What is needed, in a few fields. Sent, it becomes the page's address; nothing of it is stored. */
export function NeedForm({ search, onFind }: { search: NeedSearch; onFind: (need: NeedSearch) => void }) {
  const { need: text } = useText(offersText);
  const form = useForm({
    name: "need",
    initial: toNeedValues(search),
    keeps: "nothing",
    check: (values) => checkNeed(values, text),
    submit: (values) => Promise.resolve(fromNeedValues(values)),
    onDone: onFind,
  });
  return (
    <Form form={form}>
      <CitizenFields form={form} />
      <PlaceFields form={form} />
      <MustNotFields form={form} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.submit}
        </Button>
        <LinkButton href="/tilbud/find" variant="plain">
          {text.startOver}
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}

interface Part {
  form: FormState<NeedValues>;
}

function CitizenFields({ form }: Part) {
  const { need: text } = useText(offersText);
  const language = useLanguage();
  return (
    <>
      <MultiPicker
        {...form.field("targetGroups")}
        label={text.targetGroups}
        hint={text.targetGroupsHint}
        options={subjectOptions("target-group", language, { on: today() })}
        atMost={20}
        isOptional
      />
      <TextField
        {...form.field("age")}
        label={text.age}
        hint={text.ageHint}
        inputMode="numeric"
        autoComplete="off"
        width="xs"
        isOptional
      />
      <Select
        {...form.field("legalBasis")}
        label={text.legalBasis}
        choices={[
          { value: "", label: text.any },
          ...subjectOptions("legal-basis", language, { on: today(), kept: [form.values.legalBasis] }),
        ]}
        isOptional
      />
      <Select
        {...form.field("supportLevel")}
        label={text.supportLevel}
        choices={[
          { value: "", label: text.any },
          ...supportNeedLevels.map(({ code, label }) => ({ value: code, label: label[language] })),
        ]}
        isOptional
      />
    </>
  );
}

function PlaceFields({ form }: Part) {
  const { need: text } = useText(offersText);
  const language = useLanguage();
  const { municipality } = form.values;
  const sorted = municipalities.toSorted((a, b) => compareDanish(a.name, b.name));
  return (
    <>
      <Combobox
        {...form.field("municipality")}
        label={text.municipality}
        hint={text.municipalityHint}
        options={sorted.map(({ code, name }) => ({ value: code, label: name }))}
        isOptional
      />
      {municipality === null && (
        <Select
          {...form.field("region")}
          label={text.region}
          choices={[
            { value: "", label: text.anyRegion },
            ...listRegions(today()).map(({ id, name }) => ({ value: id as string, label: name[language] })),
          ]}
          isOptional
        />
      )}
      <RadioGroup
        {...form.field("travel")}
        label={text.travel}
        choices={(["anywhere", "region", "municipality"] as const).map((value) => ({
          value,
          label: text.travels[value],
        }))}
      />
      <TextField {...form.field("freePlaceBy")} label={text.freePlaceBy} type="date" width="m" isOptional />
    </>
  );
}

function MustNotFields({ form }: Part) {
  const { need: text } = useText(offersText);
  const language = useLanguage();
  const words = useOfferWords();
  const { notGroups, notOperators, notCategories } = form.values;
  return (
    <Details
      summary={text.mustNot}
      isOpen={notGroups.length + notOperators.length + notCategories.length > 0}
    >
      <MultiPicker
        {...form.field("notGroups")}
        label={text.mustNotGroups}
        options={subjectOptions("target-group", language, { on: today() })}
        atMost={20}
        isOptional
      />
      <CheckboxGroup
        {...form.field("notOperators")}
        label={text.mustNotOperators}
        choices={operatorKinds.map((value) => ({ value, label: words.label("operatorKind", value) }))}
        isOptional
      />
      <CheckboxGroup
        {...form.field("notCategories")}
        label={text.mustNotCategories}
        choices={agreementCategories.map((value) => ({ value, label: words.label("category", value) }))}
        isOptional
      />
    </Details>
  );
}
