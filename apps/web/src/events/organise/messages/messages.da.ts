import { formatNumber } from "../../../platform/format/numbers.ts";

const number = (value: number): string => formatNumber(value, "da");

/** The sentences of writing to an event's participants, in Danish. */
export const messages = {
  title: "Beskeder",
  lead: "Bekræftelser, pladser på ventelisten, ændringer og påmindelser sendes af sig selv. Her skriver du det øvrige.",
  write: "Skriv en besked",
  audience: "Hvem skal have den?",
  audiences: {
    seated: { name: "Dem, der har en plads", text: "" },
    waiting: { name: "Dem, der venter", text: "Også dem, der er tilbudt en plads." },
    everybody: { name: "Alle tilmeldte", text: "Både dem med plads og dem, der venter." },
    "not-answered-survey": {
      name: "Dem, der ikke har svaret på evalueringen",
      text: "Du får ikke at vide, hvem de er.",
    },
  },
  subject: "Emne",
  subjectMissing: "Skriv et emne på mindst 3 tegn.",
  body: "Besked",
  bodyHint: "Almindelig tekst. Navn, arrangement, tid og sted sættes på af sig selv.",
  bodyMissing: "Skriv beskeden.",
  withMaterials: "Send links til materialerne med",
  preview: "De får beskeden",
  receivers: (count: number) =>
    count === 0
      ? "Ingen får den lige nu."
      : count === 1
        ? "1 person får den."
        : `${number(count)} personer får den.`,
  withoutAddress: (count: number) => `${number(count)} kan ikke nås, fordi der ikke er nogen mailadresse.`,
  names: (names: string, rest: number) => (rest === 0 ? names : `${names} og ${number(rest)} mere`),
  byOrganisation: "Fordelt på organisationer",
  noOrganisation: "Uden organisation",
  count: (name: string, count: number) => `${name}: ${number(count)}`,
  send: (count: number) => (count === 1 ? "Send til 1 person" : `Send til ${number(count)} personer`),
  nobody: "Der er ingen at sende til.",
  sent: "Beskeden er sendt.",
  history: "Sendt",
  none: "Der er ikke skrevet nogen beskeder endnu.",
  by: (name: string) => `af ${name}`,
  to: (audience: string, receivers: number, queued: number) =>
    queued < receivers
      ? `${audience}: ${number(queued)} af ${number(receivers)} er på vej`
      : `${audience}: ${number(receivers)}`,
  materials: "med links til materialerne",
};

export type Messages = typeof messages;
