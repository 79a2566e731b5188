import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { RegistrationState, SeatPoolKind } from "@rammevaerk/domain/events";
import type { Db } from "../../../platform/db/connect.ts";
import { queryText } from "../../../platform/db/query-text.ts";
import { insertNotes, type ParticipantNotes } from "../seating/repository.ts";
import type { AskedQuestion } from "./check-answers.ts";

/** Somebody with an account, and the organisation they belong to. */
export interface Registrant {
  readonly name: string;
  readonly title: string;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind } | null;
}

/**
 * A person with the organisation they belong to today: the one that is named, or the one joined last.
 * Absent for nobody, and when the named organisation is not theirs.
 */
export async function findRegistrant(
  db: Db,
  { personId, organisationId, today }: { personId: string; organisationId: string | null; today: string },
): Promise<Registrant | undefined> {
  const [row] = await queryText<{
    name: string;
    title: string;
    affiliation_title: string | null;
    organisation_id: string | null;
    kind: OrganisationKind | null;
  }>(db, {
    text: `select p.name, p.title, a.title as affiliation_title, o.id as organisation_id, o.kind
      from people p
      left join affiliations a on a.id = (select c.id from affiliations c where c.person_id = p.id
        and c.status = 'confirmed' and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)
        and c.organisation_id = coalesce(?, c.organisation_id)
        order by c.valid_from desc, c.id desc limit 1)
      left join organisations o on o.id = a.organisation_id
      where p.id = ?`,
    values: [today, today, organisationId, personId],
  });
  if (row === undefined) return undefined;
  const { organisation_id: id, kind } = row;
  const organisation = id === null || kind === null ? null : { id, kind };
  if (organisationId !== null && organisation === null) return undefined;
  const title = row.affiliation_title ?? "";
  return { name: row.name, title: title === "" ? row.title : title, organisation };
}

export async function findOrganisation(
  db: Db,
  organisationId: string,
): Promise<{ id: string; kind: OrganisationKind } | undefined> {
  return db
    .selectFrom("organisations")
    .select(["id", "kind"])
    .where("id", "=", organisationId)
    .executeTakeFirst();
}

/** The questions of an event's form, in their order. */
export async function listAskedQuestions(db: Db, eventId: string): Promise<AskedQuestion[]> {
  const rows = await queryText<{
    id: string;
    kind: AskedQuestion["kind"];
    options: string;
    is_required: number;
  }>(db, {
    text: "select id, kind, options, is_required from event_questions where event_id = ? order by position, id",
    values: [eventId],
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    options: JSON.parse(row.options) as string[],
    isRequired: row.is_required === 1,
  }));
}

/** A registration as it answers a repeated request. */
export interface ExistingRegistration {
  readonly id: string;
  readonly event_id: string;
  readonly pool: SeatPoolKind;
  readonly state: RegistrationState;
}

const existing = ["r.id", "r.event_id", "r.pool", "r.state"] as const;

/** What the same request made before. */
export function findByRequest(
  db: Db,
  { eventId, requestId }: { eventId: string; requestId: string },
): Promise<ExistingRegistration | undefined> {
  return db
    .selectFrom("event_registrations as r")
    .select(existing)
    .where("r.request_id", "=", requestId)
    .where("r.event_id", "=", eventId)
    .executeTakeFirst();
}

/** Where a person has a seat or place in the queue of an event. */
export function findActiveOf(
  db: Db,
  { eventId, personId }: { eventId: string; personId: string },
): Promise<ExistingRegistration | undefined> {
  return db
    .selectFrom("event_participants as p")
    .innerJoin("event_registrations as r", "r.id", "p.registration_id")
    .select(existing)
    .where("p.event_id", "=", eventId)
    .where("p.person_id", "=", personId)
    .where("p.withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** The accounts that go by these addresses. */
export async function listPeopleByEmail(
  db: Db,
  emails: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .selectFrom("people")
    .select(["id", "email", "name"])
    .where("email", "in", [...emails])
    .where("status", "=", "active")
    .execute();
  return new Map(rows.map(({ email, ...person }) => [email, person]));
}

/** Which of these addresses and accounts take part in an event already, or wait for it. */
export async function listAlreadyRegistered(
  db: Db,
  {
    eventId,
    emails,
    personIds,
  }: { eventId: string; emails: readonly string[]; personIds: readonly string[] },
): Promise<{ email: string | null; person_id: string | null }[]> {
  if (emails.length === 0 && personIds.length === 0) return [];
  return db
    .selectFrom("event_participants")
    .select(["email", "person_id"])
    .where("event_id", "=", eventId)
    .where("withdrawn_at", "is", null)
    .where((eb) =>
      eb.or([
        ...(emails.length > 0 ? [eb("email", "in", [...emails])] : []),
        ...(personIds.length > 0 ? [eb("person_id", "in", [...personIds])] : []),
      ]),
    )
    .execute();
}

export async function updateConsents(
  tx: Db,
  participantId: string,
  { showsToParticipants, showsToPublic }: { showsToParticipants: boolean; showsToPublic: boolean },
): Promise<void> {
  await tx
    .updateTable("event_participants")
    .set({ shows_to_participants: showsToParticipants ? 1 : 0, shows_to_public: showsToPublic ? 1 : 0 })
    .where("id", "=", participantId)
    .execute();
}

/** Puts what a participant says now in place of what was said before. */
export async function replaceNotes(tx: Db, participantId: string, notes: ParticipantNotes): Promise<void> {
  await tx.deleteFrom("participant_sensitive").where("participant_id", "=", participantId).execute();
  await tx.deleteFrom("participant_answers").where("participant_id", "=", participantId).execute();
  await insertNotes(tx, notes);
}

/** The organisations of today, with their names as they are compared. */
export function listOrganisations(
  db: Db,
): Promise<{ id: string; kind: OrganisationKind; sort_name: string }[]> {
  return db
    .selectFrom("organisations")
    .select(["id", "kind", "sort_name"])
    .where("valid_to", "is", null)
    .execute();
}

/** The states of the registrations that these requests made. */
export async function listStatesOfRequests(db: Db, requestIds: readonly string[]): Promise<string[]> {
  if (requestIds.length === 0) return [];
  const rows = await db
    .selectFrom("event_registrations")
    .select("state")
    .where("request_id", "in", [...requestIds])
    .execute();
  return rows.map((row) => row.state);
}
