import { describe, expect, it } from "vitest";
import {
  listClashes,
  listDays,
  listSessionProblems,
  mayBeSaved,
  type ProgrammeValues,
  type SessionValues,
  sortSessions,
  toProgrammeInput,
  toProgrammeValues,
} from "./programme-values.ts";

const event = { startsAt: "2027-03-10T08:00:00.000Z", endsAt: "2027-03-10T14:00:00.000Z" };
const empty: ProgrammeValues = { tracks: [], rooms: [], speakers: [], sessions: [], materials: [] };

function session(id: string, [from, to]: [string, string], rest: Partial<SessionValues> = {}): SessionValues {
  const times = { starts: { local: `2027-03-10T${from}` }, ends: { local: `2027-03-10T${to}` } };
  const links = { trackId: null, roomId: null, speakerIds: [] };
  return {
    id,
    title: `Indslag ${id}`,
    description: "",
    takesSignUp: false,
    capacity: "",
    ...times,
    ...links,
    ...rest,
  };
}

describe("a programme on its page", () => {
  it("says what a session lacks before it can be saved", () => {
    expect(listSessionProblems(session("a", ["09:00", "10:00"]))).toEqual([]);
    expect(listSessionProblems(session("a", ["10:00", "09:00"], { title: "x", capacity: "nul" }))).toEqual([
      "title",
      "backwards",
      "capacity",
    ]);
    expect(listSessionProblems(session("a", ["", ""]))).toEqual(["starts", "ends"]);
    expect(mayBeSaved({ ...empty, sessions: [session("a", ["10:00", "09:00"])] })).toBe(false);
    expect(mayBeSaved({ ...empty, rooms: [{ id: "r", name: "Sal", seats: "mange" }] })).toBe(false);
    const material = {
      id: "m",
      sessionId: null,
      name: "Slides",
      url: "ikke et link",
      audience: "everybody" as const,
    };
    expect(mayBeSaved({ ...empty, materials: [material] })).toBe(false);
    expect(mayBeSaved({ ...empty, materials: [{ ...material, name: "" }] })).toBe(true);
  });

  it("finds two sessions in one room at the same time, and one outside the event", () => {
    const values: ProgrammeValues = {
      ...empty,
      rooms: [{ id: "r", name: "Sal A", seats: "20" }],
      sessions: [
        session("a", ["09:00", "10:00"], { roomId: "r" }),
        session("b", ["09:30", "10:30"], { roomId: "r", takesSignUp: true, capacity: "30" }),
        session("c", ["16:00", "17:00"]),
        session("d", ["", ""], { roomId: "r" }),
      ],
    };
    expect(listClashes(values, event).map(({ kind, sessionIds }) => [kind, ...sessionIds])).toEqual([
      ["room", "a", "b"],
      ["room-too-small", "b"],
      ["outside-event", "c"],
    ]);
  });

  it("leaves out rows without a name, and what points to them", () => {
    const values: ProgrammeValues = {
      ...empty,
      tracks: [{ id: "t", name: " " }],
      speakers: [{ id: "s", personId: null, name: "Et Navn", title: "", organisation: "" }],
      sessions: [
        session("a", ["09:00", "10:00"], { trackId: "t", speakerIds: ["s", "gone"], capacity: "1.000" }),
      ],
      materials: [
        { id: "m", sessionId: "gone", name: "Slides", url: "https://a.example", audience: "everybody" },
      ],
    };
    const input = toProgrammeInput(values);
    expect(input.tracks).toEqual([]);
    expect(input.sessions[0]).toMatchObject({ trackId: null, speakerIds: ["s"], capacity: null });
    expect(input.materials[0]?.sessionId).toBeNull();
  });

  it("stands in the order of the day, and reads stored times as Danish ones", () => {
    const sessions = [session("b", ["10:00", "11:00"]), session("a", ["09:00", "10:00"])];
    expect(sortSessions({ sessions, tracks: [] }).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(listDays({ startsLocal: "2027-03-27T09:00", endsLocal: "2027-03-29T12:00" })).toEqual([
      "2027-03-27",
      "2027-03-28",
      "2027-03-29",
    ]);
    const stored = toProgrammeValues({
      programme: {
        tracks: [],
        rooms: [{ id: "r", name: "Sal", seats: 12 }],
        speakers: [],
        materials: [],
        clashes: [],
        sessions: [
          {
            id: "a",
            title: "Nat",
            descriptionMarkdown: "",
            descriptionHtml: "",
            trackId: null,
            roomId: null,
            speakerIds: [],
            takesSignUp: true,
            capacity: 8,
            seats: null,
            myState: null,
            startsAt: "2027-10-31T01:30:00.000Z",
            startsLocal: "2027-10-31T02:30",
            endsAt: "2027-10-31T02:30:00.000Z",
            endsLocal: "2027-10-31T03:30",
          },
        ],
      },
    });
    expect(stored.sessions[0]).toMatchObject({
      starts: { local: "2027-10-31T02:30", fold: "later" },
      capacity: "8",
    });
    expect(stored.rooms[0]?.seats).toBe("12");
  });
});
