import { describe, expect, test } from "vitest";
import { type CoverageInput, calculateCoverage } from "./calculate-coverage.ts";
import { type DevelopmentStrategy, developmentStrategies } from "./development-strategy.ts";

const strategy = developmentStrategies.find(
  ({ agreementId }) => agreementId === "hovedstaden-2017",
) as DevelopmentStrategy;
const on = "2017-06-01";
const offer: CoverageInput = {
  municipalityCode: "165",
  category: "regional",
  openedOn: "2010-01-01",
  payingMunicipalityCodes: ["165", "101"],
};
const failedOf = (rest: Partial<CoverageInput>, day: "2017-06-01" | "2018-01-01" = on) => {
  const { verdict, tests } = calculateCoverage({ ...offer, ...rest }, strategy, day);
  return [verdict, ...tests.flatMap(({ code, isMet }) => (isMet === true ? [] : [code]))];
};

describe("coverage", () => {
  test("is when every rule is met, and each says so", () => {
    const { verdict, tests } = calculateCoverage(offer, strategy, on);
    expect(verdict).toBe("covered");
    expect(tests.map(({ code }) => code)).toEqual([
      "in-force",
      "open",
      "region",
      "category",
      "inter-municipal-purpose",
    ]);
    expect(tests[2]?.sentence).toEqual({
      da: "Kommunen ligger i regionen: Albertslund, Region Hovedstaden.",
      en: "The municipality lies in the region: Albertslund, Capital Region of Denmark.",
    });
    expect(tests[4]?.sentence.da).toBe(
      "Antal andre kommuner, der bruger tilbuddet: 1. Der skal mindst være 1.",
    );
    expect(tests[4]?.open?.en).toContain("our proposal");
  });

  test.each<[Partial<CoverageInput>, string]>([
    [{ openedOn: "2017-06-02" }, "open"],
    [{ closedOn: "2017-06-01" }, "open"],
    [{ municipalityCode: "461" }, "region"],
    [{ municipalityCode: "999" }, "region"],
    [{ category: "outside" }, "category"],
    [{ payingMunicipalityCodes: ["165", "165"] }, "inter-municipal-purpose"],
  ])("%# is not when a rule is not met", (rest, code) => {
    expect(failedOf(rest)).toEqual(["not-covered", code]);
  });

  test("is not when the agreement is not in force", () => {
    expect(failedOf({}, "2018-01-01")).toEqual(["not-covered", "in-force"]);
  });

  test("is not known while nobody told who pays, unless it fails already", () => {
    expect(failedOf({ payingMunicipalityCodes: undefined })).toEqual(["unknown", "inter-municipal-purpose"]);
    expect(failedOf({ payingMunicipalityCodes: undefined, category: "outside" })[0]).toBe("not-covered");
  });

  test("counts other municipalities once, its own not at all, and until the offer closes", () => {
    expect(failedOf({ payingMunicipalityCodes: ["101", "101"], closedOn: "2017-06-02" })).toEqual([
      "covered",
    ]);
  });

  test("names a region by its id when the list has lost it", () => {
    const { tests } = calculateCoverage(offer, { ...strategy, regionId: "?" as "hovedstaden" }, on);
    expect(tests[2]?.sentence.en).toBe("The municipality does not lie in the region: Albertslund, ?.");
  });
});

test("every agreement that is known has a strategy", () => {
  expect(developmentStrategies.map(({ agreementId }) => agreementId)).toContain("sjaelland-2021-2022");
  for (const { categories, otherMunicipalities } of developmentStrategies)
    expect([categories.open, otherMunicipalities.open].every((open) => open !== undefined)).toBe(true);
});
