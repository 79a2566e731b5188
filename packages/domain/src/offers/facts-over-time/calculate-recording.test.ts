import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate, type IsoInstant, isInForce, periodsOverlap } from "../../time/index.ts";
import type { AnyFact, AnyFactDraft } from "../fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { calculateOfferOn } from "./calculate-offer-on.ts";
import { calculateRecording } from "./calculate-recording.ts";
import { formatFactSubject } from "./format-fact-subject.ts";
import { isSameValue } from "./is-same-value.ts";

const places = (approved: number, rest: Parameters<typeof buildFact>[2] = {}) =>
  buildFact("places", { approved, covered: 0 }, { key: "SEL-107", ...rest });
const describeDraft = ({ value, validFrom, validTo }: AnyFactDraft) => ({ ...value, validFrom, validTo });

let stored = 0;
/** Stores what a recording says, as the registry does. */
function apply(facts: readonly AnyFact[], incoming: readonly AnyFactDraft[], at: IsoInstant): AnyFact[] {
  const { insert, supersede, confirm } = calculateRecording(facts, incoming);
  const kept = facts.map((fact): AnyFact => {
    const confirmed = confirm.find((entry) => entry.fact === fact);
    if (supersede.includes(fact)) return { ...fact, supersededAt: at };
    return confirmed === undefined ? fact : { ...fact, confirmedOn: confirmed.confirmedOn };
  });
  return [
    ...kept,
    ...insert.map((draft): AnyFact => ({ ...draft, id: `stored-${++stored}`, recordedAt: at })),
  ];
}

describe("what comes in", () => {
  test("is added where nothing was known", () => {
    const draft = places(20);
    expect(calculateRecording([], [draft])).toEqual({
      insert: [draft],
      supersede: [],
      confirm: [],
      outcomes: ["added"],
    });
  });

  test("replaces from a day, and leaves what was before it", () => {
    const old = places(20, { asOf: "2024-02-02", confirmedOn: "2025-05-05", confirmedBy: "Hybenkær" });
    const { insert, supersede, outcomes } = calculateRecording(
      [old],
      [places(24, { validFrom: "2026-01-01" })],
    );
    expect(outcomes).toEqual(["changed"]);
    expect(supersede).toEqual([old]);
    expect(insert.map(describeDraft)).toEqual([
      { approved: 20, covered: 0, validFrom: "2024-01-01", validTo: "2026-01-01" },
      { approved: 24, covered: 0, validFrom: "2026-01-01", validTo: undefined },
    ]);
    expect(insert[0]).toMatchObject({
      asOf: "2024-02-02",
      confirmedOn: "2025-05-05",
      confirmedBy: "Hybenkær",
    });
  });

  test("corrects a part of a period, and keeps the rest on both sides", () => {
    const { insert } = calculateRecording(
      [places(20)],
      [places(18, { validFrom: "2024-03-01", validTo: "2024-04-01" })],
    );
    expect(insert.map(describeDraft)).toEqual([
      { approved: 20, covered: 0, validFrom: "2024-01-01", validTo: "2024-03-01" },
      { approved: 20, covered: 0, validFrom: "2024-04-01", validTo: undefined },
      { approved: 18, covered: 0, validFrom: "2024-03-01", validTo: "2024-04-01" },
    ]);
  });

  test("replaces several facts at once", () => {
    const years = [
      places(20, { id: "a", validTo: "2025-01-01" }),
      places(22, { id: "b", validFrom: "2025-01-01", validTo: "2026-01-01" }),
      places(24, { id: "c", validFrom: "2026-01-01", validTo: "2027-01-01" }),
    ];
    const { insert, supersede } = calculateRecording(years, [
      places(21, { validFrom: "2024-07-01", validTo: "2026-01-01" }),
    ]);
    expect(supersede.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(insert.map(describeDraft)).toEqual([
      { approved: 20, covered: 0, validFrom: "2024-01-01", validTo: "2024-07-01" },
      { approved: 21, covered: 0, validFrom: "2024-07-01", validTo: "2026-01-01" },
    ]);
  });

  test("leaves other sources, keys, units, kinds and offers alone, and what is superseded", () => {
    const others = [
      places(20, { source: "tilbudsportalen" }),
      places(20, { key: "SEL-108" }),
      places(20, { unitId: "unit-1" }),
      places(20, { offerId: "another" }),
      buildFact("free-places", { free: 2 }, { key: "SEL-107" }),
      places(20, { supersededAt: "2025-01-01T00:00:00.000Z" }),
    ];
    expect(calculateRecording(others, [places(24)])).toMatchObject({ supersede: [], outcomes: ["added"] });
  });

  test("changes nothing when it says what is known, also where two facts know it together", () => {
    const halves = [
      places(20, { id: "b", validFrom: "2025-01-01" }),
      places(20, { id: "a", validTo: "2025-01-01" }),
    ];
    const nothing = { insert: [], supersede: [], confirm: [], outcomes: ["unchanged"] };
    expect(calculateRecording(halves, [places(20)])).toEqual(nothing);
    const within = places(20, { validFrom: "2024-06-01", validTo: "2025-06-01" });
    expect(calculateRecording(halves, [within])).toEqual(nothing);
  });

  test("is a change where days were unknown between or after what is known", () => {
    const withGap = [
      places(20, { id: "a", validTo: "2024-06-01" }),
      places(20, { id: "b", validFrom: "2024-07-01", validTo: "2025-01-01" }),
    ];
    expect(calculateRecording(withGap, [places(20, { validTo: "2025-01-01" })]).outcomes).toEqual([
      "changed",
    ]);
    expect(calculateRecording(withGap.slice(0, 1), [places(20)]).outcomes).toEqual(["changed"]);
    expect(calculateRecording(withGap.slice(0, 1), [places(20, { validTo: "2025-01-01" })]).outcomes).toEqual(
      ["changed"],
    );
  });

  test("changes nothing when it holds on no day", () => {
    const never = places(20, { validTo: "2024-01-01" });
    expect(calculateRecording([], [never])).toMatchObject({ insert: [], outcomes: ["unchanged"] });
  });

  test("wins over what came earlier in the same list", () => {
    const { insert, outcomes } = calculateRecording([], [places(20), places(24), places(24)]);
    expect(insert.map(describeDraft)).toEqual([
      { approved: 24, covered: 0, validFrom: "2024-01-01", validTo: undefined },
    ]);
    expect(outcomes).toEqual(["added", "changed", "unchanged"]);
  });
});

describe("what is said again of a later day", () => {
  const known = places(20, { confirmedOn: "2025-01-01" });

  test("confirms, and changes nothing else", () => {
    expect(calculateRecording([known], [places(20, { asOf: "2026-11-01" })])).toEqual({
      insert: [],
      supersede: [],
      confirm: [{ fact: known, confirmedOn: "2026-11-01" }],
      outcomes: ["confirmed"],
    });
  });

  test("does not when the day is no later, or when it says nothing about how the fact goes on", () => {
    expect(calculateRecording([known], [places(20, { asOf: "2025-01-01" })]).outcomes).toEqual(["unchanged"]);
    const ended = places(20, { asOf: "2026-11-01", validTo: "2025-01-01" });
    expect(calculateRecording([known], [ended]).outcomes).toEqual(["unchanged"]);
  });
});

describe("laws", () => {
  const day = (number: number): IsoDate => addDays("2026-01-01", number);
  const days = Array.from({ length: 26 }, (_, number) => day(number));
  const drafts = fc
    .record({
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
      approved: fc.integer({ min: 1, max: 3 }),
      key: fc.constantFrom("SEL-107", "SEL-108"),
      source: fc.constantFrom("operator" as const, "supervision" as const),
      asOf: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ from, length, approved, key, source, asOf }) => {
      const validTo = length === undefined ? undefined : day(from + length);
      return places(approved, { key, source, asOf: day(asOf), validFrom: day(from), validTo });
    });
  const lists = fc
    .array(drafts, { maxLength: 6 })
    .map((list) =>
      list.filter(
        (draft, at) =>
          !list
            .slice(0, at)
            .some((earlier) => isSameSeries(earlier, draft) && periodsOverlap(earlier, draft)),
      ),
    );
  const isSameSeries = (a: AnyFactDraft, b: AnyFactDraft) =>
    a.source === b.source && formatFactSubject(a) === formatFactSubject(b);
  const histories = fc.array(lists, { maxLength: 4 });
  const momentOf = (round: number): IsoInstant => `${day(round)}T12:00:00.000Z`;
  const tell = (history: readonly (readonly AnyFactDraft[])[]) =>
    history.reduce<AnyFact[]>((facts, list, round) => apply(facts, list, momentOf(round)), []);

  test("recording the same twice is as good as once", () => {
    fc.assert(
      fc.property(histories, lists, (history, list) => {
        const facts = apply(tell(history), list, momentOf(10));
        const again = calculateRecording(facts, list);
        expect(again).toMatchObject({ insert: [], supersede: [], confirm: [] });
        expect(again.outcomes).toEqual(list.map(() => "unchanged"));
      }),
      { numRuns: 500 },
    );
  });

  test("what was believed at a moment never changes", () => {
    fc.assert(
      fc.property(
        histories,
        lists,
        fc.record({ round: fc.integer({ min: 0, max: 9 }), on: fc.constantFrom(...days) }),
        (history, list, { round, on }) => {
          const before = tell(history);
          const after = apply(before, list, momentOf(10));
          const belief = (facts: readonly AnyFact[]) =>
            calculateOfferOn(facts, { on, knownAt: momentOf(round) }).map(({ fact, others }) =>
              [fact, ...others].map(({ id, value }) => ({ id, value })),
            );
          expect(belief(after)).toEqual(belief(before));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("afterwards each source says on every day what it said last, and one thing only", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = tell(history).filter(({ supersededAt }) => supersededAt === undefined);
        const said = history.flat();
        for (const on of days)
          for (const series of said) {
            const last = said.findLast((draft) => isSameSeries(draft, series) && isInForce(draft, on));
            const held = facts.filter((fact) => isSameSeries(fact, series) && isInForce(fact, on));
            expect(held.map(({ value }) => value)).toEqual(last === undefined ? [] : [last.value]);
          }
      }),
      { numRuns: 200 },
    );
  });

  test("two values are the same both ways", () => {
    const values = fc.record({
      codes: fc.array(fc.constantFrom("a", "b")),
      to: fc.option(fc.nat(2), { nil: undefined }),
    });
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(isSameValue(a, b)).toBe(isSameValue(b, a));
        expect(isSameValue(a, { ...a, codes: a.codes.toReversed() })).toBe(true);
      }),
    );
  });
});
