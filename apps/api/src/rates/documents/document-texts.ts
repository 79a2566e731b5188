import type { Language } from "@rammevaerk/contracts/fields";
import type { CalculationStatus } from "@rammevaerk/contracts/rates";

const danish = {
  title: (offer: string, year: number) => `Takst ${year} for ${offer}`,
  status: {
    draft: "Kladde, ikke offentliggjort",
    submitted: "Venter på godkendelse, ikke offentliggjort",
    returned: "Sendt tilbage, ikke offentliggjort",
    approved: "Godkendt, ikke offentliggjort",
    published: "Offentliggjort",
    superseded: "Offentliggjort, afløst af en senere takst",
    withdrawn: "Opgivet",
  } satisfies Record<CalculationStatus, string> as Record<CalculationStatus, string>,
  facts: (operator: string, status: string) => `Driftsherre: ${operator}. ${status}.`,
  model: (version: string) => `Regnet med takstmodellen ${version}.`,
  footer: "Side {page} af {pages}",
  figures: "Taksten",
  figure: "Tal",
  amount: "Beløb",
  occupancy: "Forudsat belægning",
  days: "Opholdsdage",
  level: (name: string, places: string) => `${name} (${places} pladser)`,
  budget: "Budgettet",
  line: "Post",
  overheadPercent: "Overhead i procent",
  note: "Bemærkning",
  steps: "Sådan er det beregnet",
  source: "Kilde",
  kroner: "kr.",
  perDay: "pr. dag",
};

export type DocumentTexts = typeof danish;

const english: DocumentTexts = {
  title: (offer, year) => `Rate ${year} of ${offer}`,
  status: {
    draft: "Draft, not published",
    submitted: "Waiting for approval, not published",
    returned: "Returned, not published",
    approved: "Approved, not published",
    published: "Published",
    superseded: "Published, superseded by a later rate",
    withdrawn: "Given up",
  },
  facts: (operator, status) => `Operator: ${operator}. ${status}.`,
  model: (version) => `Calculated with rate model ${version}.`,
  footer: "Page {page} of {pages}",
  figures: "The rate",
  figure: "Figure",
  amount: "Amount",
  occupancy: "Budgeted occupancy",
  days: "Care days",
  level: (name, places) => `${name} (${places} places)`,
  budget: "The budget",
  line: "Line",
  overheadPercent: "Overhead in percent",
  note: "Note",
  steps: "How it was calculated",
  source: "Source",
  kroner: "DKK",
  perDay: "a day",
};

export const documentTexts: Readonly<Record<Language, DocumentTexts>> = { da: danish, en: english };
