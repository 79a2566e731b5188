import * as fc from "fast-check";
import type { EvidenceRating, MethodFields } from "../method-fields.ts";
import {
  declarationDimensions,
  evidenceScales,
  methodLicences,
  methodStandings,
  relevanceLevels,
  studyDesigns,
  textLicences,
} from "../vocabulary.ts";

const word = fc.constantFrom("", "ro", "god ro", "Tag imod\nhver dag", "- et\n- to");
const short = fc.constantFrom("ro", "tid", "hjem");
const key = fc.constantFrom("a", "b-2", "c");
const year = fc.option(fc.integer({ min: 1990, max: 2030 }));
const range = fc.option(fc.record({ fromKroner: fc.nat(9), toKroner: fc.nat(9) }));
const some = <Item>(items: fc.Arbitrary<Item>) => fc.array(items, { maxLength: 2 });

/** Any rating, on its scale or not. */
export const rating: fc.Arbitrary<EvidenceRating> = fc.record({
  scale: fc.constantFrom(...evidenceScales),
  scaleName: word,
  dimension: fc.option(fc.constantFrom(...declarationDimensions)),
  value: fc.constantFrom(
    "A",
    "B",
    "C",
    "D",
    "1",
    "2",
    "3",
    "4",
    "5",
    "4+",
    "NL2",
    "NE",
    "NR",
    "+4/3",
    "0/2",
    "-2/1",
    "?",
  ),
  version: word,
  ratedYear: year,
  summary: word,
  sourceKey: key,
});

/** Any description, complete or not. */
export const methodFields: fc.Arbitrary<MethodFields> = fc.record({
  name: short,
  aliases: fc.uniqueArray(short, { maxLength: 2 }),
  summary: word,
  purpose: word,
  targetGroups: fc.uniqueArray(fc.constantFrom("9b3fd322-a75a-4ed8-9b74-425fa1e01c95", "x"), {
    maxLength: 2,
  }),
  ageFrom: fc.option(fc.nat(30)),
  ageTo: fc.option(fc.nat(30)),
  exclusion: word,
  legalBases: fc.uniqueArray(fc.constantFrom("SEL-107", "SEL-108", "y"), { maxLength: 2 }),
  coreComponents: some(short),
  theoryOfChange: word,
  dosage: fc.record({ sessions: word, duration: word, setting: word }),
  competences: fc.record({ required: word, training: word, certification: word }),
  licence: fc.record({ kind: fc.constantFrom(...methodLicences), owner: word, note: word }),
  implementation: fc.record({ fidelityTool: word, support: word, timeToFullUse: word }),
  standing: fc.option(fc.record({ level: fc.constantFrom(...methodStandings), reason: short })),
  ratings: some(rating),
  studies: some(
    fc.record({
      outcome: short,
      title: word,
      year,
      country: short,
      design: fc.constantFrom(...studyDesigns),
      participants: fc.option(fc.nat(500)),
      followUpMonths: fc.option(fc.nat(24)),
      effect: short,
      sourceKey: key,
    }),
  ),
  relevance: fc.option(fc.record({ level: fc.constantFrom(...relevanceLevels), reason: short })),
  economy: fc.record({
    startUp: range,
    perCitizen: range,
    priceYear: year,
    note: word,
    sourceKey: fc.option(key),
  }),
  risks: word,
  ethics: word,
  sources: some(
    fc.record({
      key,
      title: short,
      publisher: word,
      year,
      url: fc.option(fc.constant("https://eksempel.dk/")),
      readOn: fc.constant("2026-11-22"),
    }),
  ),
  textLicence: fc.constantFrom(...textLicences),
  body: word,
});
