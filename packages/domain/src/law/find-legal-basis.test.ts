import { describe, expect, test } from "vitest";
import { calculateLastDay, isIsoDate, isInForce } from "../time/index.ts";
import { findLegalBasis, listLegalBases } from "./find-legal-basis.ts";
import { legalBases } from "./legal-bases.ts";
import { formatLegalBasis, type LegalBasis } from "./legal-basis.ts";
import { laws } from "./laws.ts";
import { sources } from "./sources.ts";

const codesOn = (on: Parameters<typeof listLegalBases>[0]) => listLegalBases(on).map(({ code }) => code);

describe("the list", () => {
  test("has 30 provisions, each with a code and a citation of its own", () => {
    expect(legalBases).toHaveLength(30);
    expect(new Set(legalBases.map(({ code }) => code)).size).toBe(30);
    expect(new Set(legalBases.map(formatLegalBasis)).size).toBe(30);
  });

  test.each(legalBases.map((basis) => [basis.code, basis] as const))("%s is complete", (_, basis) => {
    expect(Object.keys(laws)).toContain(basis.law);
    expect(sources.map(({ key }) => key)).toContain(basis.source);
    expect(isIsoDate(basis.validFrom)).toBe(true);
    expect([undefined, "2023-12-31"]).toContain(calculateLastDay(basis));
    for (const number of basis.kleNumbers) expect(number).toMatch(/^27\.\d\d\.\d\d$/);
    for (const text of [basis.label, basis.open]) {
      expect(text?.da).not.toBe("");
      expect(text?.en).not.toBe("");
    }
  });

  test("gives a chapter or a section, a subsection of a section, and an item of a subsection", () => {
    const isNested = ({ chapter, section, subsection, item }: LegalBasis) =>
      (chapter === undefined || section === undefined) &&
      (subsection === undefined || section !== undefined) &&
      (item === undefined || subsection !== undefined);
    expect(legalBases.filter((basis) => !isNested(basis))).toEqual([]);
  });

  test("has codes that tell the act and the section", () => {
    const own = ["SPV", "STU", "BL-K13"];
    for (const basis of legalBases.filter(({ code }) => !own.includes(code))) {
      const parts = [basis.law, basis.section?.replace(" ", ""), basis.subsection, basis.item];
      expect(basis.code).toBe(parts.filter((part) => part !== undefined).join("-"));
    }
  });

  test("what ends has successors that begin on the same day, and nothing else has any", () => {
    for (const basis of legalBases) {
      expect(basis.succeededBy === undefined).toBe(basis.validTo === undefined);
      for (const code of basis.succeededBy ?? []) {
        expect(findLegalBasis(code)?.validFrom).toBe(basis.validTo);
      }
    }
  });
});

describe("findLegalBasis", () => {
  test("finds by code, ended or not", () => {
    expect(findLegalBasis("SEL-107")?.label.da).toBe("Midlertidigt botilbud");
    expect(findLegalBasis("SEL-32")?.validTo).toBe("2024-01-01");
    expect(findLegalBasis("SEL-999")).toBeUndefined();
  });
});

describe("listLegalBases", () => {
  test("changes from the Act on Social Services to barnets lov on 1 January 2024", () => {
    const ended = ["SEL-32", "SEL-36", "SEL-66-1", "SEL-76"];
    const begun = [
      "BL-43-1-1",
      "BL-43-1-2",
      "BL-43-1-3",
      "BL-43-1-6",
      "BL-43-1-7",
      "BL-62-2-4",
      "BL-83",
      "BL-84",
      "BL-K13",
    ];
    const before = codesOn("2023-12-31");
    const after = codesOn("2024-01-01");
    expect(before.filter((code) => !after.includes(code))).toEqual(ended);
    expect(after.filter((code) => !before.includes(code))).toEqual(begun);
  });

  test("is empty before the list begins and gives only what is in force", () => {
    expect(codesOn("2006-12-31")).toEqual([]);
    expect(codesOn("2007-01-01")).not.toContain("SEL-101a");
    expect(codesOn("2013-12-31")).not.toContain("STL-4-1-3");
    expect(codesOn("2014-01-01")).toContain("STL-4-1-3");
    expect(listLegalBases("2026-11-22").every((basis) => isInForce(basis, "2026-11-22"))).toBe(true);
  });
});

describe("formatLegalBasis", () => {
  test.each([
    ["SEL-107", "SEL § 107"],
    ["SEL-101a", "SEL § 101 a"],
    ["ABL-105-2", "ABL § 105, stk. 2"],
    ["BL-43-1-3", "BL § 43, stk. 1, nr. 3"],
    ["BL-K13", "BL kap. 13"],
    ["STU", "STU"],
  ])("%s is cited as %s", (code, citation) => {
    const basis = findLegalBasis(code);
    expect(basis && formatLegalBasis(basis)).toBe(citation);
  });
});
