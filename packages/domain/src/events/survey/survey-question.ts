/** How a question after an event is answered: 1 to 5, one of the options, or in words. */
export const surveyQuestionKinds = ["scale", "choice", "text"] as const;
export type SurveyQuestionKind = (typeof surveyQuestionKinds)[number];

/** A question of a survey. `options` is empty unless the kind is `choice`. */
export interface SurveyQuestion {
  readonly id: string;
  readonly kind: SurveyQuestionKind;
  readonly label: string;
  readonly options: readonly string[];
}
