import type { ImportRow, RowOutcome } from "@rammevaerk/contracts/offer-desk";
import type { AnyFactDraft, Offer } from "@rammevaerk/domain/offers";
import { describeRowProblem, type RowProblem, rowProblemCodes } from "@rammevaerk/domain/offers/mapping";
import type { OfferFieldsRow } from "../../repository.ts";

/** What only the desk refuses a row for, besides what is wrong with its cells. */
const deskTexts = {
  "offer-not-own": {
    da: "Tilbuddet hører ikke til {value}. Du kan kun indlæse organisationens egne tilbud.",
    en: "The offer does not belong to {value}. You can only import the organisation's own offers.",
  },
  "offer-unknown": {
    da: "{seen} er ikke et tilbud i registret. Lad id-feltet stå tomt for et nyt tilbud.",
    en: "{seen} is no offer in the registry. Leave the id empty for a new one.",
  },
  "offer-ambiguous": {
    da: "Flere af organisationens tilbud passer på {seen}. Skriv tilbuddets id i Rammeværk.",
    en: "Several of the organisation's offers fit {seen}. Write the offer's id in Rammeværk.",
  },
  "unit-unknown": {
    da: "Tilbuddet har ingen afdeling {seen}. Tilføj ikke afdelinger ved indlæsning; skriv tilbuddets egne.",
    en: "The offer has no department {seen}. Departments can't be added by an import; write those it has.",
  },
  "offer-not-found": {
    da: "{value} har intet tilbud, der hedder {seen}. Skriv navnet, som det står i registret, eller udfyld stamdata for at oprette det.",
    en: "{value} has no offer called {seen}. Write the name as the registry has it, or fill in its details to enter it.",
  },
  "offer-not-opened": {
    da: "Tilbuddet kan ikke oprettes, før række {row} er rettet.",
    en: "The offer can't be entered until row {row} is corrected.",
  },
  "source-not-own": {
    da: "{seen} kan kun sige det selv. Lad kilden stå tom for det, tilbuddet selv siger.",
    en: "Only they can say that: {seen}. Leave the source empty for what the offer itself says.",
  },
  "cpr-number-found": {
    da: "Noget i rækken ligner et CPR-nummer, så intet af den er gemt. Fjern nummeret.",
    en: "Something in the row looks like a CPR number, so nothing of it was stored. Remove the number.",
  },
} as const;

export type DeskProblemCode = keyof typeof deskTexts;

/** Why a row is refused: by what is wrong with a cell, or by the desk. */
export type ImportProblem = RowProblem | (Omit<RowProblem, "code"> & { readonly code: DeskProblemCode });

/** What is to be recorded for a row when the import is applied. */
export interface RowPlan {
  readonly facts: readonly AnyFactDraft[];
  /** What the row says of the offer itself otherwise than the registry. */
  readonly fields: Partial<OfferFieldsRow>;
  /** The offer, when the row is the first of a new one. */
  readonly opens: Offer | null;
}

/** What becomes of one row of a spreadsheet. */
export interface RowResult {
  readonly row: number;
  /** Null while nobody knows which offer it is about. */
  readonly offerId: string | null;
  readonly offerName: string;
  readonly outcome: RowOutcome;
  readonly problems: readonly ImportProblem[];
  readonly changes: ImportRow["changes"];
  readonly fields: ImportRow["fields"];
  readonly aside: Readonly<Record<string, string>>;
  readonly plan: RowPlan | null;
}

const cellCodes: ReadonlySet<string> = new Set(rowProblemCodes);

/** A problem as people read it, in both languages. */
export function describeImportProblem(problem: ImportProblem): { da: string; en: string } {
  if (isCellProblem(problem)) return describeRowProblem(problem);
  const { da, en } = deskTexts[problem.code];
  const fill = (text: string): string =>
    text
      .replaceAll("{seen}", () => problem.seen)
      .replaceAll("{value}", () => String(problem.params["value"] ?? ""))
      .replaceAll("{row}", () => String(problem.params["row"] ?? ""));
  return { da: fill(da), en: fill(en) };
}

function isCellProblem(problem: ImportProblem): problem is RowProblem {
  return cellCodes.has(problem.code);
}
