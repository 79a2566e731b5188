import type { Grant } from "@rammevaerk/domain/accounts";
import { eventStatuses, eventVisibilities } from "@rammevaerk/domain/events";
import fc from "fast-check";
import { createId } from "../platform/ids.ts";
import type { OwnerRef } from "../events/policy.ts";
import { createTestNetwork } from "./networks.ts";
import { getOrganisationId } from "./organisations.ts";
import { createTestPerson } from "./people.ts";
import { insertTestEvent } from "./registrations.ts";
import type { TestApp } from "./test-app.ts";

const at = "2026-11-22T09:00:00.000Z";

/** Events of every kind with people of every kind around them, put together by chance from a fixed seed. */
export async function createRandomEvents(t: TestApp): Promise<{ eventIds: string[]; people: string[] }> {
  const owners = await createOwners(t);
  const people: string[] = [];
  for (const grants of sample(fc.array(grantWithin(owners), { maxLength: 2 }), 12))
    people.push(await createTestPerson(t.platform, { grants: unique(grants) }));
  const shapes = sample(
    fc.record({
      status: fc.constantFrom(...eventStatuses),
      visibility: fc.constantFrom(...eventVisibilities),
      owners: fc.uniqueArray(fc.constantFrom(...owners), { minLength: 1, maxLength: 2 }),
      isInvited: fc.boolean(),
      by: fc.constantFrom(...people),
      role: fc.constantFrom("speaker", "participant", "withdrawn", "organiser", "check-in", "none"),
      of: fc.constantFrom(...people),
    }),
    40,
  );
  const eventIds: string[] = [];
  for (const shape of shapes) {
    const { status, visibility, by } = shape;
    const id = await insertTestEvent(t.platform.db, { status, visibility, created_by: by });
    for (const [place, owner] of shape.owners.entries())
      await insertOwner(t, { id, owner, isAccepted: place === 0 || !shape.isInvited });
    await giveRole(t, { id, role: shape.role, personId: shape.of });
    eventIds.push(id);
  }
  await affiliate(t, people, owners);
  return { eventIds, people };
}

function sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed: 11 });
}

async function createOwners(t: TestApp): Promise<OwnerRef[]> {
  const networks = [await createTestNetwork(t.platform), await createTestNetwork(t.platform)];
  const organisations = [
    await getOrganisationId(t.platform, "municipality:461"),
    await getOrganisationId(t.platform, "municipality:101"),
  ];
  return [
    ...networks.map((id) => ({ kind: "network", id }) as const),
    { kind: "cluster", id: createId() },
    ...organisations.map((id) => ({ kind: "organisation", id }) as const),
  ];
}

function grantWithin(owners: readonly OwnerRef[]): fc.Arbitrary<Grant> {
  return fc
    .record({ owner: fc.constantFrom(...owners), isMember: fc.boolean() })
    .map(({ owner, isMember }) => {
      const role =
        owner.kind === "organisation" ? "organisation-administrator" : isMember ? "member" : "coordinator";
      return { role, limitKind: owner.kind, limitId: owner.id };
    });
}

function unique(grants: readonly Grant[]): Grant[] {
  return [...new Map(grants.map((grant) => [`${grant.role}:${grant.limitId}`, grant])).values()];
}

async function insertOwner(
  { platform }: TestApp,
  { id, owner, isAccepted }: { id: string; owner: OwnerRef; isAccepted: boolean },
): Promise<void> {
  await platform.db
    .insertInto("event_owners")
    .values({
      event_id: id,
      owner_kind: owner.kind,
      owner_id: owner.id,
      accepted_at: isAccepted ? at : null,
      added_by: null,
      added_at: at,
    })
    .execute();
}

async function giveRole(
  { platform: { db } }: TestApp,
  { id, role, personId }: { id: string; role: string; personId: string },
): Promise<void> {
  if (role === "organiser" || role === "check-in")
    await db
      .insertInto("grants")
      .values({
        id: createId(),
        person_id: personId,
        role,
        limit_kind: "event",
        limit_id: id,
        granted_by: null,
        granted_at: at,
        expires_at: null,
        ended_at: null,
        ended_by: null,
      })
      .execute();
  if (role === "speaker")
    await db
      .insertInto("event_speakers")
      .values({
        id: createId(),
        event_id: id,
        person_id: personId,
        name: "Ida",
        title: "",
        organisation: "",
        position: 0,
      })
      .execute();
  if (role === "participant" || role === "withdrawn")
    await insertParticipant(db, { id, personId, isWithdrawn: role === "withdrawn" });
}

async function insertParticipant(
  db: TestApp["platform"]["db"],
  { id, personId, isWithdrawn }: { id: string; personId: string; isWithdrawn: boolean },
): Promise<void> {
  const registrationId = createId();
  await db
    .insertInto("event_registrations")
    .values({
      id: registrationId,
      event_id: id,
      pool: "on-site",
      state: isWithdrawn ? "cancelled" : "seated",
      queue_number: null,
      organisation_id: null,
      registered_by: personId,
      door: "self",
      is_override: 0,
      override_reason: null,
      offered_at: null,
      offer_expires_at: null,
      created_at: at,
      changed_at: at,
      version: 1,
      request_id: createId(),
    })
    .execute();
  await db
    .insertInto("event_participants")
    .values({
      id: createId(),
      event_id: id,
      registration_id: registrationId,
      person_id: personId,
      name: "Per",
      sort_name: "per",
      email: null,
      title: "",
      shows_to_participants: 0,
      shows_to_public: 0,
      secret_hash: null,
      withdrawn_at: isWithdrawn ? at : null,
      erased_at: null,
    })
    .execute();
}

/** Every third belongs to an organisation, every second of those since it was over. */
async function affiliate({ platform }: TestApp, people: readonly string[], owners: readonly OwnerRef[]) {
  const organisations = owners.filter((owner) => owner.kind === "organisation");
  for (const [place, person_id] of people.entries())
    if (place % 3 === 0)
      await platform.db
        .insertInto("affiliations")
        .values({
          id: createId(),
          person_id,
          organisation_id: organisations[place % organisations.length]?.id ?? "",
          title: "",
          valid_from: "2020-01-01",
          valid_to: place % 2 === 0 ? null : "2026-11-22",
          status: "confirmed",
        })
        .execute();
}
