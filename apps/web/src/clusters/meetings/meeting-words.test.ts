import { expect, test } from "vitest";
import { findNextMeeting, stateOfMeeting } from "./meeting-words.ts";

const now = "2026-11-22T10:00:00.000Z";
const meeting = (
  endsAt: string,
  eventStatus: "published" | "held" | "cancelled" | "draft" | "proposed" = "published",
) => ({
  endsAt: `${endsAt}T12:00:00.000Z`,
  eventStatus,
});

test("a meeting is to come until it ends, unless it is cancelled or not published yet", () => {
  expect(stateOfMeeting(meeting("2026-11-22"), now)).toBe("upcoming");
  expect(stateOfMeeting(meeting("2026-11-21"), now)).toBe("held");
  expect(stateOfMeeting(meeting("2026-11-21", "held"), now)).toBe("held");
  expect(stateOfMeeting(meeting("2026-12-01", "cancelled"), now)).toBe("cancelled");
  expect(stateOfMeeting(meeting("2026-11-21", "proposed"), now)).toBe("draft");
});

test("the next one is the first of those to come that is not cancelled", () => {
  const meetings = [
    meeting("2027-02-01"),
    meeting("2027-01-01"),
    meeting("2026-12-01", "cancelled"),
    meeting("2026-10-01"),
  ];
  expect(findNextMeeting(meetings, now)).toBe(meetings[1]);
  expect(findNextMeeting(meetings.slice(2), now)).toBeUndefined();
});
