import type { Platform } from "../../platform/context.ts";
import type { PageHead } from "../../platform/page-head.ts";
import { loadEvent } from "../load-event.ts";
import { maySee } from "../policy.ts";
import { getEventRow } from "../repository.ts";
import { describeTime } from "./describe-time.ts";
import { eventTexts } from "./event-texts.ts";
import { describePlace, eventUrl } from "./present-event.ts";
import { type EventRow, listOwnerNames } from "./repository.ts";

const address = /^\/arrangementer\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * What the page of an event says of itself to search engines and link previews, for events that everybody may see, whoever
 * asks. Absent for every other address.
 */
export async function describeEventPage(platform: Platform, path: string): Promise<PageHead | undefined> {
  const eventId = address.exec(path)?.[1];
  if (eventId === undefined) return undefined;
  const { db, env } = platform;
  const subject = await loadEvent({ platform, actor: null }, { eventId });
  if (subject === undefined || !maySee(null, subject)) return undefined;
  const row = await getEventRow(db, eventId);
  const owners = (await listOwnerNames(db, [eventId])).get(eventId) ?? [];
  const url = eventUrl(env, eventId);
  const title = row.status === "cancelled" ? `${eventTexts.da.cancelled}: ${row.title}` : row.title;
  const time = describeTime({ startsAt: row.starts_at, endsAt: row.ends_at }, "da");
  return {
    title: `${title} – Rammeværk`,
    description: [time, describePlace(row, "da"), row.excerpt].filter((part) => part !== "").join(". "),
    url,
    jsonLd: describeForSearch(row, { url, owners }),
  };
}

const attendanceModes = {
  "on-site": "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  both: "MixedEventAttendanceMode",
} as const;

/** The event as schema.org has it. The link for taking part is not in it: that is for those with a seat. */
function describeForSearch(
  row: EventRow,
  { url, owners }: { readonly url: string; readonly owners: readonly string[] },
): object {
  const schema = "https://schema.org/";
  const place = {
    "@type": "Place",
    name: row.place_name === "" ? row.place_address : row.place_name,
    ...(row.place_address === "" ? {} : { address: row.place_address }),
  };
  const onTheNet = { "@type": "VirtualLocation", url };
  const location = row.format === "online" ? onTheNet : row.format === "both" ? [place, onTheNet] : place;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    name: row.title,
    description: row.excerpt,
    startDate: row.starts_at,
    endDate: row.ends_at,
    eventStatus: `${schema}${row.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `${schema}${attendanceModes[row.format]}`,
    location,
    url,
    inLanguage: "da",
    organizer: owners.map((name) => ({ "@type": "Organization", name })),
  };
}
