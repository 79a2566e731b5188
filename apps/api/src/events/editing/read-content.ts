import type { EventContent } from "@rammevaerk/contracts/events";
import { toLocal } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { listTargetGroups } from "../repository.ts";
import type { EventsTable } from "../tables.ts";

/** What people wrote about an event, as its form has it. */
export async function readContent(db: Db, event: EventsTable): Promise<EventContent> {
  return {
    kind: event.kind,
    visibility: event.visibility,
    format: event.format,
    title: event.title,
    description: event.description_markdown,
    starts: { local: event.starts_local, fold: event.starts_fold },
    ends: { local: event.ends_local, fold: event.ends_fold },
    placeName: event.place_name,
    placeAddress: event.place_address,
    regionId: event.region_id,
    onlineUrl: event.online_url,
    targetGroups: (await listTargetGroups(db, [event.id])).get(event.id) ?? [],
    contactId: event.contact_id,
    takesRegistrations: event.takes_registrations === 1,
    capacity: event.capacity,
    onlineCapacity: event.online_capacity,
    groupPolicy: event.group_policy,
    maxGroup: event.max_group,
    offerHours: event.offer_hours,
    registrationOpens: event.registration_opens_at === null ? null : toLocal(event.registration_opens_at),
    closesDaysBefore: event.closes_days_before,
    remindsDaysBefore: event.reminds_days_before,
    asksDiet: event.asks_diet === 1,
    asksAccess: event.asks_access === 1,
    erasure: {
      contactDays: event.erase_contact_days,
      sensitiveDays: event.erase_sensitive_days,
      answersDays: event.erase_answers_days,
      attendanceDays: event.erase_attendance_days,
    },
  };
}
