import { expect, test } from "vitest";
import { findTargetGroup, listCodeWords, targetGroups } from "./index.ts";

test("target groups give their labels and those above them, but not the roots", () => {
  const autism = targetGroups.find(({ label }) => label.da === "Autismespektrum");
  const above = findTargetGroup(autism?.parentCode ?? "");
  const words = listCodeWords({ targetGroups: [autism?.code ?? ""] });
  expect(words.slice(0, 2)).toEqual([autism?.label.da, autism?.label.en]);
  expect(words).toContain(above?.label.da);
  const roots = targetGroups.filter(({ parentCode }) => parentCode === undefined);
  for (const root of roots) expect(words).not.toContain(root.label.da);
});

test("provisions are cited and named; methods are named, unknown ones by their code", () => {
  expect(listCodeWords({ legalBases: ["SEL-107", "no-such"] }).slice(0, 2)).toEqual([
    "SEL § 107",
    "Midlertidigt botilbud",
  ]);
  expect(listCodeWords({ methods: ["fit", "own-method"] })).toEqual([
    "FIT (Feedback Informed Treatment)",
    "own-method",
  ]);
});

test("what is said twice is said once, and nothing gives nothing", () => {
  expect(listCodeWords({ methods: ["fit", "fit"] })).toHaveLength(1);
  expect(listCodeWords({ targetGroups: ["no-such"] })).toEqual([]);
  expect(listCodeWords({})).toEqual([]);
});
