import { methodFields } from "@rammevaerk/contracts/methods";
import { expect, test } from "vitest";
import { checkSavable, listMissing } from "./check-method-values.ts";
import { groupLimits, type LimitedText, lineLimits, numberLimits, textLimits } from "./field-limits.ts";
import { findFieldPath, findSection } from "./field-paths.ts";
import { type MethodValues, toMethodFields, toMethodValues } from "./method-values.ts";
import { problems } from "./problems.da.ts";
import { full, nothing } from "./testing/descriptions.ts";

const values = { ...toMethodValues(full), note: "" };
const isSavable = (changed: Partial<MethodValues>): boolean =>
  Object.keys(checkSavable({ ...values, ...changed }, problems)).length === 0;
const isTaken = (changed: Partial<MethodValues>): boolean =>
  methodFields.safeParse(toMethodFields({ ...values, ...changed })).success;

test("a whole description can be saved and handed in; one with only a name can be saved", () => {
  expect(checkSavable(values, problems)).toEqual({});
  expect(listMissing(values, problems)).toEqual([]);
  const begun = toMethodValues(nothing);
  expect(checkSavable({ ...begun, note: "" }, problems)).toEqual({});
  expect(listMissing(begun, problems).map(({ place }) => place)).toEqual([
    "summary",
    "purpose",
    "targetGroups",
    "sources",
  ]);
});

test.each(Object.keys(textLimits) as LimitedText[])("the longest %s is the contract's", (key) => {
  const [fits, tooLong] = [textLimits[key], textLimits[key] + 1].map((length) => ({
    [key]: "a".repeat(length),
  }));
  expect([isSavable(fits ?? {}), isTaken(fits ?? {})]).toEqual([true, true]);
  expect([isSavable(tooLong ?? {}), isTaken(tooLong ?? {})]).toEqual([false, false]);
});

test.each(Object.entries(numberLimits))("%s stays within what the contract takes", (key, [least, most]) => {
  for (const typed of [String(least), String(most)])
    expect([isSavable({ [key]: typed }), isTaken({ [key]: typed })]).toEqual([true, true]);
  expect([isSavable({ [key]: String(most + 1) }), isTaken({ [key]: String(most + 1) })]).toEqual([
    false,
    false,
  ]);
  expect(isSavable({ [key]: "mange" })).toBe(false);
});

test.each(["sources", "ratings", "studies"] as const)("the items of %s are held to the contract", (group) => {
  const [item, ...others] = values[group];
  const { most, texts, needed } = groupLimits[group];
  const changed = (change: object) => ({ [group]: [{ ...item, ...change }, ...others] });
  const held = (change: object) => [isSavable(changed(change)), isTaken(changed(change))];
  const limited = Object.entries(texts).filter(([key]) => key !== "url" && key !== "scaleName");
  expect(limited.map(([key, limit]) => [key, held({ [key]: "a".repeat(limit) })])).toEqual(
    limited.map(([key]) => [key, [true, true]]),
  );
  expect(limited.map(([key, limit]) => [key, held({ [key]: "a".repeat(limit + 1) })])).toEqual(
    limited.map(([key]) => [key, [false, false]]),
  );
  expect(needed.map((key) => [key, held({ [key]: " " })])).toEqual(
    needed.map((key) => [key, [false, false]]),
  );
  const many = Array.from({ length: most + 1 }, (_, row) => ({ ...item, row, key: "" }));
  expect(isSavable({ [group]: many })).toBe(false);
  expect(isTaken({ [group]: many, ...(group === "sources" ? { ratings: [], studies: [] } : {}) })).toBe(
    false,
  );
});

test("addresses, keys, lines and reasons", () => {
  const [source, ...others] = values.sources;
  const withSource = (change: object) =>
    ({ sources: [{ ...source, ...change }, ...others] }) as Partial<MethodValues>;
  for (const url of ["http://eksempel.dk/", "eksempel.dk", "https://"])
    expect(isSavable(withSource({ url }))).toBe(false);
  expect(isSavable(withSource({ url: "" }))).toBe(true);
  for (const key of ["Stort", "med mellemrum", "-"]) expect(isSavable(withSource({ key }))).toBe(false);
  const { aliases, coreComponents } = lineLimits;
  expect(isSavable({ aliases: "a\n".repeat(aliases.most + 1) })).toBe(false);
  expect(isSavable({ aliases: "a".repeat(aliases.characters + 1) })).toBe(false);
  const line = (row: number, length: number) => ({ row, text: "a".repeat(length) });
  expect(isSavable({ coreComponents: [line(0, coreComponents.characters + 1)] })).toBe(false);
  const many = Array.from({ length: coreComponents.most + 1 }, (_, row) => line(row, 1));
  expect(isSavable({ coreComponents: many })).toBe(false);
  expect(isSavable({ "standing.reason": "" })).toBe(false);
  expect(isSavable({ name: "a" })).toBe(false);
  expect(checkSavable({ ...values, note: "a".repeat(2_001) }, problems)).toHaveProperty("note");
});

test("what is missing stands at its place of the form, with a sentence of its own", () => {
  const [rating, ...ratings] = values.ratings;
  const [study] = values.studies;
  if (rating === undefined || study === undefined) throw new Error("a rating and a study are needed");
  const missing = listMissing(
    {
      ...values,
      targetGroups: ["findes-ikke"],
      legalBases: ["findes-ikke"],
      ageFrom: "30",
      ratings: [{ ...rating, dimension: "", value: "Z", source: "" }, ...ratings],
      studies: [{ ...study, source: "" }],
      "economy.startUp.toKroner": "1",
      "economy.priceYear": "",
      "economy.sourceKey": "",
      sources: values.sources.map((source) => ({ ...source, key: "ens" })),
    },
    problems,
  );
  expect(missing.map(({ place }) => place)).toEqual([
    "targetGroups",
    "ageTo",
    "legalBases",
    "ratings.0.dimension",
    "ratings.0.value",
    "ratings.0.source",
    "studies.0.source",
    "economy.startUp.toKroner",
    "economy.priceYear",
    "economy.sourceKey",
    "sources.1.key",
  ]);
  expect(missing.map(({ text }) => text)).not.toContain(problems.wrong);
  for (const { place } of missing) expect(findSection(place)).toBeDefined();
});

test("finds the field that a path belongs to", () => {
  expect(findFieldPath("ratings.2.value")).toBe("ratings");
  expect(findFieldPath("economy.startUp.toKroner")).toBe("economy.startUp");
  expect(findFieldPath("standing")).toBe("standing.level");
  expect(findFieldPath("code")).toBeUndefined();
  expect(findSection("code")).toBeUndefined();
});
