import { expect, test } from "vitest";
import { exportHref, findRule, readAnalysisSearch, toQuestion } from "./analysis-search.ts";

test("an empty address asks for the first region of this year, by operator, with the agreement's own rule", () => {
  expect(toQuestion(readAnalysisSearch({}), "2026-11-22")).toEqual({
    regionId: "hovedstaden",
    year: 2026,
    by: "operator",
  });
  expect(toQuestion({}, "2026-11-22", "nordjylland").regionId).toBe("nordjylland");
  expect(toQuestion({ aar: 2027 }, "2026-11-22", "hovedstaden").regionId).toBe("oestdanmark");
  expect(toQuestion({ region: "syddanmark" }, "2026-11-22", "nordjylland").regionId).toBe("syddanmark");
  expect(toQuestion(readAnalysisSearch({ aar: "2027" }), "2026-11-22").regionId).toBe("oestdanmark");
});

test("what is no region, year, percentage or choice is left out", () => {
  const search = readAnalysisSearch({
    region: "atlantis",
    aar: "1999",
    vis: "alt",
    regnemaade: "E",
    basisaar: "20",
    slutaar: "2041",
    fradrag: "100.5",
    binder: "aldrig",
  });
  expect(Object.values(search).every((value) => value === undefined)).toBe(true);
});

test("a rule of one's own stands in the address, and goes along to the file", () => {
  const search = readAnalysisSearch({
    region: "nordjylland",
    basisaar: "2020",
    slutaar: "2026",
    fradrag: "1.5",
  });
  expect(findRule(search)).toEqual({
    strategy: "B",
    baseYear: 2020,
    endYear: 2026,
    reductionPercent: 1.5,
    binding: "end-point",
  });
  expect(findRule({ ...search, slutaar: 2020 })).toBeUndefined();
  expect(findRule({ ...search, basisaar: undefined })).toBeUndefined();
  expect(exportHref("csv", toQuestion(search, "2026-11-22"), "da")).toBe(
    "/api/rate-analysis.csv?regionId=nordjylland&year=2026&by=operator&language=da&strategy=B&baseYear=2020&endYear=2026&reductionPercent=1.5&binding=end-point",
  );
});
