import { compareMethodFields } from "@rammevaerk/domain/methods";
import { expect, test } from "vitest";
import { labels } from "../labels.da.ts";
import { findFieldPath } from "../fields/field-paths.ts";
import { full, nothing } from "../fields/testing/descriptions.ts";
import { fieldWords } from "../fields/words.da.ts";
import { describeItem, describeRaw, type RawWords } from "./describe-raw.ts";
import { messages } from "./messages.da.ts";
import { nameVersion } from "./name-version.ts";

const words: RawWords = {
  labels,
  words: fieldWords,
  targetGroup: (code) => `gruppe ${code}`,
  legalBasis: (code) => `lov ${code}`,
  scale: (scale, name) => (name === "" ? scale : name),
  kroner: ({ fromKroner, toKroner }) => `${fromKroner} til ${toKroner} kr.`,
  date: (day) => `den ${day}`,
  number: String,
};

test.each([
  ["licence.kind", "trained", labels.licence.trained],
  ["standing.level", "promising", labels.standing.promising],
  ["relevance.level", "high", labels.relevance.high],
  ["textLicence", "CC0-1.0", labels.textLicence["CC0-1.0"]],
  ["ageFrom", "12", "12 år"],
  ["economy.startUp", "10-20", "10 til 20 kr."],
  ["economy.perCitizen", "noget", "noget"],
  ["economy.priceYear", "2026", "2026"],
  ["name", "", ""],
])("says the value of %s in words", (field, raw, said) => {
  expect(describeRaw(field, raw, words)).toBe(said);
});

test("says every item of a whole description in words, and no code stays", () => {
  const said = compareMethodFields(null, full)
    .filter(({ kind }) => kind === "list")
    .map(({ field, added }) => [field, added.map((item) => describeItem(field, item, words))]);
  expect(Object.fromEntries(said)).toEqual({
    aliases: ["RM", "Morgenro"],
    targetGroups: ["gruppe 9b3fd322-a75a-4ed8-9b74-425fa1e01c95"],
    legalBases: ["lov SEL-107"],
    coreComponents: ["En plan", "En fast person"],
    ratings: [
      "vidensdeklaration, Viden om effekt: B (2017, 2019). Få undersøgelser. Kilde: rapport-2019",
      "Nordisk skala: 3. Kilde: papir",
    ],
    studies: [
      "Fravær: Fraværet faldt. Morgener i botilbud, Danmark, 2018, før-efter-måling, 1240 deltagere, fulgt i 6 måneder. Kilde: rapport-2019",
    ],
    sources: [
      "Rapport om morgener, Instituttet, 2019, https://eksempel.dk/rapport, læst den 2026-11-01 (rapport-2019)",
      "Kursusmappe, læst den 2026-11-02 (papir)",
    ],
  });
});

test("what can't be read stands as it is", () => {
  expect(describeItem("ratings", "{", words)).toBe("{");
});

test("every field that can differ has a name in the form", () => {
  const fields = compareMethodFields(nothing, full).map(({ field }) => field);
  expect(fields).toHaveLength(38);
  expect(fields.map((field) => findFieldPath(field))).toEqual(fields);
});

test("a version is called by its number, or by what it is until it has one", () => {
  expect(nameVersion({ number: 3, isNew: false }, messages)).toBe("Udgave 3");
  expect(nameVersion({ number: null, isNew: true }, messages)).toBe("Første udgave");
  expect(nameVersion({ number: null, isNew: false }, messages)).toBe("Ændringsforslag");
});
