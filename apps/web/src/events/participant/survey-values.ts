import type { SurveyQuestionView } from "@rammevaerk/contracts/event-days";

/** What is filled in, by question; a scale as `"1"` to `"5"`. */
export type SurveyValues = Readonly<Record<string, string | undefined>>;
export type SurveyAnswers = { questionId: string; answer: number | string }[];

/** The answers to send: what was left out is not among them. */
export function readAnswers(
  questions: readonly Pick<SurveyQuestionView, "id" | "kind">[],
  values: SurveyValues,
): SurveyAnswers {
  return questions.flatMap(({ id, kind }) => {
    const text = values[id]?.trim() ?? "";
    if (text === "") return [];
    return [{ questionId: id, answer: kind === "scale" ? Number(text) : text }];
  });
}
