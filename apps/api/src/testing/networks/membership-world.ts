import { createTestPerson } from "../people.ts";
import type { TestApp } from "../test-app.ts";
import { foundTestNetwork } from "./found-test-network.ts";

/** A coordinator, somebody else, and what can be seen of what they do. */
export type MembershipWorld = Awaited<ReturnType<typeof createMembershipWorld>>;

export async function createMembershipWorld(t: TestApp) {
  const { db } = t.platform;
  await db.deleteFrom("outbox_messages").execute();
  const coordinator = await createTestPerson(t.platform);
  const person = await createTestPerson(t.platform);
  const nameOf = (id: string): string =>
    id === coordinator ? "coordinator" : id === person ? "person" : "other";

  return {
    coordinator,
    person,
    as: async (personId: string) => (await t.as(personId)).networks,

    network: (fields: Parameters<typeof foundTestNetwork>[1] = {}) =>
      foundTestNetwork(t.platform, { coordinators: [coordinator], ...fields }),

    /** Who holds what in a network now, each grant as one line. */
    async rolesIn(networkId: string): Promise<string[]> {
      const rows = await db
        .selectFrom("grants")
        .select(["person_id", "role"])
        .where("limit_id", "=", networkId)
        .where("ended_at", "is", null)
        .execute();
      return rows.map((row) => `${nameOf(row.person_id)}: ${row.role}`).toSorted();
    },

    /** What was written down about a network, oldest first: who, what, about whom. */
    async trailOf(networkId: string): Promise<string[]> {
      const rows = await db
        .selectFrom("audit_entries")
        .select(["action", "actor_id", "subject_id"])
        .where("scope_id", "=", networkId)
        .orderBy("id")
        .execute();
      return rows.map((row) => `${nameOf(row.actor_id ?? "")} ${row.action} ${nameOf(row.subject_id)}`);
    },

    /** What waits to be told about a network: kind, cause and receivers. */
    async listNotices(networkId: string) {
      const rows = await db
        .selectFrom("outbox_messages")
        .select("payload")
        .where("topic", "=", "notify")
        .orderBy("id")
        .execute();
      return rows
        .map((row) => JSON.parse(row.payload) as Record<string, unknown>)
        .filter((notice) => notice["subjectId"] === networkId)
        .map((notice) => ({
          kind: notice["kind"],
          by: nameOf(String(notice["actorId"])),
          to: (notice["personIds"] as string[]).map(nameOf),
        }));
    },
  };
}
