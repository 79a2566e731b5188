import { writeMoment, writeUtc, zoneLines } from "./time-zone.ts";

/** Somebody named in a calendar, with a mail address. */
export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** One event as calendars read it (RFC 5545). Instants are UTC. */
export interface CalendarEvent {
  /** Stays the same for life, whatever address the server has. */
  readonly id: string;
  /** Grows with every change of time, place or status. */
  readonly sequence: number;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly startsAt: string;
  readonly endsAt: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly category: string;
  readonly organiser: CalendarPerson;
  /** Only in a mail to that person. */
  readonly attendee?: CalendarPerson;
}

export interface CalendarObject {
  readonly name: string;
  /** How calendars are to take it; absent for one that is subscribed to. */
  readonly method?: "REQUEST" | "CANCEL" | undefined;
  readonly events: readonly CalendarEvent[];
}

/** The part of an event's UID behind its id. It is not the server's address, which may change. */
const uidDomain = "events.rammevaerk";
/** How often a subscribed calendar is asked for anew. */
const refreshEvery = "PT1H";
const maxOctets = 75;

/**
 * An iCalendar object as text: local times with their zone's rules, lines of at most 75 octets, ended by CRLF.
 * @example writeCalendar({ name: "Arrangementer", events: [] }) // "BEGIN:VCALENDAR\r\n…"
 */
export function writeCalendar({ name, method, events }: CalendarObject): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rammeværk//Arrangementer//DA",
    "CALSCALE:GREGORIAN",
    ...(method === undefined ? describeSubscription(name) : [`METHOD:${method}`]),
    ...zoneLines,
    ...events.flatMap(writeEvent),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function describeSubscription(name: string): string[] {
  return [
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refreshEvery}`,
    `X-PUBLISHED-TTL:${refreshEvery}`,
  ];
}

function writeEvent(event: CalendarEvent): string[] {
  const { organiser, attendee } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@${uidDomain}`,
    `DTSTAMP:${writeUtc(event.changedAt)}`,
    `CREATED:${writeUtc(event.createdAt)}`,
    `LAST-MODIFIED:${writeUtc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status.toUpperCase()}`,
    `TRANSP:${event.status === "confirmed" ? "OPAQUE" : "TRANSPARENT"}`,
    writeMoment("DTSTART", event.startsAt),
    writeMoment("DTEND", event.endsAt),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.description === "" ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...(event.location === "" ? [] : [`LOCATION:${escapeText(event.location)}`]),
    `URL:${event.url}`,
    `CATEGORIES:${escapeText(event.category)}`,
    `ORGANIZER;CN=${quote(organiser.name)}:mailto:${organiser.email}`,
    ...(attendee === undefined
      ? []
      : [
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=${quote(attendee.name)}:mailto:${attendee.email}`,
        ]),
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return toPlainLines(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** A parameter's value: it can hold no quotation mark and no line break. */
function quote(text: string): string {
  return `"${toPlainLines(text).replaceAll("\n", " ").replaceAll('"', "'")}"`;
}

/** Line breaks are one sign, also the two of Unicode that some calendars stumble on, and control signs have no place. */
function toPlainLines(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

/** A line longer than 75 octets goes on in the next, behind a space; a letter of several octets stays whole. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > maxOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
