declare module "../../platform/db/tables.ts" {
  interface Tables {
    surveys: SurveysTable;
    survey_turnouts: { survey_id: string; participant_id: string };
    survey_answers: SurveyAnswersTable;
  }
}

export interface SurveysTable {
  id: string;
  event_id: string;
  session_id: string | null;
  questions: string;
  closes_days: number;
  version: number;
  created_at: string;
  asked_on: string | null;
  reminded_on: string | null;
  invited: number | null;
  answered: number | null;
}

export interface SurveyAnswersTable {
  id: string;
  survey_id: string;
  question_id: string;
  answer: string;
  is_words: number;
  answered_on: string;
  is_shown: number;
}
