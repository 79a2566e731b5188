import type { BilingualText } from "../../law/index.ts";
import type { SurveyQuestionKind } from "./survey-question.ts";

/** A question that is proposed to organisers, in both languages of the product. */
export interface ProposedQuestion {
  readonly kind: SurveyQuestionKind;
  readonly label: BilingualText;
}

const aboutEvent: readonly ProposedQuestion[] = [
  {
    kind: "scale",
    label: { da: "Hvor udbytterig var dagen for dig?", en: "How useful was the day to you?" },
  },
  {
    kind: "scale",
    label: {
      da: "Hvor godt passede indholdet til dit arbejde?",
      en: "How well did the content fit your work?",
    },
  },
  {
    kind: "scale",
    label: { da: "Hvordan var rammerne omkring dagen?", en: "How were the practical arrangements?" },
  },
  {
    kind: "text",
    label: { da: "Hvad tager du med hjem og bruger?", en: "What will you take home and use?" },
  },
  { kind: "text", label: { da: "Hvad kunne gøres bedre?", en: "What could be done better?" } },
];

const aboutSession: readonly ProposedQuestion[] = [
  {
    kind: "scale",
    label: { da: "Hvor udbytterigt var indslaget for dig?", en: "How useful was the session to you?" },
  },
  {
    kind: "text",
    label: { da: "Hvad vil du sige til oplægsholderen?", en: "What would you say to the speaker?" },
  },
];

/**
 * Answers the questions that a survey begins with, until the organiser writes others: few, so that people answer.
 * @example proposeQuestions("session").length // 2
 */
export function proposeQuestions(subject: "event" | "session"): readonly ProposedQuestion[] {
  return subject === "event" ? aboutEvent : aboutSession;
}
