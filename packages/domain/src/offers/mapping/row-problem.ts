import type { BilingualText } from "../../law/index.ts";
import {
  describeOfferRefusal,
  type OfferRefusalCode,
  offerRefusalCodes,
} from "../invariants/offer-refusal.ts";

/** What can be wrong with a cell or a row as it is written. */
export const cellProblemCodes = [
  "value-missing",
  "offer-unidentified",
  "date-unreadable",
  "number-unreadable",
  "percent-unclear",
  "form-wrong",
  "too-long",
  "label-unknown",
  "formula-failed",
  "contradicts-row",
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

const texts: Readonly<Record<CellProblemCode, BilingualText>> = {
  "value-missing": {
    da: "Feltet mangler at blive udfyldt.",
    en: "The field is to be filled in.",
  },
  "offer-unidentified": {
    da: "Rækken siger ikke, hvilket tilbud den gælder. Skriv tilbuddets navn eller id.",
    en: "The row does not say which offer it is about. Write the offer's name or id.",
  },
  "date-unreadable": {
    da: "{seen} er ingen dato. Skriv den som 31-12-2026.",
    en: "{seen} is no day. Write it as 31-12-2026.",
  },
  "number-unreadable": {
    da: "{seen} er ikke et tal, der kan læses. Skriv det som 2.145,50.",
    en: "{seen} is no number that can be read. Write it as 2.145,50.",
  },
  "percent-unclear": {
    da: "{seen} kan være en andel. Skriv 98 for 98 procent, og fjern procentformatet fra cellen.",
    en: "{seen} may be a share. Write 98 for 98 per cent, and take the percent format off the cell.",
  },
  "form-wrong": {
    da: "{seen} har ikke den rette form.",
    en: "{seen} does not have the right form.",
  },
  "too-long": {
    da: "Teksten er på {length} tegn. Der er plads til {max}.",
    en: "The text has {length} characters. There is room for {max}.",
  },
  "label-unknown": {
    da: "{part} står ikke på listen. Brug en kode eller betegnelse fra kodelisten.",
    en: "{part} is not on the list. Use a code or label from the code list.",
  },
  "formula-failed": {
    da: "Formlen i cellen viser {seen}.",
    en: "The formula in the cell shows {seen}.",
  },
  "contradicts-row": {
    da: "{seen} siger noget andet end række {row} om det samme.",
    en: "{seen} says something else than row {row} about the same.",
  },
};

/** What can be wrong with a cell or a row; and with what it says, by the code of `OfferRefusal`. */
export type RowProblemCode = CellProblemCode | OfferRefusalCode;
export const rowProblemCodes: readonly RowProblemCode[] = [...cellProblemCodes, ...offerRefusalCodes];

/** Why a cell is not taken. */
export interface RowProblem {
  readonly code: RowProblemCode;
  /** The column's heading in the spreadsheet, or the usual one where the column is missing; null for the row as a whole. */
  readonly column: string | null;
  /** What stands in the cell; "" for an empty one. */
  readonly seen: string;
  /** What fills the sentence besides: `value` and `limit` of a refusal, another `row`. */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Answers a problem as a sentence in both languages. Row and column are not in it: they stand beside it.
 * @example describeRowProblem(problem).da // "31-02-2026 er ingen dato. Skriv den som 31-12-2026."
 */
export function describeRowProblem(problem: RowProblem): BilingualText {
  const { da, en } = findText(problem);
  const values: Record<string, string | number> = { ...problem.params, seen: problem.seen };
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  return { da: fill(da), en: fill(en) };
}

function findText({ code, seen, params }: RowProblem): BilingualText {
  if (isCellProblem(code)) return texts[code];
  const { value = seen, limit } = params;
  return describeOfferRefusal({ code, path: "", value, ...(limit === undefined ? {} : { limit }) });
}

function isCellProblem(code: RowProblemCode): code is CellProblemCode {
  return Object.hasOwn(texts, code);
}
