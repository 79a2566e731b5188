import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, getLocalDate, type IsoLocalTime, toInstant, toLocal } from "../time/index.ts";
import {
  calculateClosing,
  calculatePresentedStatus,
  calculateRegistrationWindow,
  type CalendarFacts,
  type ClashProgramme,
  type ClashSession,
  erasureClasses,
  erasureDefaults,
  eventStatuses,
  findClashes,
  listCalendarChanges,
  moveLocal,
  placeLocal,
} from "./index.ts";

const now = "2026-11-22T10:00:00.000Z";

describe("the status that is shown", () => {
  test("is held once a published event has ended, and nothing else ever is", () => {
    const past = "2026-11-22T10:00:00.000Z";
    const future = "2026-11-22T10:00:00.001Z";
    for (const status of eventStatuses) {
      expect(calculatePresentedStatus({ status, endsAt: future }, now)).toBe(status);
      const isPublished = status === "published";
      expect(calculatePresentedStatus({ status, endsAt: past }, now)).toBe(isPublished ? "held" : status);
    }
  });
});

describe("the registration window", () => {
  const open = {
    status: "published",
    takesRegistrations: true,
    opensAt: null,
    closesAt: "2026-11-23T23:00:00.000Z",
  } as const;
  test.each([
    ["open", {}, false],
    ["full", {}, true],
    ["open", { opensAt: now }, false],
    ["not-open-yet", { opensAt: "2026-11-22T10:00:00.001Z" }, false],
    ["not-open-yet", { status: "draft" as const }, false],
    ["not-open-yet", { status: "proposed" as const }, true],
    ["closed", { closesAt: now }, false],
    ["closed", { status: "cancelled" as const }, false],
    ["not-taken", { takesRegistrations: false, closesAt: now }, true],
  ] as const)("is %s with %j", (window, change, isFull) => {
    expect(calculateRegistrationWindow({ ...open, ...change }, now, isFull)).toBe(window);
  });

  const closing = (local: IsoLocalTime, days: number): string => {
    const meaning = toInstant(local, "later");
    if (meaning.kind !== "once") throw new Error(`${local} is no time`);
    return calculateClosing({ local, instant: meaning.instant }, days);
  };
  test.each([
    ["2027-04-05T09:00", 7, "2027-03-29T22:00:00.000Z"],
    ["2027-04-04T09:00", 7, "2027-03-28T22:00:00.000Z"],
    ["2027-04-03T09:00", 7, "2027-03-27T23:00:00.000Z"],
    ["2026-11-01T09:00", 7, "2026-10-25T23:00:00.000Z"],
    ["2026-10-31T09:00", 7, "2026-10-24T22:00:00.000Z"],
    ["2026-11-25T09:00", 1, "2026-11-24T23:00:00.000Z"],
    ["2026-11-25T09:00", 0, "2026-11-25T08:00:00.000Z"],
  ] as [IsoLocalTime, number, string][])("of %s closes %i days before at %s", (local, days, instant) => {
    expect(closing(local, days)).toBe(instant);
  });

  test("closes at a midnight that lies the days before, or when the event begins", () => {
    const locals = fc
      .integer({ min: Date.parse("2000-01-01") / 60_000, max: Date.parse("2040-01-01") / 60_000 })
      .map((minute) => toLocal(new Date(minute * 60_000).toISOString()).local);
    fc.assert(
      fc.property(locals, fc.integer({ min: 0, max: 180 }), (local, days) => {
        const closes = toLocal(closing(local, days)).local;
        const midnight: IsoLocalTime = `${addDays(getLocalDate(local), 1 - days)}T00:00`;
        expect(closes).toBe(days === 0 ? local : midnight);
      }),
    );
  });
});

describe("clashes of a programme", () => {
  const at = (time: string) => `2027-03-10T${time}:00.000Z`;
  const session = (id: string, time: string, more: Partial<ClashSession> = {}): ClashSession => ({
    id,
    startsAt: at(time.slice(0, 5)),
    endsAt: at(time.slice(6)),
    trackId: null,
    roomId: null,
    speakerIds: [],
    capacity: null,
    ...more,
  });
  const programme = (...sessions: ClashSession[]): ClashProgramme => ({
    startsAt: at("08:00"),
    endsAt: at("16:00"),
    rooms: [
      { id: "hall", seats: 120 },
      { id: "garden", seats: null },
    ],
    sessions,
  });

  test("are found for a room, a track and each speaker that two sessions share at one time", () => {
    const shared = { roomId: "hall", trackId: "blue", speakerIds: ["ann", "bo"] };
    const found = findClashes(
      programme(
        session("a", "09:00-10:00", shared),
        session("b", "09:30-10:30", { ...shared, speakerIds: ["bo", "carl", "ann"] }),
        session("c", "10:30-11:00", shared),
        session("d", "09:00-12:00"),
      ),
    );
    expect(found).toEqual([
      { kind: "room", sessionIds: ["a", "b"], subjectId: "hall" },
      { kind: "track", sessionIds: ["a", "b"], subjectId: "blue" },
      { kind: "speaker", sessionIds: ["a", "b"], subjectId: "ann" },
      { kind: "speaker", sessionIds: ["a", "b"], subjectId: "bo" },
    ]);
  });

  test("are found for one session outside the event, and in a room that is too small", () => {
    const small = { roomId: "hall", capacity: 121 };
    expect(
      findClashes(
        programme(
          session("early", "07:59-09:00"),
          session("late", "15:00-16:01"),
          session("small", "09:00-10:00", small),
          session("fits", "10:00-11:00", { ...small, capacity: 120 }),
          session("any", "11:00-12:00", { ...small, roomId: "garden" }),
          session("open", "12:00-13:00", { roomId: "hall" }),
        ),
      ),
    ).toEqual([
      { kind: "outside-event", sessionIds: ["early"], subjectId: null },
      { kind: "outside-event", sessionIds: ["late"], subjectId: null },
      { kind: "room-too-small", sessionIds: ["small"], subjectId: "hall" },
    ]);
  });

  test("do not depend on the order of the sessions, and none are where all follow one another", () => {
    const starts = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 8 });
    const hour = (n: number) => `${String(8 + n).padStart(2, "0")}:00`;
    const pairs = (found: ReturnType<typeof findClashes>) =>
      found.map(({ sessionIds }) => sessionIds.toSorted().join()).toSorted();
    fc.assert(
      fc.property(starts, (hours) => {
        const sessions = hours.map((n, i) =>
          session(`s${i}`, `${hour(n)}-${hour(n + 1)}`, { roomId: "hall" }),
        );
        const found = findClashes(programme(...sessions));
        expect(pairs(found)).toEqual(pairs(findClashes(programme(...sessions.toReversed()))));
        expect(found.length === 0).toBe(new Set(hours).size === hours.length);
      }),
    );
  });
});

describe("what calendars must hear of", () => {
  const event: CalendarFacts = {
    startsAt: "2027-03-28T07:00:00.000Z",
    endsAt: "2027-03-28T13:00:00.000Z",
    format: "on-site",
    placeName: "Rådhuset",
    placeAddress: "Torvet 1",
    onlineUrl: null,
    status: "published",
  };
  test.each([
    [[], {}],
    [["time"], { startsAt: "2027-03-28T06:00:00.000Z" }],
    [["time"], { endsAt: "2027-03-28T14:00:00.000Z" }],
    [["place"], { placeName: "Odeon" }],
    [["place"], { placeAddress: "Torvet 2" }],
    [["place"], { format: "both" as const }],
    [["place"], { onlineUrl: "https://moede.example" }],
    [["status"], { status: "cancelled" as const }],
    [["time", "status"], { endsAt: "2027-03-28T14:00:00.000Z", status: "draft" as const }],
  ])("is %j when %j changes", (changed, change) => {
    expect(listCalendarChanges(event, { ...event, ...change })).toEqual(changed);
  });
});

describe("a programme that moves with its event", () => {
  test("keeps its times of day across the changes of the clock", () => {
    const first = { from: "2027-03-27T09:00", to: "2027-03-28T10:30" } as const;
    expect(moveLocal({ local: "2027-03-27T13:15", fold: "earlier" }, first)).toEqual({
      local: "2027-03-28T13:15",
      fold: "earlier",
      instant: "2027-03-28T11:15:00.000Z",
    });
    expect(moveLocal({ local: "2027-03-28T09:00", fold: "later" }, first)).toMatchObject({
      local: "2027-03-29T09:00",
      fold: "earlier",
    });
  });

  test("takes a time that is skipped an hour later, and one that comes twice by its fold", () => {
    expect(placeLocal("2027-03-28T02:30", "later")).toEqual({
      local: "2027-03-28T03:30",
      fold: "earlier",
      instant: "2027-03-28T01:30:00.000Z",
    });
    expect(placeLocal("2027-10-31T02:30", "earlier").instant).toBe("2027-10-31T00:30:00.000Z");
    expect(placeLocal("2027-10-31T02:30", "later")).toEqual({
      local: "2027-10-31T02:30",
      fold: "later",
      instant: "2027-10-31T01:30:00.000Z",
    });
  });
});

test("each class of personal data has a number of days to begin with, and a reason for it", () => {
  expect(Object.keys(erasureDefaults).toSorted()).toEqual(erasureClasses.toSorted());
  for (const name of erasureClasses) {
    expect(erasureDefaults[name].days).toBeGreaterThan(0);
    expect(erasureDefaults[name].reason).not.toBe("");
  }
  expect(erasureDefaults.sensitive.days).toBeLessThan(erasureDefaults.answers.days);
});
