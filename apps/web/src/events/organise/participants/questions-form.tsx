import type { EventDetail, QuestionView } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import { erasureDefaults, questionKinds } from "@rammevaerk/domain/events";
import {
  Button,
  Checkbox,
  deleteIcon,
  IconButton,
  plusIcon,
  Select,
  TextArea,
  TextField,
} from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { Form } from "../../../platform/form/form.tsx";
import { readLines } from "../../../platform/form/read-lines.ts";
import { createRequestId } from "../../../platform/form/request-id.ts";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { isWhole } from "../../edit/check-event.ts";
import { ConflictNotice } from "../conflict-notice.tsx";
import { eventOptions, refreshEvents } from "../../queries.ts";
import { participantsText } from "./participants-text.ts";

interface QuestionValues extends Omit<QuestionView, "options" | "eraseDays"> {
  /** One option per line. */
  options: string;
  eraseDays: string;
}
interface Values {
  questions: QuestionValues[];
  version: number;
}

const mostQuestions = 20;
const mostDays = 1_825;

function toValues({ questions, version }: EventDetail): Values {
  return {
    version,
    questions: questions.map((one) => ({
      ...one,
      options: one.options.join("\n"),
      eraseDays: String(one.eraseDays),
    })),
  };
}

/** What registration asks for, each question with what the answer is for and when it goes. */
export function QuestionsForm({ event }: { event: EventDetail }) {
  const { questions: text } = useText(participantsText);
  const [start, setStart] = useState<Values>(() => toValues(event));
  const [isConflict, setConflict] = useState(false);
  const save = (questions: readonly QuestionValues[], version: number): Promise<{ version: number }> =>
    client.events.saveQuestions.mutate({ eventId: event.id, version, questions: questions.map(toQuestion) });
  const form = useForm<Values, { version: number }>({
    name: `questions:${event.id}`,
    initial: start,
    keeps: "everything",
    check: ({ questions }) => ({ questions: questions.every(isComplete) ? undefined : text.wrong }),
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async ({ questions, version }) => {
      try {
        return await save(questions, version);
      } catch (error) {
        if (codeOf(error) !== "changed-meanwhile") throw error;
        const newest = toValues(await queryClient.fetchQuery({ ...eventOptions(event.id), staleTime: 0 }));
        // Something else of the event was saved: that is no conflict.
        if (JSON.stringify(newest.questions) === JSON.stringify(start.questions))
          return save(questions, newest.version);
        setStart(newest);
        setConflict(true);
        throw error;
      }
    },
    onDone: ({ version }) => {
      setStart({ ...form.values, version });
      form.set("version", version);
      showToast({ kind: "success", text: text.saved });
      void refreshEvents();
    },
  });
  const { questions } = form.values;
  const change = (rows: QuestionValues[]): void => form.set("questions", rows);
  return (
    <section aria-labelledby="spoergsmaal">
      <h2 id="spoergsmaal">{text.heading}</h2>
      <p>{text.lead}</p>
      <Form form={form}>
        {isConflict && (
          <ConflictNotice
            onKeep={() => {
              form.set("version", start.version);
              setConflict(false);
            }}
            onTake={() => {
              form.startOver();
              setConflict(false);
            }}
          />
        )}
        {questions.length === 0 && <p className="muted">{text.none}</p>}
        <ul className="rows">
          {questions.map((question, index) => (
            <li key={question.id}>
              <QuestionRow
                question={question}
                error={isComplete(question) ? undefined : form.field("questions").error}
                onChange={(changed) => change(questions.with(index, { ...question, ...changed }))}
                onRemove={() => change(questions.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ul>
        {questions.length < mostQuestions && (
          <Button variant="tertiary" icon={plusIcon} onClick={() => change([...questions, makeQuestion()])}>
            {text.add}
          </Button>
        )}
        <div className="form-actions">
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.save}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function QuestionRow(props: {
  question: QuestionValues;
  error: string | undefined;
  onChange: (changed: Partial<QuestionValues>) => void;
  onRemove: () => void;
}) {
  const { question, onChange } = props;
  const { questions: text } = useText(participantsText);
  return (
    <>
      <div className="named-row">
        <TextField
          label={text.label}
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
          choices={questionKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <TextField
          label={text.eraseDays}
          value={question.eraseDays}
          onChange={(eraseDays) => onChange({ eraseDays })}
          inputMode="numeric"
          width="xs"
        />
        <IconButton
          icon={deleteIcon}
          label={text.remove(question.label || text.unnamed)}
          onClick={props.onRemove}
        />
      </div>
      <TextField
        label={text.purpose}
        value={question.purpose}
        onChange={(purpose) => onChange({ purpose })}
        width="xl"
      />
      {(question.kind === "choice" || question.kind === "choices") && (
        <TextArea
          label={text.options}
          value={question.options}
          onChange={(options) => onChange({ options })}
          rows={3}
        />
      )}
      <Checkbox
        label={text.isRequired}
        value={question.isRequired}
        onChange={(isRequired) => onChange({ isRequired })}
      />
    </>
  );
}

function makeQuestion(): QuestionValues {
  return {
    id: createRequestId(),
    kind: "text",
    label: "",
    options: "",
    isRequired: false,
    purpose: "",
    eraseDays: String(erasureDefaults.answers.days),
  };
}

function toQuestion(values: QuestionValues): QuestionView {
  return { ...values, options: optionsOf(values), eraseDays: Number(values.eraseDays) };
}

function optionsOf({ kind, options }: QuestionValues): string[] {
  if (kind !== "choice" && kind !== "choices") return [];
  return readLines(options);
}

function isComplete(question: QuestionValues): boolean {
  const { label, purpose, eraseDays, kind } = question;
  const isChoice = kind === "choice" || kind === "choices";
  return (
    label.trim().length > 2 &&
    purpose.trim().length > 2 &&
    isWhole(eraseDays, { least: 0, most: mostDays, mayBeEmpty: false }) &&
    (!isChoice || optionsOf(question).length > 1)
  );
}
