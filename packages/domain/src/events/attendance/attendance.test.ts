import { describe, expect, test } from "vitest";
import {
  calculateAttendance,
  calculateAttendedMinutes,
  findParticipantOfCode,
  hideSmallGroups,
  writeParticipantCode,
} from "./index.ts";
import type { CheckInAction } from "./index.ts";

const base = {
  participantId: "p",
  sessionId: null,
  day: "2026-11-22",
  kind: "in",
  at: "2026-11-22T08:00:00.000Z",
} as const;

describe("attendance after a log of actions", () => {
  test("the latest action of each participant, day and session counts", () => {
    const log: CheckInAction[] = [
      { ...base, id: "1" },
      { ...base, id: "2", kind: "undo", at: "2026-11-22T08:05:00.000Z" },
      { ...base, id: "3", sessionId: "s" },
      { ...base, id: "4", day: "2026-11-23", at: "2026-11-23T08:00:00.000Z" },
      { ...base, id: "5", participantId: "q" },
    ];
    expect(calculateAttendance(log).map(({ id }) => id)).toEqual(["2", "3", "4", "5"]);
  });

  test("of two at the same instant the greater id counts, whichever came first", () => {
    const first = { ...base, id: "1" };
    const second = { ...base, id: "2", kind: "undo" } as const;
    expect(calculateAttendance([first, second])).toEqual([second]);
    expect(calculateAttendance([second, first])).toEqual([second]);
  });

  test("nobody is there before anything was done", () => {
    expect(calculateAttendance([])).toEqual([]);
  });
});

describe("the code of a ticket", () => {
  test("says whose it is", () => {
    const id = "019aaf10-7f3c-7e2a-9d11-0123456789ab";
    const code = writeParticipantCode(id);
    expect(code).toMatch(/^[\w-]{22}$/);
    expect(findParticipantOfCode(`${code}.signature`)).toBe(id);
  });

  test.each([
    ["no signature", "AAAAAAAAAAAAAAAAAAAAAA"],
    ["too short", "AAAA.abc"],
    ["an unknown letter", "AAAAAAAAAAAAAAAAAAAAA!.abc"],
    ["more than an id holds", "______________________.abc"],
    ["another code", "https://example.dk/"],
    ["nothing", ""],
  ])("is no ticket: %s", (_, code) => {
    expect(findParticipantOfCode(code)).toBeUndefined();
  });

  test("is not made of what is no id", () => {
    expect(() => writeParticipantCode("Anna")).toThrow(RangeError);
  });
});

describe("small groups", () => {
  const group = (came: number, noShow: number) => ({ registered: came + noShow, came, noShow });
  const shown = (registered: number | null, came: number | null, noShow: number | null) => ({
    registered,
    came,
    noShow,
  });

  test("large ones are shown as they are, with their total", () => {
    expect(hideSmallGroups([group(8, 4), group(5, 0)])).toEqual({
      total: shown(17, 13, 4),
      groups: [shown(12, 8, 4), shown(5, 5, 0)],
    });
  });

  test("a small one takes another along, so that it can't be found from the total", () => {
    expect(hideSmallGroups([group(2, 0), group(6, 3), group(9, 9)])).toEqual({
      total: shown(29, 17, 12),
      groups: [shown(null, null, null), shown(null, null, null), shown(18, 9, 9)],
    });
  });

  test("a single small one hides the total", () => {
    expect(hideSmallGroups([group(2, 0)]).total).toEqual(shown(null, null, null));
    expect(hideSmallGroups([group(8, 1)])).toEqual({
      total: shown(9, null, null),
      groups: [shown(9, null, null)],
    });
  });

  test("two small ones with too few people between them take a third along", () => {
    const { groups } = hideSmallGroups([group(1, 0), group(1, 0), group(5, 5)]);
    expect(groups[2]).toEqual(shown(null, null, null));
  });

  test("how few is few is a parameter", () => {
    expect(hideSmallGroups([group(1, 1), group(9, 9)], 1).groups[0]).toEqual(shown(2, 1, 1));
    expect(hideSmallGroups([group(4, 4), group(9, 9)], 5).groups[0]).toEqual(shown(8, null, null));
  });

  test("no groups", () => {
    expect(hideSmallGroups([])).toEqual({ total: shown(0, 0, 0), groups: [] });
  });
});

describe("how long somebody took part", () => {
  const parts = [
    { day: "2026-11-22", sessionId: null, minutes: 420 },
    { day: "2026-11-23", sessionId: null, minutes: 180 },
    { day: "2026-11-23", sessionId: "s", minutes: 60 },
    { day: "2026-11-23", sessionId: "t", minutes: 150 },
  ];
  const first = { day: "2026-11-22", sessionId: null };
  const s = { day: "2026-11-23", sessionId: "s" };
  const t = { day: "2026-11-23", sessionId: "t" };

  test.each([
    ["not at all", [], 0],
    ["a whole day", [first], 420],
    ["a session of a day", [s], 60],
    ["a day, and a session of another", [first, s], 480],
    ["a day with its sessions counts once", [s, { ...s, sessionId: null }], 180],
    ["sessions at the same time count no more than the day", [s, t], 180],
  ])("%s", (_, marks, minutes) => {
    expect(calculateAttendedMinutes(parts, marks)).toBe(minutes);
  });
});
