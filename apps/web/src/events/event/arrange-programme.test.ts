import type { SessionView } from "@rammevaerk/contracts/events";
import { expect, test } from "vitest";
import { arrangeProgramme } from "./arrange-programme.ts";

const tracks = [
  { id: "a", name: "Børn" },
  { id: "b", name: "Voksne" },
  { id: "c", name: "Tomt" },
];
const session = (id: string, startsLocal: string, trackId: string | null): SessionView => ({
  id,
  title: id,
  descriptionMarkdown: "",
  descriptionHtml: "",
  startsAt: "",
  endsAt: "",
  startsLocal,
  endsLocal: startsLocal,
  trackId,
  roomId: null,
  speakerIds: [],
  takesSignUp: false,
  capacity: null,
  seats: null,
  myState: null,
});
const sessions = [
  session("second day", "2026-12-04T09:00", null),
  session("children", "2026-12-03T10:00", "a"),
  session("adults", "2026-12-03T10:00", "b"),
  session("adults later", "2026-12-03T11:00", "b"),
  session("coffee", "2026-12-03T10:00", null),
  session("welcome", "2026-12-03T09:00", null),
];
const shape = (track?: string) =>
  arrangeProgramme({ sessions, tracks }, track).map(({ day, tracks: inUse, rows }) => ({
    day,
    tracks: inUse.map(({ id }) => id),
    rows: rows.map(({ startsLocal, plenary, byTrack }) => [
      startsLocal.slice(11),
      plenary.map(({ id }) => id),
      byTrack.map((cell) => cell.map(({ id }) => id)),
    ]),
  }));

test("by day and time, what is for everybody across, tracks beside each other", () => {
  expect(shape()).toEqual([
    {
      day: "2026-12-03",
      tracks: ["a", "b"],
      rows: [
        ["09:00", ["welcome"], []],
        ["10:00", ["coffee"], []],
        ["10:00", [], [["children"], ["adults"]]],
        ["11:00", [], [[], ["adults later"]]],
      ],
    },
    { day: "2026-12-04", tracks: [], rows: [["09:00", ["second day"], []]] },
  ]);
});

test("one track alone keeps what is for everybody", () => {
  expect(shape("a")[0]?.rows).toEqual([
    ["09:00", ["welcome"], []],
    ["10:00", ["coffee"], []],
    ["10:00", [], [["children"]]],
  ]);
});

test("no session is lost, also one whose track is gone", () => {
  const [day] = arrangeProgramme({ sessions: [session("x", "2026-12-03T10:00", "gone")], tracks });
  expect(day?.rows[0]?.plenary).toHaveLength(1);
});
