import { expect, test } from "vitest";
import { readEventsSearch } from "../list/events-search.ts";
import { calendarPath, eventFilePath, feedPath } from "./calendar-paths.ts";

const id = "01980000-0000-7000-8000-000000000001";

test("a calendar to subscribe to follows the page's limits, and nothing that is the reader's own", () => {
  const search = readEventsSearch({
    q: "uro",
    slags: "course",
    ejer: [`network:${id}`, `cluster:${id}`],
    mine: "1",
    kladder: "1",
    fra: "2026-12-01",
  });
  const query = `?kind=course&owner=network%3A${id}&owner=cluster%3A${id}`;
  expect(calendarPath(search)).toBe(`/calendar/events.ics${query}`);
  expect(feedPath(search)).toBe(`/feeds/events.atom${query}`);
  expect(calendarPath({})).toBe("/calendar/events.ics");
  expect(eventFilePath(id)).toBe(`/calendar/events/${id}.ics`);
});
