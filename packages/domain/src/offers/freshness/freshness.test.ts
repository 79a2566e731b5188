import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../time/index.ts";
import { type AnyFact, factKinds } from "../fact.ts";
import type { AnyHeldFact } from "../facts-over-time/held-fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { calculateFactFreshness } from "./calculate-fact-freshness.ts";
import { calculateFreshShare } from "./calculate-fresh-share.ts";
import { findOldestFact } from "./find-oldest-fact.ts";
import { freshnessOpen, freshnessRules, freshnessStates } from "./freshness-rules.ts";

const on = "2026-11-22";
const hold = (...facts: AnyFact[]): AnyHeldFact[] =>
  facts.map((fact) => ({ fact, others: [], isContradicted: false }) as AnyHeldFact);

describe("the freshness of a fact", () => {
  test("is counted from the day it speaks of, or a later one on which it was confirmed", () => {
    const free = buildFact("free-places", { free: 2 }, { asOf: "2026-10-25" });
    expect(calculateFactFreshness(free, on)).toEqual({
      state: "due",
      dueOn: "2026-11-08",
      staleOn: "2026-12-09",
    });
    expect(calculateFactFreshness({ ...free, confirmedOn: "2026-11-20" }, on)?.state).toBe("fresh");
    expect(calculateFactFreshness({ ...free, confirmedOn: "2026-01-01" }, on)?.state).toBe("due");
  });

  test("changes on the day that the rule names, and not before", () => {
    const age = buildFact("age", { from: 18 }, { asOf: "2025-01-01" });
    const stateOn = (days: number) => calculateFactFreshness(age, addDays("2025-01-01", days))?.state;
    expect([364, 365, 729, 730].map(stateOn)).toEqual(["fresh", "due", "due", "stale"]);
  });

  test("is nothing once the fact has ended", () => {
    const ended = buildFact("age", { from: 18 }, { validTo: "2026-11-22" });
    expect(calculateFactFreshness(ended, on)).toBeUndefined();
    expect(calculateFactFreshness(ended, "2026-11-21")?.state).toBe("stale");
  });

  test("of what is measured is counted from the end of its period, and no confirming helps", () => {
    const month = buildFact(
      "occupancy",
      { percent: 96 },
      { validFrom: "2026-06-01", validTo: "2026-07-01", asOf: "2026-06-30", confirmedOn: "2026-11-01" },
    );
    expect(calculateFactFreshness(month, on)).toEqual({
      state: "stale",
      dueOn: "2026-08-30",
      staleOn: "2026-10-29",
    });
    const { validTo: _, ...open } = month;
    expect(calculateFactFreshness(open, on)?.dueOn).toBe("2026-08-29");
  });

  test.each(factKinds)("of %s has a rule that is due before it is stale", (kind) => {
    const { dueAfterDays, staleAfterDays } = freshnessRules[kind];
    expect(dueAfterDays).toBeGreaterThan(0);
    expect(staleAfterDays).toBeGreaterThan(dueAfterDays);
  });

  test("says what the rules leave open", () => {
    expect(freshnessOpen.da).toMatch(/forslag/);
    expect(freshnessOpen.en).toMatch(/proposal/);
  });

  test("never improves with the days", () => {
    const day = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(fc.constantFrom(...factKinds), day, day, (kind, a, b) => {
        const fact = { kind, validFrom: "2024-01-01", asOf: "2024-01-01" } as const;
        const rank = (days: number) => {
          const state = calculateFactFreshness(fact, addDays("2024-01-01", days))?.state ?? "fresh";
          return freshnessStates.indexOf(state);
        };
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe("the share that is fresh", () => {
  const fresh = buildFact("age", { from: 18 }, { asOf: "2026-11-01" });
  const due = buildFact("services", { codes: [] }, { asOf: "2025-11-01" });
  const stale = buildFact("methods", { codes: [] }, { asOf: "2024-11-01" });
  const ended = buildFact("exclusions", { codes: [] }, { validTo: "2025-01-01" });

  test("counts the facts that lead and have not ended", () => {
    expect(calculateFreshShare(hold(fresh, due, stale, ended), on)).toEqual({
      facts: 3,
      fresh: 1,
      due: 1,
      stale: 1,
      freshPercent: 33.3,
    });
  });

  test("has no percentage without facts", () => {
    expect(calculateFreshShare(hold(ended), on)).toEqual({ facts: 0, fresh: 0, due: 0, stale: 0 });
  });

  test("is 100 when everything is fresh", () => {
    expect(calculateFreshShare(hold(fresh, fresh), on).freshPercent).toBe(100);
  });
});

describe("the oldest fact", () => {
  const due = buildFact("age", { from: 18 }, { id: "due", asOf: "2025-10-01" });
  const dueLater = buildFact("age", { from: 18 }, { id: "due-later", asOf: "2025-11-01" });
  const stale = buildFact("free-places", { free: 1 }, { id: "stale", asOf: "2026-09-01" });
  const fresh = buildFact("free-places", { free: 1 }, { id: "fresh", asOf: "2026-11-21" });

  test("is the one in the worst state, then the one due first", () => {
    expect(findOldestFact(hold(fresh, due, stale), on)?.fact.id).toBe("stale");
    expect(findOldestFact(hold(dueLater, due, fresh), on)?.fact.id).toBe("due");
    expect(findOldestFact(hold(due, dueLater, due), on)?.fact.id).toBe("due");
  });

  test("is none where nothing needs confirming", () => {
    expect(findOldestFact([], on)).toBeUndefined();
    expect(findOldestFact(hold({ ...due, validTo: "2026-01-01" }), on)).toBeUndefined();
  });
});
