import { describe, expect, test } from "vitest";
import { factKinds, factSources } from "../fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { calculateOfferOn } from "./calculate-offer-on.ts";
import { factRules } from "./fact-rules.ts";
import { findHeldFact, listHeldFacts } from "./held-fact.ts";

const places = (approved: number) => ({ approved, covered: approved });
const rate = (amountOere: number) => ({ amountOere, per: "day", budgetedOccupancyPercent: 97 }) as const;

describe("what holds on a day", () => {
  const facts = [
    buildFact("places", places(20), { id: "old", key: "SEL-107", validTo: "2025-01-01" }),
    buildFact("places", places(24), { id: "new", key: "SEL-107", validFrom: "2025-01-01" }),
    buildFact("places", places(4), { id: "other", key: "SEL-108" }),
    buildFact("age", { from: 18 }, { id: "age" }),
    buildFact("places", places(3), { id: "unit", key: "SEL-107", unitId: "unit-1" }),
  ];

  test("is one fact for each kind, key and unit, in the order of the kinds", () => {
    const held = calculateOfferOn(facts, { on: "2025-01-01" });
    expect(held.map(({ fact }) => fact.id)).toEqual(["new", "other", "unit", "age"]);
    expect(held.every(({ others, isContradicted }) => others.length === 0 && !isContradicted)).toBe(true);
  });

  test("changes on the day that the period ends", () => {
    const idsOn = (on: "2024-12-31" | "2023-12-31") =>
      calculateOfferOn(facts, { on }).map(({ fact }) => fact.id);
    expect(idsOn("2024-12-31")).toContain("old");
    expect(idsOn("2023-12-31")).toEqual([]);
  });

  test("is found by kind and key, for the offer as a whole", () => {
    const held = calculateOfferOn(facts, { on: "2025-01-01" });
    expect(findHeldFact(held, "age")?.fact.value.from).toBe(18);
    expect(findHeldFact(held, "places", "SEL-107")?.fact.value.approved).toBe(24);
    expect(findHeldFact(held, "places")).toBeUndefined();
    expect(listHeldFacts(held, "places").map(({ fact }) => fact.id)).toEqual(["new", "other", "unit"]);
  });

  test("does not mix two offers", () => {
    const other = buildFact(
      "age",
      { from: 16 },
      { id: "b", offerId: "0193c2f0-0000-7000-8000-000000000002" },
    );
    const held = calculateOfferOn([other, ...facts], { on: "2025-01-01" });
    expect(held.map(({ fact }) => fact.id)).toEqual(["new", "other", "unit", "age", "b"]);
  });
});

describe("sources that disagree", () => {
  const said = [
    buildFact("places", places(20), { id: "operator", key: "SEL-107" }),
    buildFact("places", places(18), { id: "supervision", key: "SEL-107", source: "supervision" }),
    buildFact("places", places(20), { id: "portal", key: "SEL-107", source: "tilbudsportalen" }),
  ];

  test("stand side by side, led by the source that the rule names", () => {
    const [held] = calculateOfferOn(said, { on: "2026-01-01" });
    expect(held?.fact.id).toBe("supervision");
    expect(held?.others.map(({ id }) => id)).toEqual(["portal", "operator"]);
    expect(held?.isContradicted).toBe(true);
  });

  test("are not said to disagree when they say the same", () => {
    const [held] = calculateOfferOn([said[0], said[2]] as typeof said, { on: "2026-01-01" });
    expect(held?.isContradicted).toBe(false);
    expect(held?.others).toHaveLength(1);
  });

  test("may leave out what a rate consists of", () => {
    const calculated = buildFact(
      "rate",
      { ...rate(188_617), basisOere: 75_447, serviceOere: 113_170 },
      { source: "rate-model" },
    );
    const reported = buildFact("rate", rate(188_617), { source: "tilbudsportalen", id: "fact-2" });
    expect(calculateOfferOn([reported, calculated], { on: "2026-01-01" })[0]?.isContradicted).toBe(false);
    const wrong = buildFact("rate", rate(188_600), { source: "tilbudsportalen", id: "fact-2" });
    expect(calculateOfferOn([wrong, calculated], { on: "2026-01-01" })[0]?.isContradicted).toBe(true);
  });

  test("of one source, what was said of the latest day leads, then what was recorded last, then the lower id", () => {
    const variants = [
      buildFact("age", { from: 18 }, { id: "a", asOf: "2024-05-01" }),
      buildFact("age", { from: 18 }, { id: "b", asOf: "2024-06-01" }),
      buildFact("age", { from: 18 }, { id: "d", asOf: "2024-06-01", recordedAt: "2024-07-01T08:00:00.000Z" }),
      buildFact("age", { from: 18 }, { id: "c", asOf: "2024-06-01", recordedAt: "2024-07-01T08:00:00.000Z" }),
    ];
    const [held] = calculateOfferOn(variants, { on: "2026-01-01" });
    expect([held?.fact, ...(held?.others ?? [])].map((fact) => fact?.id)).toEqual(["c", "d", "b", "a"]);
  });

  test.each(factKinds)("have a place in the rule for %s", (kind) => {
    expect(factRules[kind].leadingSources.toSorted()).toEqual(factSources.toSorted());
  });
});

describe("what is measured", () => {
  const month = (id: string, number: 9 | 10, percent: number) => {
    const validFrom = number === 9 ? "2026-09-01" : "2026-10-01";
    const validTo = number === 9 ? "2026-10-01" : "2026-11-01";
    return buildFact("occupancy", { percent }, { id, validFrom, validTo, asOf: validTo });
  };
  const months = [month("sep", 9, 96), month("oct", 10, 101)];

  test("is the latest known, also after its period", () => {
    expect(findHeldFact(calculateOfferOn(months, { on: "2026-11-22" }), "occupancy")?.fact.id).toBe("oct");
    expect(findHeldFact(calculateOfferOn(months, { on: "2026-09-30" }), "occupancy")?.fact.id).toBe("sep");
    expect(calculateOfferOn(months, { on: "2026-08-31" })).toEqual([]);
  });

  test("is compared with what others measured over the same period only", () => {
    const year = buildFact(
      "occupancy",
      { percent: 97 },
      { id: "y", source: "tilbudsportalen", validFrom: "2026-01-01", validTo: "2027-01-01" },
    );
    const same = { ...month("portal", 10, 99), source: "tilbudsportalen" } as const;
    const [held] = calculateOfferOn([year, ...months, same], { on: "2026-11-22" });
    expect(held?.fact.id).toBe("oct");
    expect(held?.others.map(({ id }) => id)).toEqual(["portal"]);
    expect(held?.isContradicted).toBe(true);
  });
});

describe("what was believed", () => {
  const facts = [
    buildFact("age", { from: 18 }, { id: "first", supersededAt: "2025-03-01T12:00:00.000Z" }),
    buildFact("age", { from: 16 }, { id: "second", recordedAt: "2025-03-01T12:00:00.000Z" }),
  ];

  test("is told for a moment, about a day before it", () => {
    const believed = (knownAt: `2025-03-01T${string}Z`) =>
      findHeldFact(calculateOfferOn(facts, { on: "2024-06-01", knownAt }), "age")?.fact.id;
    expect(believed("2025-03-01T11:59:59.999Z")).toBe("first");
    expect(believed("2025-03-01T12:00:00.000Z")).toBe("second");
  });

  test("is nothing before anything was recorded, and now is what stands", () => {
    expect(calculateOfferOn(facts, { on: "2024-06-01", knownAt: "2023-12-31T00:00:00.000Z" })).toEqual([]);
    expect(findHeldFact(calculateOfferOn(facts, { on: "2024-06-01" }), "age")?.fact.id).toBe("second");
  });
});
