import type { Grant } from "@rammevaerk/domain/accounts";
import type { PeopleTable } from "../accounts/tables.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { foldText } from "../platform/fold-text.ts";
import { createId } from "../platform/ids.ts";

/** An active person with the given rights, for a test. Returns the id. */
export async function createTestPerson(
  { db, clock }: Pick<Platform, "db" | "clock">,
  { grants = [], ...values }: Partial<PeopleTable> & { grants?: readonly Grant[] } = {},
): Promise<string> {
  const id = values.id ?? createId();
  const name = values.name ?? `Person ${id.slice(-4)}`;
  await db
    .insertInto("people")
    .values({
      id,
      email: `${id}@test.example`,
      name,
      sort_name: foldText(name),
      title: "Fagperson",
      language: "da",
      password_hash: "",
      status: "active",
      two_factor_secret: null,
      two_factor_since: null,
      two_factor_step: null,
      languages: "[]",
      ask_me_about: "",
      asks_per_month: 4,
      is_not_now: 0,
      visibility: "signed-in",
      is_demo: 0,
      created_at: isoNow(clock),
      ...values,
    })
    .execute();
  for (const grant of grants) await grantTestRole({ db, clock }, id, grant);
  return id;
}

export async function grantTestRole(
  { db, clock }: Pick<Platform, "db" | "clock">,
  personId: string,
  grant: Grant,
): Promise<void> {
  await db
    .insertInto("grants")
    .values({
      id: createId(),
      person_id: personId,
      role: grant.role,
      limit_kind: grant.limitKind,
      limit_id: grant.limitId,
      granted_by: null,
      granted_at: isoNow(clock),
      expires_at: null,
      ended_at: null,
      ended_by: null,
    })
    .execute();
}

/** A session in force. `id` is the hash under which it is stored. */
export async function insertTestSession(
  { db, clock }: Pick<Platform, "db" | "clock">,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const at = isoNow(clock);
  await db
    .insertInto("sessions")
    .values({
      id,
      person_id: personId,
      expires_at: "2099-01-01T00:00:00.000Z",
      created_at: at,
      last_seen_at: at,
      device: "test",
    })
    .execute();
}
