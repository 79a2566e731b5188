import type { MethodValues } from "./method-values.ts";

type TextField = {
  [Key in keyof MethodValues]: string extends MethodValues[Key] ? Key : never;
}[keyof MethodValues];

/** How many characters each text holds. A test holds them against the contract. */
export const textLimits = {
  name: 120,
  summary: 500,
  purpose: 4_000,
  exclusion: 4_000,
  theoryOfChange: 4_000,
  "dosage.sessions": 400,
  "dosage.duration": 400,
  "dosage.setting": 400,
  "competences.required": 4_000,
  "competences.training": 4_000,
  "competences.certification": 4_000,
  "licence.owner": 200,
  "licence.note": 4_000,
  "implementation.fidelityTool": 4_000,
  "implementation.support": 4_000,
  "implementation.timeToFullUse": 400,
  "standing.reason": 2_000,
  "relevance.reason": 2_000,
  "economy.note": 4_000,
  risks: 4_000,
  ethics: 4_000,
  body: 40_000,
} as const satisfies Partial<Record<TextField, number>>;
export type LimitedText = keyof typeof textLimits;

/** The least and the most of each number. */
export const numberLimits = {
  ageFrom: [0, 120],
  ageTo: [0, 120],
  "economy.startUp.fromKroner": [0, 1_000_000_000],
  "economy.startUp.toKroner": [0, 1_000_000_000],
  "economy.perCitizen.fromKroner": [0, 1_000_000_000],
  "economy.perCitizen.toKroner": [0, 1_000_000_000],
  "economy.priceYear": [1900, 2100],
} as const satisfies Partial<Record<TextField, readonly [number, number]>>;

/** The texts and numbers of the items of each repeated group, and how many items it holds. */
export const groupLimits = {
  sources: {
    most: 60,
    texts: { title: 300, publisher: 200, url: 500, key: 60 },
    numbers: { year: [1900, 2100] },
    needed: ["title", "readOn"],
  },
  ratings: {
    most: 40,
    texts: { scaleName: 120, value: 20, version: 60, summary: 1_000 },
    numbers: { ratedYear: [1900, 2100] },
    needed: ["value"],
  },
  studies: {
    most: 40,
    texts: { outcome: 200, title: 300, country: 80, effect: 1_000 },
    numbers: { year: [1900, 2100], participants: [0, 10_000_000], followUpMonths: [0, 600] },
    needed: ["outcome", "effect"],
  },
} as const;

export const lineLimits = {
  aliases: { most: 20, characters: 120 },
  coreComponents: { most: 30, characters: 400 },
} as const;
/** Target groups, and legal bases. */
export const mostCodes = 30;
/** What the author says has changed. */
export const noteLimit = 2_000;
