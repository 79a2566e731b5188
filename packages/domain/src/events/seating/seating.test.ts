import { describe, expect, test } from "vitest";
import type { GroupPolicy } from "../vocabulary.ts";
import { countSeats, decideSeats, findShareOf, promoteWaiting } from "./index.ts";
import type { HeldSeats, Party, PoolInUse, SeatPool, Share } from "./index.ts";

const [north, south, club] = ["north", "south", "club"];
const today = "2026-11-22";
const shares: readonly Share[] = [
  { id: "of-north", seats: 3, holder: { organisationId: north }, returnsOn: "2026-12-01" },
  {
    id: "of-municipalities",
    seats: 4,
    holder: { organisationKind: "municipality" },
    returnsOn: "2026-12-24",
  },
];
const kindOf = { [north]: "municipality", [south]: "municipality", [club]: "user-organisation" } as const;

const from = (organisationId: string | undefined) => ({
  organisationId: organisationId ?? null,
  organisationKind: organisationId === undefined ? null : (kindOf[organisationId] ?? null),
});
const held = (size: number, organisationId?: string): HeldSeats => ({ size, ...from(organisationId) });
const party = (id: string, size = 1, organisationId?: string): Party => ({
  id,
  size,
  ...from(organisationId),
});
const using = (pool: Partial<SeatPool>, holding: readonly HeldSeats[] = []): PoolInUse => ({
  pool: { capacity: 10, shares: [], groupPolicy: "strict", ...pool },
  today,
  holding,
});
const promote = (inUse: PoolInUse, ...waiting: readonly Party[]): string[] =>
  promoteWaiting(inUse, waiting).map((outcome) =>
    outcome.gets === "seat" ? outcome.partyId : `${outcome.partyId}: ${outcome.reason}`,
  );

describe("a share", () => {
  test("is an organisation's own before its kind's, and nobody's without either", () => {
    expect(findShareOf(from(north), shares)?.id).toBe("of-north");
    expect(findShareOf(from(south), shares)?.id).toBe("of-municipalities");
    expect(findShareOf(from(club), shares)).toBeUndefined();
    expect(findShareOf(from(undefined), shares)).toBeUndefined();
  });

  test("keeps its seats until the day it is returned, and gives what is used beyond them to the common ones", () => {
    const holding = [held(5, north), held(1, south), held(2)];
    expect(countSeats(using({ capacity: 12, shares }, holding))).toEqual({
      capacity: 12,
      taken: 8,
      free: 4,
      freeForAll: 1,
      keptForShares: 3,
      beyondLimit: 0,
      shares: [
        { shareId: "of-north", seats: 3, taken: 5, kept: 0, onCommonSeats: 2 },
        { shareId: "of-municipalities", seats: 4, taken: 1, kept: 3, onCommonSeats: 0 },
      ],
    });
    expect(countSeats({ ...using({ capacity: 12, shares }, holding), today: "2026-12-24" })).toMatchObject({
      free: 4,
      freeForAll: 4,
      keptForShares: 0,
      shares: [
        { seats: 0, onCommonSeats: 5 },
        { seats: 0, onCommonSeats: 1 },
      ],
    });
  });

  test("is returned at the beginning of its day", () => {
    const inUse = using({ capacity: 3, shares: shares.slice(0, 1) });
    expect(promote({ ...inUse, today: "2026-11-30" }, party("a"))).toEqual(["a: kept-for-shares"]);
    expect(promote({ ...inUse, today: "2026-12-01" }, party("a"))).toEqual(["a"]);
  });

  test("means nothing where there is no limit", () => {
    expect(countSeats(using({ capacity: null, shares }, [held(7, north)]))).toMatchObject({
      capacity: null,
      taken: 7,
      free: null,
      freeForAll: null,
      keptForShares: 0,
      beyondLimit: 0,
    });
    expect(promote(using({ capacity: null, shares }), party("a", 500))).toEqual(["a"]);
  });
});

describe("more people than seats", () => {
  test("are counted, nobody is thrown out, and nobody comes in", () => {
    const inUse = using({ capacity: 5 }, [held(7)]);
    expect(countSeats(inUse)).toMatchObject({ taken: 7, free: 0, freeForAll: 0, beyondLimit: 2 });
    expect(promote(inUse, party("a"))).toEqual(["a: full"]);
  });

  test("on common seats leave a share no more than is there", () => {
    const inUse = using({ capacity: 8, shares }, [held(6)]);
    expect(countSeats(inUse)).toMatchObject({ free: 2, freeForAll: 0, keptForShares: 2 });
    expect(promote(inUse, party("a", 3, north), party("b", 2, north))).toEqual([
      "a: group-too-large",
      "b: others-are-waiting",
    ]);
    expect(promote(inUse, party("a", 2, north), party("b", 1, south))).toEqual([
      "a",
      "b: others-are-waiting",
    ]);
  });
});

describe("who waits", () => {
  test("is told why", () => {
    expect(promote(using({ capacity: 2 }, [held(2)]), party("a"))).toEqual(["a: full"]);
    expect(promote(using({ capacity: 2 }, [held(1)]), party("a", 2))).toEqual(["a: group-too-large"]);
    const kept = using({ capacity: 9, shares }, []);
    expect(promote(kept, party("a", 3, club), party("b", 2, club))).toEqual([
      "a: kept-for-shares",
      "b: others-are-waiting",
    ]);
    expect(promote(using({ capacity: 7, shares }), party("a", 8, club))).toEqual(["a: kept-for-shares"]);
  });

  test.each<[GroupPolicy, string[]]>([
    ["strict", ["a: group-too-large", "b: others-are-waiting", "c: others-are-waiting"]],
    ["fill-gaps", ["a: group-too-large", "b", "c: others-are-waiting"]],
  ])("in a group that is too large holds up the others or not: %s", (groupPolicy, expected) => {
    const inUse = using({ groupPolicy }, [held(8)]);
    expect(promote(inUse, party("a", 3), party("b", 2), party("c", 2))).toEqual(expected);
  });

  test("for common seats does not hold up who has a share of their own", () => {
    const inUse = using({ capacity: 7, shares }, []);
    expect(promote(inUse, party("a", 1, club), party("b", 3, north), party("c", 2, south))).toEqual([
      "a: kept-for-shares",
      "b",
      "c",
    ]);
  });

  test("for a share's seats holds up its own people, and not those of another", () => {
    const inUse = using({ capacity: 7, shares }, []);
    expect(promote(inUse, party("a", 4, north), party("b", 1, north), party("c", 4, south))).toEqual([
      "a: kept-for-shares",
      "b: others-are-waiting",
      "c",
    ]);
  });
});

describe("who comes", () => {
  test("gets a free seat", () => {
    expect(decideSeats(using({}), { waiting: [], party: party("new") })).toEqual({
      partyId: "new",
      gets: "seat",
    });
  });

  test("does not pass somebody who waits", () => {
    const inUse = using({}, [held(9)]);
    const decide = (...waiting: readonly Party[]) => decideSeats(inUse, { waiting, party: party("new") });
    const passed = { partyId: "new", gets: "nothing", reason: "others-are-waiting" };
    expect(decide(party("a"))).toEqual(passed);
    expect(decide(party("a", 2))).toEqual(passed);
    expect(decide()).toMatchObject({ gets: "seat" });
  });

  test("takes a gap that those before could not use, where gaps are filled", () => {
    const inUse = using({ groupPolicy: "fill-gaps" }, [held(9)]);
    expect(decideSeats(inUse, { waiting: [party("a", 2)], party: party("new") })).toMatchObject({
      gets: "seat",
    });
  });
});
