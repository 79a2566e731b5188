import type { AttendanceReport, AttendanceRow } from "@rammevaerk/contracts/event-days";
import { type AttendanceCounts, attendanceHidesUnder, hideSmallGroups } from "@rammevaerk/domain/events";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { findCheckInEvent } from "../check-in/repository.ts";
import { loadEventDays } from "../check-in/event-days.ts";
import { countAttendance } from "./count-attendance.ts";
import { listOrganisationNames } from "./repository.ts";

/** Who signed up, came and stayed away, by organisation, day and session, with small groups hidden. */
export async function getAttendance(
  { platform: { db } }: Pick<RequestContext, "platform">,
  { eventId }: { readonly eventId: string },
): Promise<AttendanceReport> {
  const event = await findCheckInEvent(db, eventId);
  if (event === undefined) throw new AppError("not-found");
  const { counts, isTaken, isErased } = await countAttendance(db, eventId);
  const groups = new Map(
    counts.flatMap(({ grouping, key, registered, came }) =>
      grouping === "organisation" ? [[key, { registered, came, noShow: registered - came }] as const] : [],
    ),
  );
  const { total, byOrganisation } = await presentOrganisations(db, groups, isTaken);
  const { days, sessions } = await loadEventDays(db, event);
  const cameOf = (grouping: string, key: string): number | null => {
    if (!isTaken || total.came === null) return null;
    const came = counts.find((row) => row.grouping === grouping && row.key === key)?.came ?? 0;
    return came > 0 && came < attendanceHidesUnder ? null : came;
  };
  return {
    total,
    byOrganisation,
    byDay: days.map((day) => ({ day, came: cameOf("day", day) })),
    bySession: sessions.map(({ id, title }) => ({ sessionId: id, title, came: cameOf("session", id) })),
    hidesUnder: attendanceHidesUnder,
    isTaken,
    isErased,
  };
}

/** Counts by organisation as they may be shown, by name. Where nobody was checked in, nobody came or stayed away. */
export async function presentOrganisations(
  db: Db,
  groups: ReadonlyMap<string, AttendanceCounts>,
  isTaken: boolean,
): Promise<Pick<AttendanceReport, "total" | "byOrganisation">> {
  const names = await listOrganisationNames(
    db,
    [...groups.keys()].filter((id) => id !== ""),
  );
  const rows = [...groups].map(([id, counts]) => ({ organisation: names.get(id), counts }));
  const shown = hideSmallGroups(rows.map(({ counts }) => counts));
  const onlyTaken = <Counts extends AttendanceReport["total"]>(counts: Counts): Counts =>
    isTaken ? counts : { ...counts, came: null, noShow: null };
  const byOrganisation = rows.map(
    ({ organisation }, at): AttendanceRow => ({
      ...onlyTaken(shown.groups[at] ?? { registered: null, came: null, noShow: null }),
      organisationId: organisation?.id ?? null,
      name: organisation?.name ?? "",
      organisationKind: organisation?.kind ?? null,
    }),
  );
  return {
    total: onlyTaken(shown.total),
    byOrganisation: byOrganisation.toSorted((a, b) => a.name.localeCompare(b.name, "da")),
  };
}
