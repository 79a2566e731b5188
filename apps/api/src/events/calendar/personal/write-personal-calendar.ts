import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { hashSecret } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { findReceiver } from "../../../notifications/index.ts";
import { visibleEvents } from "../../policy.ts";
import { eventTexts } from "../event-texts.ts";
import { listOwnEvents } from "../repository.ts";
import { mostEvents, pastSeconds } from "../write-public-calendar.ts";
import { writeOwnCalendar } from "../write-own-calendar.ts";
import { findAddressBySecret, noteRead } from "./repository.ts";

/**
 * The calendar behind a personal address, with the rights that its person has now: who left a network yesterday does not see
 * its events today. Absent when the address does not exist, or no longer.
 */
export async function writePersonalCalendar(platform: Platform, secret: string): Promise<string | undefined> {
  const { db, clock } = platform;
  const address = await findAddressBySecret(db, hashSecret(secret));
  if (address === undefined) return undefined;
  const person = await findReceiver(db, address.person_id, isoNow(clock));
  if (person === undefined) return undefined;
  await noteRead(db, address, todayIn(clock));
  const { language, grants } = person;
  const scope = visibleEvents({ personId: address.person_id, sessionId: "", language, grants });
  const rows = await listOwnEvents(
    db,
    { scope, includesMemberships: address.includes_memberships === 1 },
    { since: isoIn(clock, -pastSeconds), size: mostEvents },
  );
  return writeOwnCalendar(platform, rows, { name: eventTexts[language].personalCalendar, language });
}
