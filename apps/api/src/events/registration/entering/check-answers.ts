import type { FieldError } from "@rammevaerk/contracts/errors";
import type { QuestionKind } from "@rammevaerk/domain/events";
import { AppError } from "../../../platform/errors.ts";
import { checkNoCprNumber } from "../../../networks/index.ts";
import type { AnswerValue, ParticipantDetails } from "../seating/new-participant.ts";

/** A question of an event's form, as its answers are held to it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly isRequired: boolean;
}

/**
 * Holds what somebody says of themselves to the event's form, and refuses numbers that look like CPR numbers in free text.
 * @param place where it stands in the input, such as "people.2."; empty for one person
 * @param mustAnswer false for an organiser, who does not know what others would answer
 * @throws AppError input-invalid with the fields, cpr-number-found
 */
export function checkDetails(
  questions: readonly AskedQuestion[],
  { answers, diet, access }: Pick<ParticipantDetails, "answers" | "diet" | "access">,
  { place, mustAnswer }: { readonly place: string; readonly mustAnswer: boolean },
): void {
  const known = new Map(questions.map((question) => [question.id, question]));
  const fields: Record<string, FieldError> = {};
  for (const { questionId, answer } of answers) {
    const question = known.get(questionId);
    const fault =
      question === undefined ? { code: "unknown-choice" as const } : checkAnswer(question, answer);
    if (fault !== undefined) fields[`${place}answers.${questionId}`] = fault;
  }
  for (const question of questions)
    if (mustAnswer && question.isRequired && !isAnswered(answers, question.id))
      fields[`${place}answers.${question.id}`] = { code: "required" };
  if (new Set(answers.map(({ questionId }) => questionId)).size < answers.length)
    fields[`${place}answers`] = { code: "wrong-form" };
  if (Object.keys(fields).length > 0) throw new AppError("input-invalid", {}, fields);
  checkNoCprNumbers({ answers, diet, access });
}

function checkAnswer({ kind, options }: AskedQuestion, answer: AnswerValue): FieldError | undefined {
  switch (kind) {
    case "text":
      return typeof answer === "string" ? undefined : { code: "wrong-form" };
    case "number":
      return typeof answer === "number" ? undefined : { code: "wrong-form" };
    case "yes-no":
      return typeof answer === "boolean" ? undefined : { code: "wrong-form" };
    case "choice":
      return typeof answer === "string" && (answer === "" || options.includes(answer))
        ? undefined
        : { code: "unknown-choice" };
    case "choices":
      return Array.isArray(answer) && answer.every((one) => options.includes(one))
        ? undefined
        : { code: "unknown-choice" };
  }
}

function isAnswered(answers: ParticipantDetails["answers"], questionId: string): boolean {
  const answer = answers.find((one) => one.questionId === questionId)?.answer;
  if (typeof answer === "string") return answer.trim() !== "";
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}

function checkNoCprNumbers({
  answers,
  diet,
  access,
}: Pick<ParticipantDetails, "answers" | "diet" | "access">): void {
  const written = answers.map(({ answer }) => (typeof answer === "string" ? answer : ""));
  checkNoCprNumber(diet, "diet");
  checkNoCprNumber(access, "access");
  for (const text of written) checkNoCprNumber(text, "answers");
}
