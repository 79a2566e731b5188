import type { Language } from "@rammevaerk/contracts/fields";
import type { Platform } from "../../platform/context.ts";
import { describeHours } from "./describe-time.ts";
import { eventTexts } from "./event-texts.ts";
import { presentCalendarEvent } from "./present-event.ts";
import {
  type EventRow,
  listChosenSessions,
  listOwnerNames,
  listOwnPlaces,
  type OwnPlace,
} from "./repository.ts";
import { writeCalendar } from "./write-calendar.ts";

/** Whose calendar it is, and how it is called. A visitor has no id. */
export interface CalendarReader {
  readonly personId: string | null;
  readonly name: string;
  readonly language: Language;
}

/** A calendar as its reader sees it: the own place in each event, the chosen sessions, the link for taking part. */
export async function writeOwnCalendar(
  { db, env }: Pick<Platform, "db" | "env">,
  rows: readonly EventRow[],
  { personId, name, language }: CalendarReader,
): Promise<string> {
  const ids = rows.map((row) => row.id);
  const owners = await listOwnerNames(db, ids);
  const places = personId === null ? new Map<string, OwnPlace>() : await listOwnPlaces(db, personId, ids);
  const seated = [...places.values()].filter(({ state }) => state === "seated");
  const sessions = Map.groupBy(
    await listChosenSessions(
      db,
      seated.map(({ participantId }) => participantId),
    ),
    (session) => session.participant_id,
  );
  return writeCalendar({
    name,
    events: rows.map((row) => {
      const place = places.get(row.id);
      return presentCalendarEvent(row, {
        env,
        language,
        owners: owners.get(row.id) ?? [],
        isTentative: place !== undefined && place.state !== "seated",
        notes: place === undefined ? [] : describePlaceOf(row, place, { sessions, language }),
      });
    }),
  });
}

type Session = Awaited<ReturnType<typeof listChosenSessions>>[number];

function describePlaceOf(
  { online_url }: EventRow,
  { participantId, state, pool }: OwnPlace,
  { sessions, language }: { readonly sessions: ReadonlyMap<string, Session[]>; readonly language: Language },
): string[] {
  const texts = eventTexts[language];
  if (state === "offered") return [texts.offered];
  if (state === "waiting") return [texts.waiting];
  const lines = (sessions.get(participantId) ?? []).map(({ title, room, starts_at, ends_at }) => {
    const where = room === null ? "" : ` (${room})`;
    return `${describeHours({ startsAt: starts_at, endsAt: ends_at }, language)} ${title}${where}`;
  });
  return [
    ...(lines.length === 0 ? [] : [[texts.sessions, ...lines].join("\n")]),
    ...(online_url !== null && pool === "online" ? [`${texts.takePartOnline} ${online_url}`] : []),
  ];
}
