export type { SurveyQuestion, SurveyQuestionKind } from "./survey-question.ts";
export { surveyQuestionKinds } from "./survey-question.ts";
