import { describe, expect, test } from "vitest";
import { getSource } from "../../law/index.ts";
import { findRegion } from "../../reference/index.ts";
import { checkRateParameters, getRateParameters, RateError, rateAgreements } from "../index.ts";
import { nationalDefaults } from "./national-defaults.ts";

describe("rateAgreements", () => {
  test.each(rateAgreements)("$id tells what it settles, and where that is said", (agreement) => {
    expect(findRegion(agreement.regionId)).toBeDefined();
    expect(agreement.title.da).not.toBe(agreement.title.en);
    for (const [key, row] of Object.entries(agreement.rows)) {
      expect(row.key).toBe(key);
      expect(row.source ?? row.open).toBeDefined();
      expect(row.source === undefined || getSource(row.source).title !== "").toBe(true);
      expect(row.validFrom).toBe(agreement.validFrom);
    }
    expect(checkRateParameters(getRateParameters(agreement.id, 2019).values)).toEqual([]);
  });

  test("are in order, and have ids of their own", () => {
    expect(new Set(rateAgreements.map(({ id }) => id)).size).toBe(rateAgreements.length);
    for (const { regionId } of rateAgreements) {
      const ofRegion = rateAgreements.filter((agreement) => agreement.regionId === regionId);
      expect(ofRegion.map(({ validFrom }) => validFrom)).toEqual(
        ofRegion.map(({ validFrom }) => validFrom).toSorted(),
      );
    }
  });
});

describe("national defaults", () => {
  test("name no source, and say what is open", () => {
    for (const { source, open, label } of Object.values(nationalDefaults)) {
      expect(source).toBeUndefined();
      expect(open?.da).not.toBe(open?.en);
      expect(label.da).not.toBe(label.en);
    }
  });
});

describe("getRateParameters", () => {
  test("gives an agreement's own rules, and national defaults for the rest", () => {
    const { values, rows } = getRateParameters("hovedstaden", 2017);
    expect(values.overheadBase).toBe("direct");
    expect(rows.overheadBase.source).toBe("RA-H-2017");
    expect(rows.overheadBase.open?.da).not.toContain("gjaldt");
    expect(rows.bandPercent).toBe(nationalDefaults.bandPercent);
    expect(values.bandPercent).toBe(5);
    expect(Object.keys(values)).toEqual(Object.keys(rows));
  });

  test("gives each region its own", () => {
    expect(getRateParameters("nordjylland", 2022).values).toMatchObject({
      adjustmentMode: "set-aside",
      deficitMode: "full",
      useWithinYears: 5,
    });
    expect(getRateParameters("syddanmark", 2022).rows.adjustmentMode.source).toBe("Ssur");
    expect(getRateParameters("midtjylland", 2022).rows).toEqual(nationalDefaults);
    expect(getRateParameters("national", 2022).rows).toEqual(nationalDefaults);
  });

  test("goes on with the latest agreement when no later one is known, and says so", () => {
    const { rows } = getRateParameters("hovedstaden", 2022);
    expect(rows.overheadBase.validFrom).toBe("2019-01-01");
    expect(rows.overheadBase.open?.da).toContain("gjaldt til og med 31. december 2020");
    expect(rows.overheadBase.open?.en).toContain("until 31 December 2020");
    expect(getRateParameters("hovedstaden", 2016).rows).toEqual(nationalDefaults);
    expect(getRateParameters("hovedstaden-2017", 2016).values.overheadBase).toBe("direct");
    expect(getRateParameters("nordjylland", 2027).rows.useWithinYears.open).toBeUndefined();
  });

  test("refuses a region or agreement that there is not", () => {
    expect(() => getRateParameters("atlantis", 2019)).toThrow(RateError);
    expect(() => getRateParameters("atlantis", 2019)).toThrow("parameter-unknown");
  });
});
