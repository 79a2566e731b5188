import { describe, expect, it } from "vitest";
import { checkEvent, isSafeAddress, isWhole } from "./check-event.ts";
import {
  emptyEvent,
  fillIn,
  listChangedParts,
  proposeEnd,
  readOwner,
  toEventContent,
} from "./event-values.ts";
import { countConcerned, listEffects } from "./list-effects.ts";
import { messages } from "./messages.da.ts";
import { readLocalTime } from "./read-local-time.ts";

const owner = "cluster:0190f0a0-0000-7000-8000-000000000001";
const empty = emptyEvent({ owner, regionId: "", contactId: null });
const filled = {
  ...empty,
  title: "Temadag om autisme",
  starts: { local: "2027-03-10T09:00" },
  ends: { local: "2027-03-10T15:00" },
};

describe("a typed time", () => {
  it("is nothing, a moment, none or two", () => {
    expect(readLocalTime({ local: "" })).toEqual({ kind: "empty" });
    expect(readLocalTime({ local: "2027-03-10T09:00" })).toEqual({
      kind: "found",
      instant: "2027-03-10T08:00:00.000Z",
    });
    expect(readLocalTime({ local: "2027-03-28T02:30" })).toEqual({
      kind: "missing",
      proposal: "2027-03-28T03:30",
    });
    expect(readLocalTime({ local: "2027-10-31T02:30" }).kind).toBe("twice");
    expect(readLocalTime({ local: "2027-10-31T02:30", fold: "later" })).toEqual({
      kind: "found",
      instant: "2027-10-31T01:30:00.000Z",
    });
  });

  it("proposes an end on the same day", () => {
    expect(proposeEnd("")).toBe("");
    expect(proposeEnd("2027-03-10T09:00")).toBe("2027-03-10T15:00");
    expect(proposeEnd("2027-03-10T19:30")).toBe("2027-03-10T23:59");
    expect(fillIn({ ...filled, ends: { local: "" } }).ends.local).toBe("2027-03-10T15:00");
    expect(fillIn({ ...filled, owner: "" }, owner).owner).toBe(owner);
  });
});

describe("the form of an event", () => {
  it("needs a title and a time only", () => {
    const problems = (values: typeof empty): string[] =>
      Object.entries(checkEvent(values, messages)).flatMap(([key, text]) =>
        text === undefined ? [] : [key],
      );
    expect(problems(empty)).toEqual(["title", "starts", "ends"]);
    expect(problems(filled)).toEqual([]);
    expect(problems({ ...filled, ends: { local: "2027-03-10T08:00" } })).toEqual(["ends"]);
    expect(problems({ ...filled, starts: { local: "2027-03-28T02:30" } })).toEqual(["starts"]);
    expect(problems({ ...filled, closesDaysBefore: "", remindsDaysBefore: "" })).toEqual([
      "closesDaysBefore",
    ]);
    expect(problems({ ...filled, format: "online", onlineUrl: "http://x.example" })).toEqual(["onlineUrl"]);
    expect(problems({ ...filled, capacity: "mange" })).toEqual(["capacity"]);
  });

  it("reads whole numbers as people write them", () => {
    const seats = { least: 1, most: 10_000, mayBeEmpty: true };
    expect(["", "1", "120", "1.200", "10.000"].map((text) => isWhole(text, seats))).not.toContain(false);
    expect(["0", "-1", "1,5", "12.00", "10.001"].map((text) => isWhole(text, seats))).not.toContain(true);
    expect(toEventContent({ ...filled, capacity: "1.200" }).capacity).toBe(1_200);
    expect(isSafeAddress("https://meet.example/a")).toBe(true);
    expect(isSafeAddress("mødelink")).toBe(false);
  });

  it("sends only what the form of taking part has use for", () => {
    const both = {
      ...filled,
      placeName: "Salen",
      onlineUrl: "https://meet.example/a",
      capacity: "10",
      onlineCapacity: "20",
    };
    expect(toEventContent({ ...both, format: "online" })).toMatchObject({
      placeName: "",
      capacity: null,
      onlineCapacity: 20,
    });
    expect(toEventContent({ ...both, format: "on-site" })).toMatchObject({
      onlineUrl: null,
      capacity: 10,
      onlineCapacity: null,
    });
    expect(readOwner(owner)).toEqual({ kind: "cluster", id: owner.slice(8) });
  });
});

describe("what a save does", () => {
  const event = { status: "published" } as const;

  it("is told by what changed", () => {
    expect(listEffects(event, filled, filled)).toEqual([]);
    expect(listEffects({ status: "draft" }, filled, { ...filled, title: "Andet" })).toEqual([]);
    expect(listEffects(event, filled, { ...filled, title: "Andet" })).toEqual(["quiet"]);
    expect(listEffects(event, filled, { ...filled, ends: { local: "2027-03-10T16:00" } })).toEqual(["time"]);
    expect(listEffects(event, filled, { ...filled, placeName: "Salen" })).toEqual(["place"]);
    const moved = { ...filled, placeName: "Salen", starts: { local: "2027-03-10T10:00" } };
    expect(listEffects(event, filled, moved)).toEqual(["timeAndPlace"]);
    expect(listEffects(event, { ...filled, capacity: "10" }, { ...filled, capacity: "" })).toEqual([
      "quiet",
      "raised",
    ]);
    expect(listEffects(event, filled, { ...filled, capacity: "10" })).toEqual(["quiet", "lowered"]);
    expect(listEffects(event, filled, { ...filled, visibility: "members", contactDays: "10" })).toEqual([
      "quiet",
      "erasure",
      "hidden",
    ]);
  });

  it("does not count the first half of a doubled hour as a change", () => {
    const stored = { ...filled, starts: { local: filled.starts.local, fold: "earlier" as const } };
    expect(listChangedParts(stored, filled)).toEqual([]);
  });

  it("concerns those with a seat and those who wait", () => {
    const seats = { capacity: 10, taken: 8, free: 2, kept: 0, waiting: 3 };
    expect(countConcerned({ seats: { onSite: seats, online: null } })).toBe(11);
  });
});
