import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { parseAgreed, parseCalendar } from "../../testing/calendars.ts";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

function draft(values: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: createId(),
    sequence: 0,
    status: "confirmed",
    startsAt: "2026-12-03T08:00:00.000Z",
    endsAt: "2026-12-03T14:30:00.000Z",
    createdAt: "2026-11-01T10:00:00.000Z",
    changedAt: "2026-11-22T10:00:00.000Z",
    title: "Temadag",
    description: "",
    location: "",
    url: "https://rammevaerk.test/arrangementer/1",
    category: "Temadag",
    organiser: { name: "Rammeværk", email: "noreply@rammevaerk.test" },
    ...values,
  };
}
const write = (...events: CalendarEvent[]) => writeCalendar({ name: "Arrangementer", events });

describe("writing calendars", () => {
  it.each([
    ["in winter", "2026-12-03T08:00:00.000Z", "2026-12-03T14:30:00.000Z"],
    ["in summer", "2026-07-03T07:00:00.000Z", "2026-07-03T13:30:00.000Z"],
    ["the night before summer time 2026", "2026-03-28T23:00:00.000Z", "2026-03-29T06:00:00.000Z"],
    ["just before and after the skipped hour 2026", "2026-03-29T00:59:00.000Z", "2026-03-29T01:00:00.000Z"],
    ["both in the hour that comes twice 2026", "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
    ["around the hour that comes twice 2026", "2026-10-24T23:30:00.000Z", "2026-10-25T02:00:00.000Z"],
    ["the night before summer time 2027", "2027-03-27T23:00:00.000Z", "2027-03-28T06:00:00.000Z"],
    ["just before and after the skipped hour 2027", "2027-03-28T00:59:00.000Z", "2027-03-28T01:00:00.000Z"],
    ["both in the hour that comes twice 2027", "2027-10-31T00:00:00.000Z", "2027-10-31T01:59:00.000Z"],
    [
      "moved from one side of the change to the other",
      "2027-10-30T07:00:00.000Z",
      "2027-11-01T15:00:00.000Z",
    ],
  ])("tells two parsers the same moments: %s", (_name, startsAt, endsAt) => {
    expect(parseAgreed(write(draft({ startsAt, endsAt })))).toMatchObject([{ startsAt, endsAt }]);
  });

  /** ical.js goes by the rules that the file carries, node-ical by the name of the zone: both have to be right. */
  it("tells two parsers the same moments on any quarter of an hour from 1997 to 2070", () => {
    const quarters = fc.integer({ min: Date.UTC(1997, 0, 1) / 900_000, max: Date.UTC(2070, 0, 1) / 900_000 });
    fc.assert(
      fc.property(quarters, fc.integer({ min: 1, max: 300 }), (start, length) => {
        const [startsAt, endsAt] = [start, start + length].map((n) =>
          new Date(n * 900_000).toISOString(),
        ) as [string, string];
        expect(parseAgreed(write(draft({ startsAt, endsAt })))).toMatchObject([{ startsAt, endsAt }]);
      }),
      { numRuns: 200 },
    );
  });

  it("brings any text through, folded at 75 octets without cutting a letter", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    const danish = fc.string({
      unit: fc.constantFrom("æ", "ø", "å", "Å", "a", " ", ",", ";", "\\", "\n", "😀", ":"),
    });
    fc.assert(
      fc.property(fc.oneof(text, danish), fc.oneof(text, danish), (title, description) => {
        const [clean, cleanDescription] = [title, description].map(asRead) as [string, string];
        const read = parseCalendar(write(draft({ title: `T${title}T`, description: `D${description}D` })));
        const expected = { title: `T${clean}T`, description: `D${cleanDescription}D` };
        expect(read.byIcalJs).toMatchObject([expected]);
        expect(read.byNodeIcal).toMatchObject([expected]);
      }),
      { numRuns: 300 },
    );
  });

  /** Line breaks are one sign, and control signs have no place in a calendar. */
  function asRead(text: string): string {
    return text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
  }

  it("keeps a cancelled event, and lets no name break out of its place", () => {
    const text = writeCalendar({
      name: "x",
      method: "CANCEL",
      events: [
        draft({
          status: "cancelled",
          sequence: 4,
          organiser: { name: 'Netværk "Øst"\r\nX-EVIL:1; a:b', email: "noreply@rammevaerk.test" },
          attendee: { name: "Åse, Ærø", email: "aase@test.example" },
        }),
      ],
    });
    const { method, byIcalJs } = parseCalendar(text);
    expect([method, byIcalJs[0]?.status, byIcalJs[0]?.sequence]).toEqual(["CANCEL", "CANCELLED", 4]);
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent("vevent");
    expect(event?.getFirstProperty("organizer")?.getParameter("cn")).toBe("Netværk 'Øst' X-EVIL:1; a:b");
    expect(event?.getFirstPropertyValue("attendee")).toBe("mailto:aase@test.example");
    expect(event?.getFirstProperty("x-evil")).toBeNull();
  });
});
