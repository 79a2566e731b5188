import type { SurveyQuestion } from "./survey-question.ts";

/** Results rest on at least so many answers unless another number is agreed. */
export const surveyHidesUnder = 5;

/** What can be shown of the answers to one question. All is null where too few have answered it. */
export interface AnswerSummary {
  readonly questionId: string;
  readonly answers: number | null;
  /** How many chose each value, in the order of scale or options; null for words. */
  readonly counts: readonly { readonly value: string; readonly count: number }[] | null;
  /** For a scale, with one decimal. */
  readonly mean: number | null;
  /** What was written, in the order of the alphabet, so that the order does not tell who came first. */
  readonly texts: readonly string[] | null;
}

const scale = ["1", "2", "3", "4", "5"];

/**
 * Answers what can be shown of the answers to a question: nothing when fewer than `hidesUnder` have answered it. Where an
 * answer is written in words, those who wrote count.
 * @param answers as they are stored: numbers as text
 * @example summariseAnswers({ id: "q", kind: "scale", label: "Udbytte?", options: [] }, ["5", "4", "4", "5", "3"]).mean // 4.2
 */
export function summariseAnswers(
  { id, kind, options }: SurveyQuestion,
  answers: readonly string[],
  hidesUnder: number = surveyHidesUnder,
): AnswerSummary {
  const hidden = { questionId: id, answers: null, counts: null, mean: null, texts: null };
  if (answers.length < hidesUnder) return hidden;
  const shown = { ...hidden, answers: answers.length };
  if (kind === "text") return { ...shown, texts: answers.toSorted((a, b) => a.localeCompare(b, "da")) };
  const counts = (kind === "scale" ? scale : options).map((value) => ({
    value,
    count: answers.filter((answer) => answer === value).length,
  }));
  return { ...shown, counts, mean: kind === "scale" ? calculateMean(answers) : null };
}

function calculateMean(answers: readonly string[]): number | null {
  if (answers.length === 0) return null;
  const tenths = answers.reduce((sum, answer) => sum + Number(answer) * 10, 0) / answers.length;
  return Math.round(tenths) / 10;
}
