import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSeats, decideSeats, findShareOf, promoteWaiting } from "./index.ts";
import type { HeldSeats, Party, PoolInUse, SeatPool } from "./index.ts";

const often = { numRuns: 1000 };

const days = ["2026-11-21", "2026-11-22", "2026-11-23"] as const;
const origin = fc.constantFrom(
  { organisationId: "north", organisationKind: "municipality" } as const,
  { organisationId: "south", organisationKind: "municipality" } as const,
  { organisationId: "club", organisationKind: "user-organisation" } as const,
  { organisationId: null, organisationKind: null },
);
const shareOf = (id: string, holder: SeatPool["shares"][number]["holder"]) =>
  fc.record({
    id: fc.constant(id),
    seats: fc.nat(5),
    holder: fc.constant(holder),
    returnsOn: fc.constantFrom(...days),
  });
const shares = fc
  .tuple(
    shareOf("of-north", { organisationId: "north" }),
    shareOf("of-municipalities", { organisationKind: "municipality" }),
    shareOf("of-club", { organisationId: "club" }),
  )
  .chain((all) => fc.subarray(all));
const holding = fc.array(
  fc.tuple(origin, fc.nat(4)).map(([from, size]): HeldSeats => ({ ...from, size })),
  { maxLength: 6 },
);
const waiting = fc
  .array(fc.tuple(origin, fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map((parties) => parties.map(([from, size], n): Party => ({ id: `p${n}`, size, ...from })));
const newcomer = fc
  .tuple(origin, fc.integer({ min: 1, max: 5 }))
  .map(([from, size]): Party => ({ id: "new", size, ...from }));
const groupPolicy = fc.constantFrom("strict", "fill-gaps");
const inUse: fc.Arbitrary<PoolInUse> = fc.record({
  pool: fc.record({ capacity: fc.option(fc.nat(20)), shares, groupPolicy }),
  today: fc.constantFrom(...days),
  holding,
});

/** The pool after a run: who gets a seat holds it, the others still wait. */
function afterRun(before: PoolInUse, queue: readonly Party[]) {
  const outcomes = promoteWaiting(before, queue);
  const offered = queue.filter((_, n) => outcomes[n]?.gets === "seat");
  return {
    outcomes,
    offered,
    rest: queue.filter((party) => !offered.includes(party)),
    pool: { ...before, holding: [...before.holding, ...offered] },
  };
}
const withCapacity = (before: PoolInUse, capacity: number | null): PoolInUse => ({
  ...before,
  pool: { ...before.pool, capacity },
});
/** The seats that somebody may have when nobody else waits. */
function availableTo(before: PoolInUse, from: Pick<Party, "organisationId" | "organisationKind">): number {
  const gets = (size: number) => promoteWaiting(before, [{ id: "one", size, ...from }])[0]?.gets === "seat";
  let size = 0;
  while (size < 40 && gets(size + 1)) size++;
  return size;
}

describe("for whatever pool, holders and queue", () => {
  test("a run never gives out more than there is, for all or for those without a share", () => {
    fc.assert(
      fc.property(inUse, waiting, (before, queue) => {
        const { pool, offered } = afterRun(before, queue);
        const [was, is] = [countSeats(before), countSeats(pool)];
        expect(is.beyondLimit).toBe(was.beyondLimit);
        expect(is.taken).toBe(was.taken + offered.reduce((total, { size }) => total + size, 0));
        if (was.freeForAll === null) return;
        const isCommon = (party: Party) => findShareOf(party, before.pool.shares) === undefined;
        const withoutShare = offered.filter(isCommon).reduce((total, { size }) => total + size, 0);
        const beyondShares = is.shares.map(
          (share, n) => share.onCommonSeats - (was.shares[n]?.onCommonSeats ?? 0),
        );
        expect(beyondShares.reduce((total, n) => total + n, withoutShare)).toBeLessThanOrEqual(
          was.freeForAll,
        );
      }),
      often,
    );
  });

  test("the seats add up", () => {
    fc.assert(
      fc.property(inUse, (before) => {
        const count = countSeats(before);
        expect(count.taken).toBe(before.holding.reduce((total, { size }) => total + size, 0));
        if (count.capacity === null || count.free === null || count.freeForAll === null) return;
        expect(count.taken + count.free).toBe(count.capacity + count.beyondLimit);
        expect(count.freeForAll + count.keptForShares).toBe(count.free);
        for (const share of count.shares)
          expect(share.kept + share.taken - share.onCommonSeats).toBe(share.seats);
      }),
      often,
    );
  });

  test("a run that is run twice does what it does once", () => {
    fc.assert(
      fc.property(inUse, waiting, (before, queue) => {
        const { pool, rest } = afterRun(before, queue);
        expect(afterRun(pool, rest).offered).toEqual([]);
      }),
      often,
    );
  });

  test("under strict nobody passes somebody earlier who could use the same seats", () => {
    fc.assert(
      fc.property(inUse, waiting, (before, queue) => {
        const strict = { ...before, pool: { ...before.pool, groupPolicy: "strict" } as const };
        const { outcomes } = afterRun(strict, queue);
        const shareIdOf = (n: number) => findShareOf(queue[n] as Party, before.pool.shares)?.id;
        const passing = outcomes.flatMap((outcome, later) =>
          outcomes
            .slice(0, later)
            .flatMap((passed, earlier) =>
              outcome.gets === "seat" && passed.gets === "nothing" ? [{ later, earlier }] : [],
            ),
        );
        for (const { later, earlier } of passing) {
          expect(shareIdOf(later)).toBeDefined();
          expect(shareIdOf(later)).not.toBe(shareIdOf(earlier));
        }
      }),
      often,
    );
  });

  test("under fill-gaps somebody is passed only by who takes what was not enough for them", () => {
    fc.assert(
      fc.property(inUse, waiting, (before, queue) => {
        const filling = { ...before, pool: { ...before.pool, groupPolicy: "fill-gaps" } as const };
        const { outcomes } = afterRun(filling, queue);
        outcomes.forEach((outcome, n) => {
          if (outcome.gets === "seat") return;
          const earlier = queue.slice(0, n).filter((_, m) => outcomes[m]?.gets === "seat");
          const passed = queue[n] as Party;
          expect(availableTo({ ...filling, holding: [...filling.holding, ...earlier] }, passed)).toBeLessThan(
            passed.size,
          );
        });
      }),
      often,
    );
  });

  test("who comes gets what a place at the end of the queue gives, and takes nothing from those who wait", () => {
    fc.assert(
      fc.property(inUse, waiting, newcomer, (before, queue, party) => {
        const alone = afterRun(before, queue);
        const withNew = afterRun(before, [...queue, party]);
        expect(withNew.outcomes.slice(0, -1)).toEqual(alone.outcomes);
        expect(decideSeats(before, { waiting: queue, party })).toEqual(withNew.outcomes.at(-1));
      }),
      often,
    );
  });

  test("raising the limit gives seats, and under strict takes nobody's", () => {
    fc.assert(
      fc.property(inUse, waiting, fc.tuple(fc.nat(20), fc.nat(20)), (before, queue, [low, more]) => {
        const strict = { ...before, pool: { ...before.pool, groupPolicy: "strict" } as const };
        const few = afterRun(withCapacity(strict, low), queue).offered;
        const many = afterRun(withCapacity(strict, low + more), queue).offered;
        expect(many).toEqual(expect.arrayContaining(few));
        expect(afterRun(withCapacity(strict, null), queue).offered).toEqual(queue);
      }),
      often,
    );
  });

  test("lowering the limit throws nobody out, and lets nobody in until there is room", () => {
    fc.assert(
      fc.property(inUse, waiting, fc.nat(20), (before, queue, capacity) => {
        const lowered = withCapacity(before, Math.min(capacity, countSeats(before).taken));
        expect(countSeats(lowered).taken).toBe(countSeats(before).taken);
        expect(afterRun(lowered, queue).offered).toEqual([]);
      }),
      often,
    );
  });

  test("a share that is returned takes seats from nobody but its own people", () => {
    fc.assert(
      fc.property(inUse, origin, fc.nat(2), (before, from, which) => {
        const shareOfAll = before.pool.shares[which % Math.max(1, before.pool.shares.length)];
        if (shareOfAll === undefined) return;
        const returned = {
          ...before,
          pool: {
            ...before.pool,
            shares: before.pool.shares.map((share) =>
              share === shareOfAll ? { ...share, returnsOn: before.today } : share,
            ),
          },
        };
        expect(countSeats(returned).free).toBe(countSeats(before).free);
        const { keptForShares, shares: counts } = countSeats(before);
        const isEnoughForShares = keptForShares === counts.reduce((total, { kept }) => total + kept, 0);
        fc.pre(isEnoughForShares || findShareOf(from, before.pool.shares) !== shareOfAll);
        expect(availableTo(returned, from)).toBeGreaterThanOrEqual(availableTo(before, from));
      }),
      often,
    );
  });
});
