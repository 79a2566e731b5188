import { formatNumber } from "../../platform/format/numbers.ts";
import { fieldWords } from "../fields/words.da.ts";

const number = (value: number): string => formatNumber(value, "da");

export const messages = {
  words: fieldWords,
  title: (name: string) => `Udgaver af ${name}`,
  lead: "Hver udgave, der er udgivet, og hvad den ændrede. Dine egne kladder er her også.",
  count: (total: number) => (total === 1 ? "1 udgave" : `${number(total)} udgaver`),
  states: {
    draft: "Kladde",
    "in-review": "Til gennemsyn",
    published: "Udgivet",
    superseded: "Afløst",
    declined: "Afvist",
    withdrawn: "Slettet",
  },
  numbered: (version: number) => `Udgave ${version}`,
  unnumbered: { new: "Første udgave", change: "Ændringsforslag" },
  /** A version told apart from the others in a choice. */
  dated: (name: string, day: string) => `${name}, ${day}`,
  published: (day: string) => `udgivet ${day}`,
  submitted: (day: string) => `sendt ${day}`,
  begun: (day: string) => `begyndt ${day}`,
  declined: (day: string) => `afvist ${day}`,
  by: (name: string) => `skrevet af ${name}`,
  decidedBy: (name: string) => `besluttet af ${name}`,
  noNote: "Forfatteren har ikke skrevet, hvad der er ændret.",
  note: "Om ændringen",
  reason: "Redaktørens begrundelse",
  seeDifference: "Se forskellen",
  seeDifferenceOf: (name: string) => `Se forskellen: ${name}`,
  seeTextOf: (name: string) => `Se hele teksten: ${name}`,
  edit: "Fortsæt på kladden",
  review: "Gennemse",
  download: "Hent som Markdown",
  downloadOf: (name: string) => `Hent som Markdown: ${name}`,
  toMethod: "Gå til metoden",
  none: "Der er ingen udgaver endnu",
  choose: { newer: "Vis udgaven", older: "Sammenlignet med", usual: "Den før, eller den udgivne" },
  difference: {
    heading: (newer: string, older: string) => `${newer}, sammenlignet med ${older.toLocaleLowerCase("da")}`,
    headingFirst: (newer: string) => `${newer}: hele teksten`,
    fields: (count: number) => (count === 1 ? "1 felt er ændret" : `${number(count)} felter er ændret`),
    none: "Der er ingen forskel.",
    how: "Understreget og med fed er kommet til. Overstreget er fjernet.",
    added: "tilføjet:",
    removed: "fjernet:",
    leftOut: "Uændrede linjer er udeladt",
    order: "Kun rækkefølgen er ændret. Den er nu:",
    becomes: "bliver til",
  },
  whole: "Se hele teksten",
};

export type Messages = typeof messages;
