import type { Language } from "@rammevaerk/contracts/fields";
import type { Env } from "../../platform/env.ts";
import { eventTexts } from "./event-texts.ts";
import type { EventRow } from "./repository.ts";
import type { CalendarEvent, CalendarPerson } from "./write-calendar.ts";

/** What a calendar's reader sees of an event beyond what everybody does. */
export interface CalendarView {
  readonly env: Pick<Env, "PUBLIC_URL" | "MAIL_FROM">;
  readonly language: Language;
  readonly owners: readonly string[];
  /** Lines before the description: the reader's own place, chosen sessions, the link for taking part. */
  readonly notes?: readonly string[];
  /** The reader has no seat yet. */
  readonly isTentative?: boolean;
}

/** An event as a calendar shows it. A cancelled one stays, and says so also in its title. */
export function presentCalendarEvent(row: EventRow, view: CalendarView): CalendarEvent {
  const texts = eventTexts[view.language];
  const isCancelled = row.status === "cancelled";
  const url = eventUrl(view.env, row.id);
  const notes = isCancelled && row.cancel_reason !== null ? [row.cancel_reason] : (view.notes ?? []);
  return {
    id: row.id,
    sequence: row.sequence,
    status: isCancelled ? "cancelled" : view.isTentative === true ? "tentative" : "confirmed",
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    title: isCancelled ? `${texts.cancelled}: ${row.title}` : row.title,
    description: [...notes, row.excerpt, url].filter((part) => part !== "").join("\n\n"),
    location: describePlace(row, view.language),
    url,
    category: texts.kinds[row.kind],
    organiser: createOrganiser(view.env, view.owners),
  };
}

/** The event's page. */
export function eventUrl({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">, eventId: string): string {
  return `${PUBLIC_URL}/arrangementer/${eventId}`;
}

/** Where it takes place, in one line; for an event on the net that word. */
export function describePlace(
  { format, place_name, place_address }: Pick<EventRow, "format" | "place_name" | "place_address">,
  language: Language,
): string {
  if (format === "online") return eventTexts[language].online;
  return [place_name, place_address].filter((part) => part !== "").join(", ");
}

/** The owners by name, at the address that the product's mail comes from: nobody's own address is given away. */
function createOrganiser({ MAIL_FROM }: Pick<Env, "MAIL_FROM">, owners: readonly string[]): CalendarPerson {
  const email = /<([^<>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
  return { name: owners.length === 0 ? "Rammeværk" : owners.join(", "), email: email.trim() };
}
