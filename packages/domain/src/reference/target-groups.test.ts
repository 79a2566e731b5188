import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ffb } from "./ffb.ts";
import { supportNeedLevels } from "./support-need-levels.ts";
import { findTargetGroup, isWithinTargetGroup, targetGroupAncestors, targetGroups } from "./target-groups.ts";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const codeOf = (label: string) => targetGroups.find(({ label: { da } }) => da === label)?.code ?? "";
const groups = fc.constantFrom(...targetGroups);

describe("the list", () => {
  test("has 57 groups with codes and labels of their own", () => {
    expect(targetGroups).toHaveLength(57);
    expect(new Set(targetGroups.map(({ code }) => code)).size).toBe(57);
    expect(new Set(targetGroups.map(({ label }) => label.da)).size).toBe(57);
    expect(new Set(targetGroups.map(({ label }) => label.en)).size).toBe(57);
    for (const { code } of targetGroups) expect(code).toMatch(uuid);
  });

  test("has two roots: 20 groups within social problems, 35 within impairments", () => {
    const roots = targetGroups.filter(({ parentCode }) => parentCode === undefined);
    expect(roots.map(({ label }) => label.da)).toEqual(["Socialt problem", "Funktionsnedsættelse"]);
    const counts = roots.map((root) => {
      return targetGroups.filter(({ code }) => isWithinTargetGroup(code, root.code)).length - 1;
    });
    expect(counts).toEqual([20, 35]);
  });

  test("has every parent before its children, one step less deep", () => {
    for (const [at, { parentCode, depth }] of targetGroups.entries()) {
      const parent = targetGroups.slice(0, at).find(({ code }) => code === parentCode);
      expect(parent?.code).toBe(parentCode);
      expect(depth).toBe(parent === undefined ? 0 : parent.depth + 1);
    }
  });

  test("says which edition of the code system it is", () => {
    expect(ffb).toEqual({ system: "urn:oid:1.2.208.176.2.22", version: "20240530", source: "FFB" });
  });
});

describe("targetGroupAncestors", () => {
  test.each([
    [
      "Autismespektrum",
      [
        "Udviklingsforstyrrelse",
        "Intellektuel/kognitiv forstyrrelse",
        "Psykisk funktionsnedsættelse",
        "Funktionsnedsættelse",
      ],
    ],
    ["Medfødt døvblindhed", ["Døvblindhed", "Fysisk funktionsnedsættelse", "Funktionsnedsættelse"]],
    ["Selvskadende adfærd", ["Socialt problem"]],
    ["Stofmisbrug", ["Misbrug", "Socialt problem"]],
    ["Funktionsnedsættelse", []],
  ])("%s lies within %j", (label, ancestors) => {
    const labels = targetGroupAncestors(codeOf(label)).map((code) => findTargetGroup(code)?.label.da);
    expect(labels).toEqual(ancestors);
  });

  test("are as many as the group is deep", () => {
    for (const { code, depth } of targetGroups) expect(targetGroupAncestors(code)).toHaveLength(depth);
  });

  test("are none for an unknown code", () => {
    expect(targetGroupAncestors("?")).toEqual([]);
    expect(findTargetGroup("?")).toBeUndefined();
  });
});

describe("isWithinTargetGroup", () => {
  test("goes up, not down or aside", () => {
    expect(isWithinTargetGroup(codeOf("Autismespektrum"), codeOf("Psykisk funktionsnedsættelse"))).toBe(true);
    expect(isWithinTargetGroup(codeOf("Psykisk funktionsnedsættelse"), codeOf("Autismespektrum"))).toBe(
      false,
    );
    expect(isWithinTargetGroup(codeOf("Autismespektrum"), codeOf("Opmærksomhedsforstyrrelse"))).toBe(false);
    expect(isWithinTargetGroup(codeOf("Autismespektrum"), codeOf("Socialt problem"))).toBe(false);
  });

  test("is false for an unknown code, itself included", () => {
    expect(isWithinTargetGroup("?", "?")).toBe(false);
    expect(isWithinTargetGroup("?", codeOf("Misbrug"))).toBe(false);
    expect(isWithinTargetGroup(codeOf("Misbrug"), "?")).toBe(false);
  });

  test("is an order: every group within itself, two never within each other, and passed on upwards", () => {
    fc.assert(
      fc.property(groups, groups, groups, ({ code: a }, { code: b }, { code: c }) => {
        expect(isWithinTargetGroup(a, a)).toBe(true);
        expect(isWithinTargetGroup(a, b) && isWithinTargetGroup(b, a)).toBe(a === b);
        const isPassedOn =
          !isWithinTargetGroup(a, b) || !isWithinTargetGroup(b, c) || isWithinTargetGroup(a, c);
        expect(isPassedOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("support-need levels", () => {
  test("go from none to full, with 'not assessed' last", () => {
    expect(supportNeedLevels.map(({ label }) => label.en.split(" ")[0])).toEqual([
      "No",
      "Slight",
      "Moderate",
      "High",
      "Full",
      "Not",
    ]);
    expect(new Set(supportNeedLevels.map(({ code }) => code)).size).toBe(6);
    for (const { code } of supportNeedLevels) expect(code).toMatch(uuid);
  });
});
