import { formatNumber } from "../../platform/format/numbers.ts";

const number = (value: number): string => formatNumber(value, "da");

/** The sentences of erasing personal data of events, in Danish. */
export const messages = {
  title: "Sletning af personoplysninger",
  lead: "Hvad der er gemt om deltagerne, hvornår det slettes, og bevis for det, der er slettet.",
  crumb: "Arrangementer",
  classes: {
    contact: "Navne og kontaktoplysninger",
    sensitive: "Kost og særlige behov",
    answers: "Svar på spørgsmål",
    attendance: "Fremmøde",
  },
  overdue: "Forfaldne personoplysninger",
  overdueNone: "Der er ingen. Alt, der skulle slettes, er slettet.",
  overdueSome: (rows: number) => `${number(rows)} oplysninger skulle være slettet. Slet dem nu.`,
  run: "Slet det forfaldne nu",
  ran: (rows: number) =>
    rows === 0 ? "Der var ikke noget at slette." : `${number(rows)} oplysninger er slettet.`,
  coming: "Slettes som de næste",
  comingNone: "Der er ikke gemt noget, der skal slettes.",
  proofs: "Bevis for sletning",
  proofsNone: "Der er ikke slettet noget endnu.",
  event: "Arrangement",
  what: "Oplysninger",
  due: "Slettes",
  erasedAt: "Slettet",
  rows: "Antal",
  change: "Fristerne ændres under Rediger.",
};

export type Messages = typeof messages;
