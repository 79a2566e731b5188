import type { SurveyQuestion } from "./survey-question.ts";

/** An answer to one question: 1 to 5, one of the options, or words. */
export interface SurveyAnswer {
  readonly questionId: string;
  readonly answer: string | number;
}

/** Why an answer can't be taken: no such question, answered twice, or in a form that the question does not have. */
export type SurveyAnswerFault = "unknown-question" | "answered-twice" | "wrong-form";

/**
 * Answers the first fault of some answers with its place among them, or nothing when all can be taken. Questions may be
 * left out.
 * @example checkSurveyAnswers([{ id: "q", kind: "scale", label: "Udbytte?", options: [] }], [{ questionId: "q", answer: 6 }])
 * // { at: 0, fault: "wrong-form" }
 */
export function checkSurveyAnswers(
  questions: readonly SurveyQuestion[],
  answers: readonly SurveyAnswer[],
): { readonly at: number; readonly fault: SurveyAnswerFault } | undefined {
  const seen = new Set<string>();
  for (const [at, { questionId, answer }] of answers.entries()) {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return { at, fault: "unknown-question" };
    if (seen.has(questionId)) return { at, fault: "answered-twice" };
    if (!fits(question, answer)) return { at, fault: "wrong-form" };
    seen.add(questionId);
  }
  return undefined;
}

function fits({ kind, options }: SurveyQuestion, answer: string | number): boolean {
  if (kind === "scale")
    return typeof answer === "number" && Number.isInteger(answer) && answer >= 1 && answer <= 5;
  if (typeof answer === "number") return false;
  return kind === "choice" ? options.includes(answer) : answer.trim() !== "";
}
