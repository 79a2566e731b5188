import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";

/** An event of a calendar as a parser read it. */
export interface ParsedEvent {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly sequence: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A calendar as two parsers read it that know nothing of each other: ical.js and node-ical. */
export interface ParsedCalendar {
  readonly method: string | null;
  readonly byIcalJs: ParsedEvent[];
  readonly byNodeIcal: ParsedEvent[];
}

/** Reads a calendar with both parsers, each list by the events' ids; and refuses lines that are too long or end otherwise than they must. */
export function parseCalendar(text: string): ParsedCalendar {
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`a line that ends without CRLF: ${line}`);
  }
  if (!text.endsWith("END:VCALENDAR\r\n")) throw new Error("the calendar does not end");
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    method: root.getFirstPropertyValue("method") as string | null,
    byIcalJs: root
      .getAllSubcomponents("vevent")
      .map(readComponent)
      .toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
    byNodeIcal: Object.values(nodeIcal.sync.parseICS(text))
      .filter((one): one is VEvent => one !== undefined && one.type === "VEVENT")
      .map(readVevent)
      .toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  };
}

/** The events that both parsers read, when they agree on every field; else a fault that shows both. */
export function parseAgreed(text: string): ParsedEvent[] {
  const { byIcalJs, byNodeIcal } = parseCalendar(text);
  if (JSON.stringify(byIcalJs) !== JSON.stringify(byNodeIcal))
    throw new Error(
      `the parsers read otherwise:\n${JSON.stringify(byIcalJs, null, 1)}\n${JSON.stringify(byNodeIcal, null, 1)}`,
    );
  return byIcalJs;
}

function readComponent(component: ICAL.Component): ParsedEvent {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    title: event.summary,
    description: event.description ?? "",
    location: event.location ?? "",
    status: String(component.getFirstPropertyValue("status")),
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
  };
}

function readVevent(event: VEvent): ParsedEvent {
  const textOf = (value: unknown): string =>
    typeof value === "string" ? value : ((value as { val?: string } | undefined)?.val ?? "");
  return {
    uid: event.uid,
    title: textOf(event.summary),
    description: textOf(event.description),
    location: textOf(event.location),
    status: String(event.status),
    sequence: Number(event.sequence),
    startsAt: new Date(event.start).toISOString(),
    endsAt: new Date(event.end ?? event.start).toISOString(),
  };
}
