import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../time/index.ts";
import type { AnyFactDraft } from "../fact.ts";
import { calculateRecording } from "../facts-over-time/calculate-recording.ts";
import { buildFact } from "../testing/build-fact.ts";
import { checkFacts } from "./check-facts.ts";

const key = "SEL-107";
const places = (approved: number, rest: Parameters<typeof buildFact>[2] = {}) =>
  buildFact("places", { approved, covered: 0 }, { key, ...rest });
const free = (count: number, rest: Parameters<typeof buildFact>[2] = {}) =>
  buildFact("free-places", { free: count }, { key, ...rest });

test("each fact is checked by itself, and its number leads the path", () => {
  expect(checkFacts([places(20), places(-1, { key: "SEL-108" })])).toEqual([
    { code: "number-negative", path: "1.value.approved", value: -1 },
  ]);
});

describe("one source", () => {
  test("says one thing about a day", () => {
    const overlap = [places(24, { validFrom: "2024-06-01" }), places(20, { validTo: "2024-06-02" })];
    expect(checkFacts(overlap)).toEqual([
      { code: "periods-overlap", path: "0.validFrom", value: "2024-06-01" },
    ]);
    expect(
      checkFacts([places(24, { validFrom: "2024-06-01" }), places(20, { validTo: "2024-06-01" })]),
    ).toEqual([]);
  });

  test("may speak of other keys, and other sources of the same", () => {
    const unitId = "0193c2f0-0000-7000-8000-000000000009";
    expect(checkFacts([places(20), places(3, { key: "SEL-108" }), places(2, { unitId })])).toEqual([]);
    expect(checkFacts([places(20), places(24, { source: "supervision" })])).toEqual([]);
  });

  test("never overlaps itself after a recording", () => {
    const day = fc.integer({ min: 0, max: 20 }).map((number) => addDays("2026-01-01", number));
    const drafts = fc
      .record({
        validFrom: day,
        length: fc.integer({ min: 1, max: 9 }),
        approved: fc.integer({ min: 1, max: 2 }),
      })
      .map(
        ({ validFrom, length, approved }): AnyFactDraft =>
          places(approved, { validFrom, validTo: addDays(validFrom, length) }),
      );
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 8 }), (list) => {
        expect(checkFacts(calculateRecording([], list).insert)).toEqual([]);
      }),
    );
  });
});

describe("free places", () => {
  test("are no more than were approved on the day", () => {
    const facts = [
      places(20, { validTo: "2025-01-01" }),
      places(10, { validFrom: "2025-01-01" }),
      free(20, { validFrom: "2024-12-31", validTo: "2025-01-01" }),
      free(11, { validFrom: "2025-01-01" }),
    ];
    expect(checkFacts(facts)).toEqual([
      { code: "free-above-approved", path: "3.value.free", value: 11, limit: 10 },
    ]);
  });

  test("are held against the same source first, then the one that leads", () => {
    const supervised = places(5, { source: "supervision" });
    expect(checkFacts([places(20), supervised, free(8)])).toEqual([]);
    expect(checkFacts([supervised, free(8)])[0]?.limit).toBe(5);
  });

  test("can't be judged where no places are known for the key and day", () => {
    expect(checkFacts([free(8)])).toEqual([]);
    expect(
      checkFacts([
        places(2, { key: "SEL-108" }),
        places(2, { validTo: "2024-01-01", validFrom: "2023-01-01" }),
        free(8),
      ]),
    ).toEqual([]);
  });
});

describe("an offer that closed", () => {
  const offer = { openedOn: "2024-02-29", closedOn: "2026-07-01" } as const;
  const rate = { amountOere: 188_617, per: "day", budgetedOccupancyPercent: 97 } as const;

  test("gets no rate for the time after", () => {
    const after = buildFact("rate", rate, { validFrom: "2026-07-01", validTo: "2027-01-01" });
    expect(checkFacts([after], offer)).toEqual([
      { code: "outside-offer-life", path: "0.validFrom", value: "2026-07-01", limit: "2026-07-01" },
    ]);
    expect(checkFacts([{ ...after, validFrom: "2026-01-01" }], offer)).toEqual([]);
    expect(checkFacts([after], { openedOn: "2024-02-29" })).toEqual([]);
  });

  test("had no places before it opened, though it may have had a rate", () => {
    const before = { validFrom: "2024-01-01", validTo: "2024-02-29" } as const;
    const month = buildFact("occupancy", { percent: 10 }, before);
    const facts = [places(20, before), free(2, before), month, buildFact("rate", rate, before)];
    expect(checkFacts(facts, offer).map(({ path }) => path)).toEqual([
      "0.validFrom",
      "1.validFrom",
      "2.validFrom",
    ]);
    expect(checkFacts([places(20)], offer)).toEqual([]);
    expect(checkFacts([places(20, { ...before, validTo: "2024-03-01" })], offer)).toEqual([]);
  });
});
