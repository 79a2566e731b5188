import type { SurveyResults } from "@rammevaerk/contracts/event-days";
import type { Language } from "@rammevaerk/contracts/fields";
import type { Cell } from "@rammevaerk/tables";

interface Texts {
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly mean: string;
  readonly hidden: (under: number) => string;
}

export const resultTexts: Readonly<Record<Language, Texts>> = {
  da: {
    fileName: "evaluering",
    columns: ["Om", "Spørgsmål", "Svar", "Antal"],
    mean: "Gennemsnit",
    hidden: (under) => `Skjult: færre end ${under} svar`,
  },
  en: {
    fileName: "survey",
    columns: ["About", "Question", "Answer", "Number"],
    mean: "Mean",
    hidden: (under) => `Hidden: fewer than ${under} answers`,
  },
};

/** Results as rows of cells, headings first: one for each value with its number, one for each text. */
export function listResultRows({ results, hidesUnder }: SurveyResults, language: Language): Cell[][] {
  const text = resultTexts[language];
  const rows: Cell[][] = [[...text.columns]];
  for (const { title, questions } of results)
    for (const { label, answers, counts, mean, texts } of questions) {
      if (answers === null) rows.push([title, label, text.hidden(hidesUnder), ""]);
      for (const { value, count } of counts ?? []) rows.push([title, label, value, count]);
      if (mean !== null) rows.push([title, label, text.mean, mean]);
      for (const words of texts ?? []) rows.push([title, label, words, ""]);
    }
  return rows;
}
