import { legalBases } from "@rammevaerk/domain/law";
import { methods, targetGroups } from "@rammevaerk/domain/reference";
import { expect, test } from "vitest";
import { sortByList } from "./sort-by-list.ts";
import { subjectLabel } from "./subject-label.ts";
import { subjectOptions } from "./subject-options.ts";

const on = "2026-11-22";
const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";

test("a subject is called what the field calls it, in both languages", () => {
  expect(subjectLabel({ list: "target-group", code: autism }, "da")).toBe("Autismespektrum");
  expect(subjectLabel({ list: "target-group", code: autism }, "en")).toBe("Autism spectrum");
  expect(subjectLabel({ list: "legal-basis", code: "SEL-107" }, "da")).toBe(
    "SEL §\u00a0107 Midlertidigt botilbud",
  );
  expect(subjectLabel({ list: "method", code: "low-arousal" }, "en")).toBe("Low arousal");
});

test("a code that no list holds stands as itself", () => {
  for (const list of ["target-group", "legal-basis", "method"] as const)
    expect(subjectLabel({ list, code: "gone" }, "da")).toBe("gone");
});

test("target groups keep their tree, methods are all there", () => {
  const groups = subjectOptions("target-group", "da", { on });
  expect(groups.map(({ value, depth }) => [value, depth])).toEqual(
    targetGroups.map(({ code, depth }) => [code, depth]),
  );
  expect(subjectOptions("method", "da", { on })).toHaveLength(methods.length);
});

test("a provision that has ended is offered only to those who have picked it", () => {
  const codes = (kept: string[]) =>
    subjectOptions("legal-basis", "da", { on, kept }).map(({ value }) => value);
  expect(legalBases.some(({ code }) => code === "SEL-32")).toBe(true);
  expect(codes([])).not.toContain("SEL-32");
  expect(codes(["SEL-32"])).toContain("SEL-32");
  expect(codes([])).toContain("SEL-107");
});

test("codes stand in the order of their list", () => {
  expect(sortByList("legal-basis", ["ABL-105-2", "SEL-107", "SEL-85"])).toEqual([
    "SEL-85",
    "SEL-107",
    "ABL-105-2",
  ]);
  expect(sortByList("method", ["vum", "gone", "act"])).toEqual(["gone", "act", "vum"]);
});
