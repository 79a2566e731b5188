import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CheckInAction,
  calculateAttendance,
  findParticipantOfCode,
  hideSmallGroups,
  type ShownCounts,
  writeParticipantCode,
} from "./index.ts";

const action: fc.Arbitrary<CheckInAction> = fc.record({
  id: fc.uuid(),
  participantId: fc.constantFrom("p", "q"),
  sessionId: fc.constantFrom(null, "s"),
  day: fc.constantFrom("2026-11-22", "2026-11-23"),
  kind: fc.constantFrom("in", "undo"),
  at: fc.integer({ min: 0, max: 3 }).map((minute) => `2026-11-22T08:0${minute}:00.000Z`),
});
const log = fc.uniqueArray(action, { selector: ({ id }) => id, maxLength: 12 });
const often = { numRuns: 1000 };

test("order and repetition change nothing", () => {
  const arrival = log.chain((once) =>
    fc
      .tuple(fc.subarray(once), fc.subarray(once))
      .chain(([again, andAgain]) => {
        const all = [...once, ...again, ...andAgain];
        return fc.shuffledSubarray(all, { minLength: all.length });
      })
      .map((sent) => ({ once, sent })),
  );
  fc.assert(
    fc.property(arrival, ({ once, sent }) => {
      expect(calculateAttendance(sent)).toEqual(calculateAttendance(once));
    }),
    often,
  );
});

test("what two devices know can be joined in steps: attendance of attendances is attendance", () => {
  fc.assert(
    fc.property(log, log, (mine, yours) => {
      const joined = calculateAttendance([...calculateAttendance(mine), ...calculateAttendance(yours)]);
      expect(joined).toEqual(calculateAttendance([...mine, ...yours]));
    }),
    often,
  );
});

test("every id comes back from its code", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(findParticipantOfCode(`${writeParticipantCode(id)}.x`)).toBe(id);
    }),
  );
});

const counts = fc
  .tuple(fc.nat(4), fc.nat(4))
  .map(([came, noShow]) => ({ registered: came + noShow, came, noShow }));
const isHidden = (row: ShownCounts): boolean => Object.values(row).includes(null);
const agrees = (seen: number | null, count: number): boolean => seen === null || seen === count;

/** All tables that would be shown the same: what somebody who subtracts is left with. */
function listPossible(rows: readonly ShownCounts[], total: ShownCounts, most: number): number[][] {
  const pairs = Array.from({ length: (most + 1) ** 2 }, (_, n) => [
    n % (most + 1),
    Math.floor(n / (most + 1)),
  ]);
  const fits = (row: ShownCounts, came: number, noShow: number): boolean =>
    agrees(row.came, came) && agrees(row.noShow, noShow) && agrees(row.registered, came + noShow);
  let tables: number[][] = [[]];
  for (const row of rows)
    tables = tables.flatMap((table) =>
      pairs.flatMap(([came = 0, noShow = 0]) => (fits(row, came, noShow) ? [[...table, came, noShow]] : [])),
    );
  const sum = (table: number[], part: number) =>
    table.reduce((all, count, at) => all + (at % 2 === part ? count : 0), 0);
  return tables.filter((table) => fits(total, sum(table, 0), sum(table, 1)));
}

test("whoever subtracts can't find a hidden number", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 3 }), (groups) => {
      const { groups: rows, total } = hideSmallGroups(groups);
      const possible = listPossible(rows, total, 5);
      for (const [at, row] of rows.entries()) {
        if (!isHidden(row)) continue;
        for (const part of [0, 1])
          expect(new Set(possible.map((table) => table[2 * at + part])).size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 200 },
  );
});

test("no small number is shown, and what is shown is true", () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 8 }), (groups) => {
      const { groups: rows, total } = hideSmallGroups(groups);
      for (const [at, row] of rows.entries())
        for (const key of ["registered", "came", "noShow"] as const)
          expect([null, groups[at]?.[key]]).toContain(row[key]);
      for (const row of [...rows, total])
        for (const count of Object.values(row)) expect([1, 2]).not.toContain(count);
    }),
    often,
  );
});
