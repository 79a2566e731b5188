import { createHash } from "node:crypto";
import type { EventsTable } from "../events/tables.ts";
import type { Db } from "../platform/db/connect.ts";
import { foldText } from "../platform/fold-text.ts";
import { createId } from "../platform/ids.ts";

const at = "2026-11-22T09:00:00.000Z";

/** A published event that takes registrations, far ahead, owned by nobody unless an organisation is named. Returns the id. */
export async function insertTestEvent(
  db: Db,
  { ownerId, ...values }: Partial<EventsTable> & { readonly ownerId?: string } = {},
): Promise<string> {
  const id = values.id ?? createId();
  await db
    .insertInto("events")
    .values({
      id,
      series_id: null,
      copied_from_id: null,
      kind: "conference",
      status: "published",
      visibility: "public",
      format: "on-site",
      title: "Konference om overgange",
      sort_title: "konference om overgange",
      description_markdown: "",
      description_html: "",
      excerpt: "",
      search_text: "",
      zone: "Europe/Copenhagen",
      starts_local: "2097-06-12T09:00",
      starts_fold: "earlier",
      ends_local: "2097-06-12T15:00",
      ends_fold: "earlier",
      starts_at: "2097-06-12T07:00:00.000Z",
      ends_at: "2097-06-12T13:00:00.000Z",
      place_name: "Kulturhuset",
      place_address: "",
      region_id: null,
      online_url: null,
      capacity: 50,
      online_capacity: null,
      group_policy: "strict",
      max_group: 8,
      offer_hours: 24,
      takes_registrations: 1,
      registration_opens_at: null,
      closes_days_before: 7,
      registration_closes_at: "2097-06-05T22:00:00.000Z",
      asks_diet: 1,
      asks_access: 1,
      reminds_days_before: null,
      contact_id: null,
      erase_contact_days: 90,
      erase_sensitive_days: 14,
      erase_answers_days: 90,
      erase_attendance_days: 365,
      version: 1,
      sequence: 0,
      changed_at: at,
      created_by: null,
      created_at: at,
      published_at: at,
      cancelled_at: null,
      cancel_reason: null,
      request_id: null,
      is_demo: 0,
      ...values,
    })
    .execute();
  if (ownerId !== undefined)
    await db
      .insertInto("event_owners")
      .values({
        event_id: id,
        owner_kind: "organisation",
        owner_id: ownerId,
        accepted_at: at,
        added_by: null,
        added_at: at,
      })
      .execute();
  return id;
}

/** Somebody with an account and a browser that is signed in. */
export interface Guest {
  readonly personId: string;
  readonly cookie: string;
}

/** Many people at once, each of them signed in. */
export async function insertGuests(db: Db, count: number): Promise<Guest[]> {
  const guests = Array.from({ length: count }, () => {
    const [personId, secret] = [createId(), createId()];
    return { personId, secret, name: `Gæst ${personId.slice(-6)}` };
  });
  const person = { title: "Fagperson", language: "da", password_hash: "", status: "active" } as const;
  const rest = { languages: "[]", ask_me_about: "", asks_per_month: 4, is_not_now: 0, is_demo: 0 };
  await db
    .insertInto("people")
    .values(
      guests.map(({ personId: id, name }) => ({
        ...person,
        ...rest,
        id,
        name,
        email: `${id}@test.example`,
        sort_name: foldText(name),
        visibility: "signed-in" as const,
        two_factor_secret: null,
        two_factor_since: null,
        two_factor_step: null,
        created_at: at,
      })),
    )
    .execute();
  await db
    .insertInto("sessions")
    .values(
      guests.map(({ personId, secret }) => ({
        id: createHash("sha256").update(secret).digest("hex"),
        person_id: personId,
        expires_at: "2099-01-01T00:00:00.000Z",
        created_at: at,
        last_seen_at: "2098-01-01T00:00:00.000Z",
        device: "test",
      })),
    )
    .execute();
  return guests.map(({ personId, secret }) => ({ personId, cookie: `rammevaerk_session=${secret}` }));
}

/** What stands in the database after a burst: people with seats, and the numbers in the queue. */
export async function readSeats(
  db: Db,
  eventId: string,
): Promise<{ seated: number; queue: (number | null)[] }> {
  const rows = await db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(["r.state", "r.queue_number"])
    .where("p.event_id", "=", eventId)
    .where("p.withdrawn_at", "is", null)
    .orderBy("r.queue_number")
    .execute();
  return {
    seated: rows.filter(({ state }) => state === "seated" || state === "offered").length,
    queue: rows.filter(({ state }) => state === "waiting").map((row) => row.queue_number),
  };
}

/** 1 to a number. */
export function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, n) => n + 1);
}

/** What the browser sends to sign somebody up who says nothing more. */
export function registerInputOf(eventId: string) {
  return {
    eventId,
    pool: "on-site" as const,
    organisationId: null,
    answers: [],
    diet: "",
    access: "",
    showsToParticipants: false,
    showsToPublic: false,
    sessionIds: [],
    requestId: createId(),
  };
}
