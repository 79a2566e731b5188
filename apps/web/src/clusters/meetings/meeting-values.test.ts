import { expect, test } from "vitest";
import { messages } from "../work/messages.da.ts";
import { checkMeeting, emptyMeeting, type MeetingValues, toMeetingFields } from "./meeting-values.ts";

const values: MeetingValues = {
  ...emptyMeeting,
  title: "Klyngemøde",
  date: "2027-01-14",
  from: "09:30",
  place: "Faxe Rådhus",
};
const wrong = (change: Partial<MeetingValues>) =>
  Object.entries(checkMeeting({ ...values, ...change }, { text: messages.meetings, dayMissing: "day" }))
    .filter(([, sentence]) => sentence !== undefined)
    .map(([field]) => field);

test("a meeting is sent by the clock in Denmark; without an address it is not online", () => {
  expect(toMeetingFields(values)).toEqual({
    title: "Klyngemøde",
    starts: { local: "2027-01-14T09:30" },
    ends: { local: "2027-01-14T12:00" },
    place: "Faxe Rådhus",
    onlineUrl: null,
    agenda: "",
  });
  expect(toMeetingFields({ ...values, onlineUrl: " https://x.example/m " }).onlineUrl).toBe(
    "https://x.example/m",
  );
});

test("it must be somewhere, and end after it begins", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ place: "" })).toEqual(["place"]);
  expect(wrong({ place: "", onlineUrl: "https://x.example" })).toEqual([]);
  expect(wrong({ onlineUrl: "javascript:alert(1)" })).toEqual(["onlineUrl"]);
  expect(wrong({ to: "09:30" })).toEqual(["to"]);
  expect(wrong({ from: "", to: "" })).toEqual(["from", "to"]);
  expect(wrong({ title: "ab", date: "" })).toEqual(["title", "date"]);
});
