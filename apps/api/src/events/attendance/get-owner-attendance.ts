import type { OwnerAttendance, ownerAttendanceInput } from "@rammevaerk/contracts/event-days";
import {
  type AttendanceCounts,
  attendanceHidesUnder,
  hideSmallGroups,
  type ShownCounts,
} from "@rammevaerk/domain/events";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { countAttendance } from "./count-attendance.ts";
import { presentOrganisations } from "./get-attendance.ts";
import { findOwnerName, listOwnedEvents } from "./repository.ts";

const nobody: AttendanceCounts = { registered: 0, came: 0, noShow: 0 };

function add(a: AttendanceCounts, b: AttendanceCounts): AttendanceCounts {
  return { registered: a.registered + b.registered, came: a.came + b.came, noShow: a.noShow + b.noShow };
}

/** Attendance over the events of a network, cluster or organisation where people were checked in; small groups hidden. */
export async function getOwnerAttendance(
  { platform: { db, clock } }: Pick<RequestContext, "platform">,
  { owner, from, to }: z.output<typeof ownerAttendanceInput>,
): Promise<OwnerAttendance> {
  const name = await findOwnerName(db, owner);
  if (name === undefined) throw new AppError("not-found");
  const groups = new Map<string, AttendanceCounts>();
  const events = [];
  for (const { id, title, starts_local } of await listOwnedEvents(db, {
    owner,
    from,
    to,
    now: isoNow(clock),
  })) {
    const { counts, isTaken } = await countAttendance(db, id);
    if (!isTaken) continue;
    let total = nobody;
    for (const { grouping, key, registered, came } of counts) {
      if (grouping !== "organisation") continue;
      const one = { registered, came, noShow: registered - came };
      total = add(total, one);
      groups.set(key, add(groups.get(key) ?? nobody, one));
    }
    events.push({ eventId: id, title, day: starts_local.slice(0, "2026-11-22".length), total });
  }
  const shown = hideSmallGroups(events.map(({ total }) => total));
  const { total, byOrganisation } = await presentOrganisations(db, groups, true);
  return {
    owner: { ...owner, name },
    total: hideAs(total, shown.total),
    byOrganisation: byOrganisation.map((row) => ({ ...row, ...hideAs(row, shown.total) })),
    events: events.map(({ eventId, title, day }, at) => ({
      eventId,
      title,
      day,
      ...hideAs(shown.groups[at] ?? total, total),
    })),
    hidesUnder: attendanceHidesUnder,
  };
}

/** Both tables have one total: where the one has to hide it, the other must not give it away. */
function hideAs(counts: ShownCounts, other: ShownCounts): ShownCounts {
  return {
    registered: other.registered === null ? null : counts.registered,
    came: other.came === null ? null : counts.came,
    noShow: other.noShow === null ? null : counts.noShow,
  };
}
