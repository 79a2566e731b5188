import type { Language } from "@rammevaerk/contracts/fields";
import type { Platform } from "../../platform/context.ts";
import { eventTexts } from "./event-texts.ts";
import { presentCalendarEvent } from "./present-event.ts";
import { listChosenSessions, listOwnerNames, type OwnEventRow } from "./repository.ts";
import { writeCalendar } from "./write-calendar.ts";
import { describeHours } from "./describe-time.ts";

/** A calendar as its reader sees it: the own place in each event, the chosen sessions, the link for taking part. */
export async function writeOwnCalendar(
  { db, env }: Pick<Platform, "db" | "env">,
  rows: readonly OwnEventRow[],
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<string> {
  const seated = rows.filter(({ state }) => state === "seated");
  const sessions = Map.groupBy(
    await listChosenSessions(
      db,
      seated.flatMap(({ participant_id }) => participant_id ?? []),
    ),
    (session) => session.participant_id,
  );
  const owners = await listOwnerNames(
    db,
    rows.map((row) => row.id),
  );
  return writeCalendar({
    name,
    events: rows.map((row) =>
      presentCalendarEvent(row, {
        env,
        language,
        owners: owners.get(row.id) ?? [],
        isTentative: row.state === "offered" || row.state === "waiting",
        notes: describeOwnPart(row, sessions.get(row.participant_id ?? "") ?? [], language),
      }),
    ),
  });
}

type Session = Awaited<ReturnType<typeof listChosenSessions>>[number];

function describeOwnPart(row: OwnEventRow, sessions: readonly Session[], language: Language): string[] {
  const texts = eventTexts[language];
  if (row.state === "offered") return [texts.offered];
  if (row.state === "waiting") return [texts.waiting];
  const lines = sessions.map((session) => {
    const room = session.room === null ? "" : ` (${session.room})`;
    return `${describeHours({ startsAt: session.starts_at, endsAt: session.ends_at }, language)} ${session.title}${room}`;
  });
  return [
    ...(lines.length === 0 ? [] : [[texts.sessions, ...lines].join("\n")]),
    ...(row.online_url !== null && row.pool === "online"
      ? [`${texts.takePartOnline} ${row.online_url}`]
      : []),
  ];
}
