import { methodFields, type MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { expect, test } from "vitest";
import { keysOfSources, missingSourceKey, readWhole, rowOfKey } from "./item-values.ts";
import { isSameDescription, toMethodFields, toMethodValues } from "./method-values.ts";
import { full, nothing } from "./testing/descriptions.ts";

test.each([
  ["all that can be said", full],
  ["a description with only a name", nothing],
])("%s comes out of the form as it went in", (_, fields) => {
  expect(toMethodFields(toMethodValues(fields))).toEqual(fields);
  expect(methodFields.safeParse(toMethodFields(toMethodValues(fields))).success).toBe(true);
});

test("what was typed around a text is not saved, and changes nothing", () => {
  const values = toMethodValues(full);
  const typed = { ...values, summary: `  ${values.summary}\n`, aliases: `\n${values.aliases}\n\n` };
  expect(isSameDescription(values, typed)).toBe(true);
  expect(isSameDescription(values, { ...values, risks: "Andet" })).toBe(false);
});

test("a judgement that is taken away takes its reason with it", () => {
  const values = { ...toMethodValues(full), "standing.level": "", "relevance.level": "" } as const;
  expect(toMethodFields(values)).toMatchObject({ standing: null, relevance: null });
});

test("one end of a range stands for both", () => {
  const values = toMethodValues(nothing);
  const { economy } = toMethodFields({
    ...values,
    "economy.startUp.fromKroner": "12.000",
    "economy.perCitizen.toKroner": "500",
  });
  expect(economy.startUp).toEqual({ fromKroner: 12_000, toKroner: 12_000 });
  expect(economy.perCitizen).toEqual({ fromKroner: 500, toKroner: 500 });
});

test("a source keeps what refers to it when its key changes, and a made key is free", () => {
  const values = toMethodValues(full);
  const [first, ...others] = values.sources;
  if (first === undefined) throw new Error("a source is needed");
  const renamed = toMethodFields({ ...values, sources: [{ ...first, key: "nyt-navn" }, ...others] });
  expect(renamed.ratings[0]?.sourceKey).toBe("nyt-navn");
  const twin = { ...first, row: 7, key: "", title: "Ny kilde", year: "2020" };
  const keys = keysOfSources([
    twin,
    { ...twin, row: 8 },
    { ...twin, row: 9, key: "ny-kilde-2020-3", title: "" },
  ]);
  expect([...keys.values()]).toEqual(["ny-kilde-2020", "ny-kilde-2020-2", "ny-kilde-2020-3"]);
});

test("a rating of which the source is gone is saved, and asked for when it is handed in", () => {
  const values = toMethodValues(full);
  const fields = toMethodFields({ ...values, sources: [] });
  expect(fields.ratings[0]?.sourceKey).toBe(missingSourceKey);
  expect(fields.economy.sourceKey).toBeNull();
  expect(methodFields.safeParse(fields).success).toBe(true);
  const read: MethodFieldsInput = { ...full, sources: [] };
  expect(toMethodValues(read).ratings[0]?.source).toBe("");
  expect(rowOfKey(full.sources, null)).toBe("");
});

test.each([
  ["", null],
  [" 12 ", 12],
  ["1.200", 1_200],
  ["1 200 000", 1_200_000],
  ["1.2", null],
  ["-3", null],
  ["tolv", null],
])("reads %j as %j", (typed, value) => {
  expect(readWhole(typed)).toBe(value);
});
