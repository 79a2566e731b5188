import { formatNumber } from "../../platform/format/numbers.ts";

const number = (value: number): string => formatNumber(value, "da");

/** What is wrong in the description of a method, and what to do. */
export const problems = {
  name: "Skriv metodens navn med mindst to tegn.",
  tooLong: (most: number) => `Forkort teksten til højst ${number(most)} tegn.`,
  tooMany: (most: number) => `Der kan højst være ${number(most)}. Fjern nogle.`,
  lineTooLong: (most: number) => `Forkort hver linje til højst ${number(most)} tegn.`,
  number: (least: number, most: number) =>
    least >= 1900
      ? `Skriv et årstal mellem ${least} og ${most}.`
      : `Skriv et helt tal fra ${number(least)} til ${number(most)}.`,
  reason: "Begrund vurderingen.",
  needed: {
    title: "Skriv kildens titel.",
    readOn: "Skriv, hvilken dag kilden er læst.",
    value: "Skriv vurderingen, som den står hos kilden.",
    outcome: "Skriv, hvad der blev målt.",
    effect: "Skriv, hvad undersøgelsen fandt.",
  },
  url: "Skriv en adresse, der begynder med https://, eller lad feltet være tomt.",
  key: "Brug kun små bogstaver a til z, tal og bindestreg.",
  forWhom: "Vælg mindst én målgruppe, en alder eller et lovgrundlag.",
  ended: {
    targetGroups: "En af målgrupperne findes ikke længere. Fjern den, og vælg en anden.",
    legalBases: "Et af lovgrundlagene findes ikke længere. Fjern det, og vælg et andet.",
  },
  missing: {
    name: "Skriv metodens navn.",
    summary: "Skriv, hvad metoden er, på en eller to linjer.",
    purpose: "Skriv, hvad metoden skal opnå.",
    ageTo: "Alderen til kan ikke være lavere end alderen fra.",
    "ratings.scaleName": "Skriv, hvad skalaen hedder.",
    "ratings.dimension": "Vælg, hvilken dimension vurderingen gælder.",
    "ratings.value": "Skriv en værdi, der findes på skalaen.",
    "ratings.sourceKey": "Vælg, hvilken kilde vurderingen står i.",
    "studies.sourceKey": "Vælg, hvilken kilde undersøgelsen står i.",
    "economy.startUp.toKroner": "Beløbet til kan ikke være lavere end beløbet fra.",
    "economy.perCitizen.toKroner": "Beløbet til kan ikke være lavere end beløbet fra.",
    "economy.priceYear": "Skriv, hvilket års priser det er.",
    "economy.sourceKey": "Vælg, hvor prisen står.",
    sources: "Tilføj mindst én kilde.",
    "sources.key": "En anden kilde har samme korte navn. Skriv et andet.",
  },
  wrong: "Noget her kan ikke bruges. Ret det.",
};

export type Problems = typeof problems;
