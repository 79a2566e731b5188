import type { EventDetail, QuestionView } from "@rammevaerk/contracts/events";
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextField } from "@rammevaerk/ui";
import type { BoundField, FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { registrationText } from "./registration-text.ts";
import { answerKey, type FieldValue, keyOf, me, type SignUpValues } from "./sign-up-values.ts";

interface FieldsProps {
  form: FormState<SignUpValues>;
  person: string;
  event: EventDetail;
}

const asText = (field: BoundField<FieldValue>) => ({
  ...field,
  value: typeof field.value === "string" ? field.value : "",
});
const asList = (field: BoundField<FieldValue>) => ({
  ...field,
  value: typeof field.value === "object" ? field.value : [],
});
const asFlag = (field: BoundField<FieldValue>) => ({ ...field, value: field.value === true });

/** Who it is: for people that somebody signs up. */
export function IdentityFields({ form, person }: Omit<FieldsProps, "event">) {
  const { form: text } = useText(registrationText);
  return (
    <>
      <TextField
        {...asText(form.field(keyOf(person, "name")))}
        label={text.name}
        autoComplete="off"
        width="xl"
      />
      <TextField
        {...asText(form.field(keyOf(person, "email")))}
        label={text.email}
        hint={text.emailHint}
        type="email"
        autoComplete="off"
        width="xl"
      />
      <TextField
        {...asText(form.field(keyOf(person, "title")))}
        label={text.jobTitle}
        autoComplete="off"
        width="xl"
        isOptional
      />
    </>
  );
}

/** What the organiser asks each person: with what it is for, when it goes, and consents that nobody gave beforehand. */
export function ParticipantFields({ form, person, event }: FieldsProps) {
  const { form: text } = useText(registrationText);
  return (
    <>
      {event.questions.length > 0 && <h2 className="h3">{text.questions}</h2>}
      {event.questions.map((question) => (
        <QuestionField key={question.id} form={form} person={person} question={question} />
      ))}
      {(event.asksDiet || event.asksAccess) && (
        <>
          <h2 className="h3">{text.sensitive}</h2>
          <p className="muted">{text.sensitiveNote(event.erasure.sensitiveDays)}</p>
          {event.asksDiet && (
            <TextArea
              {...asText(form.field(keyOf(person, "diet")))}
              label={text.diet}
              hint={text.dietHint}
              limit={500}
              rows={2}
              isOptional
            />
          )}
          {event.asksAccess && (
            <TextArea
              {...asText(form.field(keyOf(person, "access")))}
              label={text.access}
              hint={text.accessHint}
              limit={500}
              rows={2}
              isOptional
            />
          )}
        </>
      )}
      {person === me && <Consents form={form} />}
    </>
  );
}

/** Each is given by oneself, for oneself, and none beforehand. */
function Consents({ form }: Pick<FieldsProps, "form">) {
  const { form: text } = useText(registrationText);
  return (
    <>
      <h2 className="h3">{text.consents}</h2>
      <p className="muted">{text.consentsHint}</p>
      <Checkbox {...asFlag(form.field(keyOf(me, "showsToParticipants")))} label={text.showsToParticipants} />
      <Checkbox {...asFlag(form.field(keyOf(me, "showsToPublic")))} label={text.showsToPublic} />
    </>
  );
}

function QuestionField(props: Omit<FieldsProps, "event"> & { question: QuestionView }) {
  const { question } = props;
  const { form: text } = useText(registrationText);
  const field = props.form.field(answerKey(props.person, question.id));
  const labels = {
    label: question.label,
    hint: text.purpose(question.purpose, question.eraseDays),
    isOptional: !question.isRequired,
  };
  const options = question.options.map((option) => ({ value: option, label: option }));
  switch (question.kind) {
    case "choices":
      return <CheckboxGroup {...asList(field)} {...labels} choices={options} />;
    case "choice":
      return question.isRequired ? (
        <RadioGroup {...asText(field)} {...labels} choices={options} />
      ) : (
        <Select {...asText(field)} {...labels} choices={[{ value: "", label: text.choose }, ...options]} />
      );
    case "yes-no":
      return (
        <RadioGroup
          {...asText(field)}
          {...labels}
          choices={[
            { value: "yes", label: text.yes },
            { value: "no", label: text.no },
          ]}
        />
      );
    case "number":
      return <TextField {...asText(field)} {...labels} inputMode="decimal" width="s" />;
    default:
      return <TextArea {...asText(field)} {...labels} limit={2_000} rows={2} />;
  }
}
