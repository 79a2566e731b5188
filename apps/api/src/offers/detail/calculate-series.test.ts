import type { AnyFact, FactKind, FactValues } from "@rammevaerk/domain/offers";
import { describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { calculateSeries } from "./calculate-series.ts";

const around = { until: "2026-11-22", calculations: new Map([[2026, "calculation"]]) } as const;

function fact<Kind extends FactKind>(
  kind: Kind,
  value: FactValues[Kind],
  more: Partial<Omit<AnyFact, "kind" | "value">>,
): AnyFact {
  return {
    id: createId(),
    offerId: "offer",
    kind,
    key: "",
    value,
    source: "operator",
    validFrom: "2024-01-01",
    asOf: "2024-01-01",
    recordedAt: "2024-01-01T08:00:00.000Z",
    ...more,
  } as AnyFact;
}

const rate = (amountOere: number, more: Parameters<typeof fact>[2]) =>
  fact("rate", { amountOere, per: "day", budgetedOccupancyPercent: 96 }, more);

describe("an offer over the years", () => {
  it("adds up its units, unless the offer as a whole is told of", () => {
    const places = (approved: number, more: Parameters<typeof fact>[2]) =>
      fact("places", { approved, covered: 0 }, { key: "SEL-107", ...more });
    const { places: series } = calculateSeries(
      [
        places(5, { unitId: "a", validTo: "2025-01-01" }),
        places(7, { unitId: "b", validTo: "2025-07-01" }),
        places(20, { validFrom: "2025-03-01", validTo: "2025-05-01" }),
        places(7, { unitId: "b", validFrom: "2025-07-01" }),
      ],
      around,
    );
    expect(series.map(({ validFrom, validTo, approved }) => [validFrom, validTo, approved])).toEqual([
      ["2024-01-01", "2025-01-01", 12],
      ["2025-01-01", "2025-03-01", 7],
      ["2025-03-01", "2025-05-01", 20],
      ["2025-05-01", null, 7],
    ]);
  });

  it("shows months rather than their year, and of one month the source that leads", () => {
    const occupancy = (percent: number, more: Parameters<typeof fact>[2]) =>
      fact("occupancy", { percent }, more);
    const { occupancy: series } = calculateSeries(
      [
        occupancy(1, { validFrom: "2025-01-01", validTo: "2026-01-01" }),
        occupancy(2, { validFrom: "2025-02-01", validTo: "2025-03-01", source: "tilbudsportalen" }),
        occupancy(98, { validFrom: "2025-02-01", validTo: "2025-03-01" }),
        occupancy(97, { validFrom: "2025-01-01", validTo: "2025-02-01" }),
        occupancy(90, { validFrom: "2024-01-01", validTo: "2025-01-01" }),
        occupancy(50, { validFrom: "2024-01-01", validTo: "2025-01-01", unitId: "a" }),
      ],
      around,
    );
    expect(series.map(({ percent }) => percent)).toEqual([90, 97, 98]);
  });

  it("has one rate for each year and level: the calculated one, and of a year's the last", () => {
    const { rates } = calculateSeries(
      [
        rate(100, { validFrom: "2025-01-01", validTo: "2025-07-01" }),
        rate(200, { validFrom: "2025-07-01", validTo: "2026-01-01" }),
        rate(300, { validFrom: "2026-01-01", validTo: "2027-01-01", source: "tilbudsportalen" }),
        rate(301, { validFrom: "2026-01-01", validTo: "2027-01-01", source: "rate-model" }),
        rate(400, { key: "A", validFrom: "2025-01-01" }),
        rate(500, { key: "B", validFrom: "2027-01-01" }),
      ],
      around,
    );
    expect(
      rates.map(({ year, key, amountOere, calculationId }) => [year, key, amountOere, calculationId]),
    ).toEqual([
      [2025, "", 200, null],
      [2025, "A", 400, null],
      [2026, "", 301, "calculation"],
      [2026, "A", 400, null],
      [2027, "B", 500, null],
    ]);
  });

  it("is empty where nothing is told", () => {
    expect(calculateSeries([], around)).toEqual({ places: [], occupancy: [], rates: [] });
  });
});
