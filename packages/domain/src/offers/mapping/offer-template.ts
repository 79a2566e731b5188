import { codeLists } from "./code-lists.ts";
import type { Cell } from "./offer-column.ts";
import { offerColumns } from "./offer-column-list.ts";

/** A sheet of a workbook, before somebody writes it. */
export interface TemplateSheet {
  /** In Danish. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const listNames: { readonly [Name in keyof typeof codeLists]: string } = {
  "legal-bases": "Lovgrundlag",
  "target-groups": "Målgrupper",
  "support-need-levels": "Støttebehov",
  services: "Ydelser",
  methods: "Metoder",
  municipalities: "Kommuner",
  "supervision-authorities": "Socialtilsyn",
  categories: "Rammeaftalekategori",
  "operator-kinds": "Driftsherretype",
  sources: "Kilde",
  "rate-units": "Takst pr.",
  "approval-statuses": "Godkendelse",
  remarks: "Tilsynets bemærkninger",
};

/**
 * Answers the empty spreadsheet that a reporter fills in: a sheet with the headings alone, one that tells what each of them is
 * for with an example, and one with every code list.
 */
export function createOfferTemplate(): TemplateSheet[] {
  const lists = Object.entries(listNames) as [keyof typeof codeLists, string][];
  return [
    { name: "Tilbud", rows: [offerColumns.map(({ header }) => header)] },
    {
      name: "Vejledning",
      rows: [
        ["Kolonne", "Hvad der skal stå", "Eksempel"],
        ...offerColumns.map(({ header, description, example }) => [header, description.da, example]),
      ],
    },
    {
      name: "Kodelister",
      rows: [
        ["Liste", "Betegnelse", "Kode"],
        ...lists.flatMap(([list, name]) => codeLists[list].map(({ code, label }) => [name, label, code])),
      ],
    },
  ];
}
