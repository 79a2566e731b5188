import { factValues } from "@rammevaerk/contracts/offer-desk";
import { type FactKind, type FactValues, factKinds } from "@rammevaerk/domain/offers";
import { describe, expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { factFields, fillFactInput, readFactInput, toFactInput } from "./fact-values.ts";

const examples: { readonly [Kind in FactKind]: FactValues[Kind] } = {
  places: { approved: 1200, covered: 0 },
  "free-places": { free: 2 },
  occupancy: { percent: 97.5 },
  rate: {
    amountOere: 214_550,
    per: "day",
    budgetedOccupancyPercent: 98,
    levelName: "Niveau 2",
    basisOere: 100_000,
  },
  "target-groups": { primary: "a", secondary: ["b", "c"] },
  "support-need": { levels: ["a"] },
  age: { from: 18, to: 64 },
  "legal-basis": { primary: "SEL-107", further: [] },
  services: { codes: ["a"] },
  methods: { codes: [] },
  exclusions: { codes: ["a"] },
  approval: { status: "approved", authorityId: "midt", lastReportOn: "2026-03-14", remarks: ["order"] },
};

describe.each(["da", "en"] as const)("a fact's fields in %s", (language) => {
  const means = { text: messages.fact, language };

  test.each(factKinds)("%s is read as it was shown, in the shape of the wire", (kind) => {
    const value = examples[kind];
    const read = readFactInput(kind, toFactInput(kind, { ...value }, language), means);
    expect(read).toEqual({ value });
    expect("value" in read && factValues[kind].safeParse(read.value).success).toBe(true);
  });
});

test("every field of the wire can be filled in, and no other", () => {
  for (const kind of factKinds)
    expect(factFields[kind].map(({ name }) => name).toSorted()).toEqual(
      Object.keys(factValues[kind].shape).toSorted(),
    );
});

test("what is left empty or is no number is told at its field", () => {
  const means = { text: messages.fact, language: "da" } as const;
  expect(readFactInput("places", { approved: "tolv", covered: "" }, means)).toEqual({
    errors: { approved: messages.fact.numberMissing, covered: messages.fact.numberMissing },
  });
  const rate = toFactInput("rate", undefined, "da");
  expect(rate["per"]).toBe("day");
  expect(readFactInput("approval", toFactInput("approval", undefined, "da"), means)).toEqual({
    errors: { status: messages.fact.chooseOne, authorityId: messages.fact.chooseOne },
  });
});

test("what was typed stays whatever it is said to be about, and the other fields show what is known of that", () => {
  const typed = { key: "2", amountOere: "1.500,00", levelName: "" };
  const shown = (known: Partial<FactValues["rate"]> | undefined) =>
    fillFactInput("rate", typed, { known, language: "da" });
  expect(shown(undefined)).toMatchObject({ ...typed, budgetedOccupancyPercent: "", per: "day" });
  expect(shown(examples.rate)).toMatchObject({ ...typed, budgetedOccupancyPercent: "98", per: "day" });
});
