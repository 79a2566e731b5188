import { addDays } from "@rammevaerk/domain/time";
import { findReceiver } from "../../../accounts/index.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { hashSecret } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { toEventFilter } from "../../listing/list-events.ts";
import { eventTexts } from "../event-texts.ts";
import { pastDays } from "../read-filter.ts";
import { listCalendarEvents } from "../repository.ts";
import { writeOwnCalendar } from "../write-own-calendar.ts";
import { mostEvents } from "../write-public-calendar.ts";
import { findAddressBySecret, noteRead } from "./repository.ts";

/**
 * The calendar behind a personal address, with the rights that its person has now: who left a network yesterday does not see
 * its events today. Absent when the address does not exist, or no longer.
 */
export async function writePersonalCalendar(platform: Platform, secret: string): Promise<string | undefined> {
  const { db, clock } = platform;
  const address = await findAddressBySecret(db, hashSecret(secret));
  if (address === undefined) return undefined;
  const personId = address.person_id;
  const person = await findReceiver(db, personId, isoNow(clock));
  if (person === undefined) return undefined;
  const today = todayIn(clock);
  await noteRead(db, address, today);
  const { language, grants } = person;
  const filter = toEventFilter(
    { platform, actor: { personId, sessionId: "", language, grants } },
    { from: addDays(today, -pastDays), includeCancelled: true },
  );
  const mine = await listCalendarEvents(db, { ...filter, onlyMine: true }, mostEvents);
  const owners = address.includes_memberships === 1 ? filter.scope.memberOf : [];
  const others = await listCalendarEvents(db, { ...filter, owners }, mostEvents);
  const known = new Set(mine.map((row) => row.id));
  return writeOwnCalendar(platform, [...mine, ...others.filter((row) => !known.has(row.id))], {
    personId,
    name: eventTexts[language].personalCalendar,
    language,
  });
}
