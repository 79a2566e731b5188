import type { RegistrationState } from "@rammevaerk/domain/events";
import { deriveParticipantSecret } from "../events/messages/index.ts";
import type { EventsTable } from "../events/tables.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { foldText } from "../platform/fold-text.ts";
import { createId, hashSecret } from "../platform/ids.ts";
import { insertTestEvent } from "./registrations.ts";

/** A published event on the day on which the tests stand, put straight into the database. Returns the id. */
export async function createTestEvent(
  { db, clock }: Pick<Platform, "db" | "clock">,
  values: Partial<EventsTable> = {},
): Promise<string> {
  const title = values.title ?? "Temadag om overgange";
  return insertTestEvent(db, {
    kind: "theme-day",
    title,
    sort_title: foldText(title),
    search_text: foldText(title),
    starts_local: "2026-11-22T09:00",
    ends_local: "2026-11-22T16:00",
    starts_at: "2026-11-22T08:00:00.000Z",
    ends_at: "2026-11-22T15:00:00.000Z",
    capacity: null,
    max_group: 10,
    closes_days_before: 0,
    registration_closes_at: "2026-11-22T08:00:00.000Z",
    erase_contact_days: 30,
    erase_sensitive_days: 7,
    erase_answers_days: 30,
    changed_at: isoNow(clock),
    created_at: isoNow(clock),
    published_at: isoNow(clock),
    ...values,
  });
}

/** A session of an event, on the day of the event. Returns the id. */
export async function createTestSession(
  { db }: Pick<Platform, "db">,
  eventId: string,
  title = "Indslag",
): Promise<string> {
  const id = createId();
  await db
    .insertInto("event_sessions")
    .values({
      id,
      event_id: eventId,
      title,
      description_markdown: "",
      description_html: "",
      track_id: null,
      room_id: null,
      takes_sign_up: 0,
      capacity: null,
      starts_local: "2026-11-22T10:00",
      starts_fold: "earlier",
      ends_local: "2026-11-22T11:00",
      ends_fold: "earlier",
      starts_at: "2026-11-22T09:00:00.000Z",
      ends_at: "2026-11-22T10:00:00.000Z",
    })
    .execute();
  return id;
}

export interface TestParticipant {
  readonly participantId: string;
  readonly registrationId: string;
  /** The secret of the participant's own address. */
  readonly token: string;
}

/** A party of one, put straight into the database. */
export async function createTestParticipant(
  { db, clock }: Pick<Platform, "db" | "clock">,
  {
    eventId,
    name = "Deltager",
    state = "seated",
    personId = null,
    organisationId = null,
  }: {
    eventId: string;
    name?: string;
    state?: RegistrationState;
    personId?: string | null;
    organisationId?: string | null;
  },
): Promise<TestParticipant> {
  const participantId = createId();
  const registrationId = createId();
  const token = await deriveParticipantSecret(db, participantId);
  await db
    .insertInto("event_registrations")
    .values({
      id: registrationId,
      event_id: eventId,
      pool: "on-site",
      state,
      queue_number: null,
      organisation_id: organisationId,
      registered_by: personId,
      door: "self",
      is_override: 0,
      override_reason: null,
      offered_at: null,
      offer_expires_at: null,
      created_at: isoNow(clock),
      changed_at: isoNow(clock),
      version: 1,
      request_id: createId(),
    })
    .execute();
  await db
    .insertInto("event_participants")
    .values({
      id: participantId,
      event_id: eventId,
      registration_id: registrationId,
      person_id: personId,
      name,
      sort_name: foldText(name),
      email: personId === null ? `${participantId}@test.example` : null,
      title: "Fagperson",
      shows_to_participants: 0,
      shows_to_public: 0,
      secret_hash: hashSecret(token),
      withdrawn_at: state === "cancelled" || state === "declined" ? isoNow(clock) : null,
      erased_at: null,
    })
    .execute();
  return { participantId, registrationId, token };
}
