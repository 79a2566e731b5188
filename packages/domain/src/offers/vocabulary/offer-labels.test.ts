import { describe, expect, test } from "vitest";
import { factKinds, factSources } from "../fact.ts";
import { freshnessStates } from "../freshness/freshness-rules.ts";
import { agreementCategories, operatorKinds } from "../offer.ts";
import { offerLabels } from "./offer-labels.ts";

describe.each(Object.entries(offerLabels))("the words for %s", (_, labels) => {
  test("stand in both languages and differ from each other", () => {
    const texts = Object.values(labels);
    for (const { da, en } of texts) expect(Math.min(da.length, en.length)).toBeGreaterThan(2);
    expect(new Set(texts.map(({ da }) => da)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  });
});

test.each([
  ["factKind", factKinds],
  ["factSource", factSources],
  ["category", agreementCategories],
  ["operatorKind", operatorKinds],
  ["freshness", freshnessStates],
] as const)("%s has a word for every code, in the order of the codes", (list, codes) => {
  expect(Object.keys(offerLabels[list])).toEqual([...codes]);
});
