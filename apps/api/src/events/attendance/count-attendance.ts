import { calculateAttendance } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import { listCheckInActions, toAction } from "../check-in/repository.ts";
import { insertKeptCounts, listKeptCounts, listSeatedByOrganisation } from "./repository.ts";
import type { AttendanceCountsTable } from "./tables.ts";

/** How many signed up and came, by organisation, day and session; no persons. */
export interface CountedAttendance {
  readonly counts: readonly AttendanceCountsTable[];
  /** Whether anybody was checked in. */
  readonly isTaken: boolean;
  /** The persons are gone: these are the counts that were kept. */
  readonly isErased: boolean;
}

/** Counts those who had a seat and those of them who were checked in, or answers what was kept of it. */
export async function countAttendance(db: Db, eventId: string): Promise<CountedAttendance> {
  const kept = await listKeptCounts(db, eventId);
  if (kept.length > 0) return { counts: kept, isTaken: kept.some(({ came }) => came > 0), isErased: true };
  const counts = await countPersons(db, eventId);
  return { counts, isTaken: counts.some(({ came }) => came > 0), isErased: false };
}

async function countPersons(db: Db, eventId: string): Promise<AttendanceCountsTable[]> {
  const seated = await listSeatedByOrganisation(db, eventId);
  const isSeated = new Set(seated.map(({ id }) => id));
  const present = calculateAttendance((await listCheckInActions(db, eventId)).map(toAction)).filter(
    ({ kind, participantId }) => kind === "in" && isSeated.has(participantId),
  );
  const came = new Set(present.map(({ participantId }) => participantId));
  const row = (grouping: AttendanceCountsTable["grouping"], key: string, people: readonly string[]) => ({
    event_id: eventId,
    grouping,
    key,
    registered: grouping === "organisation" ? people.length : 0,
    came: people.filter((id) => came.has(id)).length,
  });
  const group = (
    grouping: AttendanceCountsTable["grouping"],
    of: readonly { readonly key: string; readonly id: string }[],
  ) =>
    [...Map.groupBy(of, ({ key }) => key)].map(([key, all]) =>
      row(grouping, key, [...new Set(all.map(({ id }) => id))]),
    );
  return [
    ...group(
      "organisation",
      seated.map(({ id, organisation_id }) => ({ key: organisation_id ?? "", id })),
    ),
    ...group(
      "day",
      present.map(({ day, participantId }) => ({ key: day, id: participantId })),
    ),
    ...group(
      "session",
      present.flatMap(({ sessionId, participantId }) =>
        sessionId === null ? [] : [{ key: sessionId, id: participantId }],
      ),
    ),
  ];
}

/** Keeps the counts of an event in place of its persons, once, before they are erased. */
export async function keepAttendance(tx: Db, eventId: string): Promise<void> {
  const { counts, isErased } = await countAttendance(tx, eventId);
  if (!isErased) await insertKeptCounts(tx, counts);
}
