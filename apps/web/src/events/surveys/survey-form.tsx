import type { SurveyQuestionView, SurveyView } from "@rammevaerk/contracts/event-days";
import { limits } from "@rammevaerk/contracts/limits";
import { surveyQuestionKinds } from "@rammevaerk/domain/events";
import {
  Button,
  ButtonGroup,
  deleteIcon,
  IconButton,
  plusIcon,
  Select,
  TextArea,
  TextField,
} from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { readLines } from "../../platform/form/read-lines.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { isWhole } from "../edit/check-event.ts";
import { refreshEvents } from "../queries.ts";
import { surveysText } from "./surveys-text.ts";

interface QuestionValues extends Omit<SurveyQuestionView, "options"> {
  /** One option per line. */
  options: string;
}

const mostQuestions = 20;

/** The questions of a survey, begun with the proposed ones. */
export function SurveyForm(props: { eventId: string; survey: SurveyView; onClose: () => void }) {
  const { eventId, survey, onClose } = props;
  const { survey: text } = useText(surveysText);
  const [start] = useState(() => ({
    questions: survey.questions.map((one): QuestionValues => ({ ...one, options: one.options.join("\n") })),
    closesDays: String(survey.closesDays),
  }));
  const form = useForm({
    name: `survey:${eventId}:${survey.sessionId ?? "event"}`,
    initial: start,
    keeps: "everything",
    check: ({ questions, closesDays }) => ({
      questions: questions.length > 0 && questions.every(isComplete) ? undefined : text.wrong,
      closesDays: isWhole(closesDays, { least: 1, most: 90, mayBeEmpty: false })
        ? undefined
        : text.closesWrong,
    }),
    submit: ({ questions, closesDays }) =>
      client.events.surveys.save.mutate({
        eventId,
        sessionId: survey.sessionId,
        version: survey.version,
        questions: questions.map((one) => ({ ...one, options: optionsOf(one) })),
        closesDays: Number(closesDays),
      }),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      onClose();
      void refreshEvents();
    },
  });
  const { questions } = form.values;
  const change = (rows: QuestionValues[]): void => form.set("questions", rows);
  const added = (): QuestionValues => ({ id: createRequestId(), kind: "scale", label: "", options: "" });
  return (
    <Form form={form}>
      <ul className="rows">
        {questions.map((question, index) => (
          <li key={question.id} className="named-row survey-question">
            <QuestionRow
              question={question}
              index={index}
              error={isComplete(question) ? undefined : form.field("questions").error}
              onChange={(changed) => change(questions.with(index, { ...question, ...changed }))}
              onRemove={() => change(questions.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      {questions.length < mostQuestions && (
        <Button variant="tertiary" icon={plusIcon} onClick={() => change([...questions, added()])}>
          {text.add}
        </Button>
      )}
      <TextField {...form.field("closesDays")} label={text.closesDays} inputMode="numeric" width="xxs" />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}

function QuestionRow(props: {
  question: QuestionValues;
  index: number;
  error: string | undefined;
  onChange: (changed: Partial<QuestionValues>) => void;
  onRemove: () => void;
}) {
  const { question, index, onChange } = props;
  const { survey: text } = useText(surveysText);
  return (
    <>
      <TextField
        label={text.question(index + 1)}
        value={question.label}
        onChange={(label) => onChange({ label })}
        error={props.error}
        max={limits.title}
        width="xl"
      />
      <Select
        label={text.kind}
        value={question.kind}
        onChange={(kind) => onChange({ kind })}
        choices={surveyQuestionKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      {question.kind === "choice" && (
        <TextArea
          label={text.options}
          value={question.options}
          onChange={(options) => onChange({ options })}
          rows={3}
        />
      )}
      <IconButton icon={deleteIcon} label={text.removeQuestion(index + 1)} onClick={props.onRemove} />
    </>
  );
}

function optionsOf({ kind, options }: QuestionValues): string[] {
  return kind === "choice" ? readLines(options) : [];
}

function isComplete(question: QuestionValues): boolean {
  return question.label.trim().length > 2 && (question.kind !== "choice" || optionsOf(question).length > 1);
}
