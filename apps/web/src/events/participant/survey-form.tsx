import type { SurveyQuestionView, SurveyToAnswer } from "@rammevaerk/contracts/event-days";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, RadioGroup, TextArea } from "@rammevaerk/ui";
import { useState } from "react";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { findLastDay } from "../when/format-when.ts";
import { registrationText } from "../sign-up/registration-text.ts";
import { readAnswers, type SurveyAnswers, type SurveyValues } from "./survey-values.ts";

/** One survey: the questions while it is open, else why it can't be answered. */
export function SurveySection(props: {
  survey: SurveyToAnswer;
  /** Sends the answers; what was sent can't be found again. */
  onAnswer: (answers: SurveyAnswers) => Promise<unknown>;
}) {
  const { survey } = props;
  const { evaluation: text } = useText(registrationText);
  const format = useFormat();
  const [isSent, setSent] = useState(false);
  const last = findLastDay(survey.closesAt);
  const status = {
    planned: text.planned(format.dateTime(survey.opensAt)),
    open: text.closes(last === undefined ? format.dateTime(survey.closesAt) : format.date(last)),
    answered: text.answered,
    closed: text.closed,
  };
  return (
    <section className="part">
      <h2>{survey.sessionId === null ? text.whole : survey.title}</h2>
      <p role="status">{isSent ? text.sent : status[survey.state]}</p>
      {survey.state === "open" && !isSent && (
        <SurveyForm survey={survey} onAnswer={props.onAnswer} onDone={() => setSent(true)} />
      )}
    </section>
  );
}

function SurveyForm(props: {
  survey: SurveyToAnswer;
  onAnswer: (answers: SurveyAnswers) => Promise<unknown>;
  onDone: () => void;
}) {
  const { survey } = props;
  const { evaluation: text } = useText(registrationText);
  const form = useForm<SurveyValues, unknown>({
    name: `survey:${survey.id}`,
    initial: {},
    keeps: survey.questions.map(({ id }) => id),
    check: (values): Record<string, string> => {
      const [first] = survey.questions;
      const isEmpty = readAnswers(survey.questions, values).length === 0;
      return isEmpty && first !== undefined ? { [first.id]: text.nothing } : {};
    },
    submit: (values) => props.onAnswer(readAnswers(survey.questions, values)),
    onDone: props.onDone,
  });
  return (
    <Form form={form}>
      {survey.questions.map((question) => (
        <Question key={question.id} form={form} question={question} />
      ))}
      <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
        {text.send}
      </Button>
    </Form>
  );
}

function Question({ form, question }: { form: FormState<SurveyValues>; question: SurveyQuestionView }) {
  const { evaluation: text } = useText(registrationText);
  const field = form.field(question.id);
  const bound = { ...field, value: field.value ?? "", label: question.label, isOptional: true };
  if (question.kind === "text") return <TextArea {...bound} limit={limits.reason} rows={3} />;
  const choices =
    question.kind === "scale"
      ? text.scale.map((label, index) => ({ value: String(index + 1), label }))
      : question.options.map((option) => ({ value: option, label: option }));
  // What was picked by mistake can be taken back.
  return <RadioGroup {...bound} choices={[...choices, { value: "", label: text.skip }]} />;
}
