import { addDays, toDateInCopenhagen } from "@rammevaerk/domain/time";
import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { announce } from "../announce.ts";
import { hasUnmailed } from "../audience/repository.ts";
import { keyOfCause } from "../mail-cause.ts";
import { calculateMorning } from "./calculate-morning.ts";
import { listRemindingEvents } from "./repository.ts";

const hourOfReminder = 9;
/** The most days before that a reminder can be set to, and one. */
const longestWait = 61 * 24 * 3600;

/**
 * Reminds the people with a seat, so many days before the event at nine o'clock in Denmark. The day is worked out anew each
 * time, so that it moves with the event; what was missed while no server ran is made good, as long as the event is to come.
 */
export async function remindParticipants(platform: Platform): Promise<void> {
  const { db, clock } = platform;
  const now = isoNow(clock);
  const events = await listRemindingEvents(db, { now, until: isoIn(clock, longestWait) });
  for (const { id: eventId, starts_at, reminds_days_before } of events) {
    const startsOn = toDateInCopenhagen(starts_at);
    const dueAt = calculateMorning(addDays(startsOn, -(reminds_days_before ?? 0)), hourOfReminder);
    if (dueAt > now) continue;
    const cause = { kind: "reminder", startsOn, dueAt } as const;
    const audience = { kind: "seated", reminderDueAt: dueAt } as const;
    if (await hasUnmailed(db, { eventId, audience, cause: keyOfCause(cause) }))
      await announce({ platform }, db, { eventId, cause });
  }
}
