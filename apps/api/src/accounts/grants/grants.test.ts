import type { LimitKind, Role } from "@rammevaerk/domain/accounts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isoIn } from "../../platform/clock.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("grants on %s", (kind) => {
  let t: TestApp;
  let odense: string;
  let administrator: string;
  let organisationAdministrator: string;
  let secretariat: string;
  let person: string;

  beforeAll(async () => {
    t = await createTestApp(kind);
    odense = await getOrganisationId(t.platform, "municipality:461");
    administrator = await createTestPerson(t.platform, {
      name: "Ada",
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    organisationAdministrator = await createTestPerson(t.platform, {
      grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: odense }],
    });
    secretariat = await createTestPerson(t.platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "syddanmark" }],
    });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    person = await createTestPerson(t.platform);
  });

  const affiliate = (personId: string, organisationId = odense) =>
    t.platform.db
      .insertInto("affiliations")
      .values({
        id: crypto.randomUUID(),
        person_id: personId,
        organisation_id: organisationId,
        title: "",
        valid_from: "2020-01-01",
        valid_to: null,
        status: "confirmed",
      })
      .execute();
  const createNetworkIn = async (...regionIds: string[]): Promise<string> => {
    const id = await createTestNetwork(t.platform, { is_national: regionIds.length === 0 ? 1 : 0 });
    for (const region_id of regionIds) {
      await t.platform.db.insertInto("network_regions").values({ network_id: id, region_id }).execute();
    }
    return id;
  };
  const form = (role: Role, limitKind: LimitKind, limitId: string) => ({
    personId: person,
    role,
    limitKind,
    limitId,
    expiresAt: null as string | null,
  });
  const until = (expiresAt: string, input: ReturnType<typeof form>) => ({ ...input, expiresAt });
  const grantAs = async (actor: string, input: ReturnType<typeof form>) =>
    (await t.as(actor)).accounts.grantRole(input);

  test("given by an administrator work at once, are told of and audited", async () => {
    const grant = await grantAs(administrator, form("economist", "organisation", odense));
    expect(grant).toMatchObject({
      person: { id: person },
      role: "economist",
      limitName: "Odense Kommune",
      grantedBy: "Ada",
      expiresAt: null,
    });
    const me = await (await t.as(person)).accounts.me();
    expect(me?.grants).toEqual([
      { role: "economist", limitKind: "organisation", limitId: odense, limitName: "Odense Kommune" },
    ]);
    await t.platform.outbox.deliverDue();
    const told = await (await t.as(person)).notifications.list({ onlyUnread: true });
    expect(told.items.map((one) => one.kind)).toEqual(["role-granted"]);
    const entries = await t.platform.db
      .selectFrom("audit_entries")
      .selectAll()
      .where("subject_id", "=", grant.id)
      .execute();
    expect(entries).toMatchObject([
      {
        action: "accounts.grant-role",
        actor_id: administrator,
        scope_kind: "organisation",
        scope_id: odense,
      },
    ]);
  });

  test("given twice are one, also at the same moment", async () => {
    const input = form("economist", "organisation", odense);
    const [one, other] = await Promise.all([grantAs(administrator, input), grantAs(administrator, input)]);
    expect(one.id).toBe(other.id);
    expect((await grantAs(administrator, input)).id).toBe(one.id);
    await t.platform.outbox.deliverDue();
    const told = await (await t.as(person)).notifications.list({ onlyUnread: true });
    expect(told.items).toHaveLength(1);
  });

  test("are refused in a limit that the role does not have, or that is not there", async () => {
    await expect(grantAs(administrator, form("coordinator", "region", "syddanmark"))).rejects.toMatchObject({
      cause: { code: "limit-kind-wrong", params: { role: "coordinator", limitKind: "region" } },
    });
    for (const input of [
      form("economist", "organisation", crypto.randomUUID()),
      form("secretariat", "region", "nowhere"),
      form("member", "network", crypto.randomUUID()),
      form("organiser", "event", crypto.randomUUID()),
      form("member", "cluster", crypto.randomUUID()),
      form("method-author", "library", "some"),
      form("administrator", "everything", "some"),
      { ...form("economist", "organisation", odense), personId: crypto.randomUUID() },
    ]) {
      await expect(grantAs(administrator, input)).rejects.toThrow("not-found");
    }
    const waiting = await createTestPerson(t.platform, { status: "waiting" });
    await expect(
      grantAs(administrator, { ...form("economist", "organisation", odense), personId: waiting }),
    ).rejects.toThrow("not-found");
    await grantAs(administrator, form("method-author", "library", "all"));
    await grantAs(administrator, form("secretariat", "region", "oestdanmark"));
  });

  test("by an organisation's administrator go to its own people, and end when taken", async () => {
    const input = form("council-approver", "organisation", odense);
    await expect(grantAs(organisationAdministrator, input)).rejects.toThrow("forbidden");
    await affiliate(person);
    const grant = await grantAs(organisationAdministrator, input);
    const vejle = await getOrganisationId(t.platform, "municipality:630");
    await expect(
      grantAs(organisationAdministrator, form("economist", "organisation", vejle)),
    ).rejects.toThrow("forbidden");
    await expect(
      grantAs(organisationAdministrator, form("administrator", "everything", "all")),
    ).rejects.toThrow("forbidden");
    await expect((await t.as(person)).accounts.endGrant({ grantId: grant.id })).rejects.toThrow("forbidden");
    const caller = await t.as(organisationAdministrator);
    await caller.accounts.endGrant({ grantId: grant.id });
    expect((await (await t.as(person)).accounts.me())?.grants).toEqual([]);
    await expect(caller.accounts.endGrant({ grantId: grant.id })).rejects.toThrow("not-found");
  });

  test("by a secretariat go to coordinators of its region's networks", async () => {
    const inside = await createNetworkIn("syddanmark", "midtjylland");
    await grantAs(secretariat, form("coordinator", "network", inside));
    for (const limitId of [
      await createNetworkIn("sjaelland"),
      await createNetworkIn(),
      crypto.randomUUID(),
    ]) {
      await expect(grantAs(secretariat, form("coordinator", "network", limitId))).rejects.toThrow(
        "forbidden",
      );
    }
    await expect(grantAs(secretariat, form("member", "network", inside))).rejects.toThrow("forbidden");
    const listed = await (await t.as(secretariat)).accounts.listGrants({
      limitKind: "network",
      limitId: inside,
    });
    expect(listed.items).toMatchObject([{ role: "coordinator", person: { id: person } }]);
  });

  describe("with an end", () => {
    test("have no effect after it, are audited when they run out, and can be given anew", async () => {
      const end = isoIn(t.clock, 3600);
      const input = until(end, form("economist", "organisation", odense));
      const grant = await grantAs(administrator, input);
      expect(grant.expiresAt).toBe(end);
      t.clock.advance(3599);
      expect((await (await t.as(person)).accounts.me())?.grants).toHaveLength(1);
      t.clock.advance(1);
      expect((await (await t.as(person)).accounts.me())?.grants).toEqual([]);
      const again = await grantAs(administrator, { ...input, expiresAt: null });
      expect(again.id).not.toBe(grant.id);

      await t.platform.outbox.deliverDue();
      const entries = await t.platform.db
        .selectFrom("audit_entries")
        .selectAll()
        .where("action", "=", "accounts.grant-expired")
        .where("subject_id", "=", grant.id)
        .execute();
      expect(entries).toMatchObject([{ actor_id: null, scope_id: odense }]);
      const row = await t.platform.db
        .selectFrom("grants")
        .selectAll()
        .where("id", "=", grant.id)
        .executeTakeFirst();
      expect(row).toMatchObject({ ended_at: end, ended_by: null });
      expect((await (await t.as(person)).accounts.me())?.grants).toHaveLength(1);
    });

    test("run out by themselves, and one ended before is not said to have run out", async () => {
      const end = isoIn(t.clock, 60);
      const grant = await grantAs(administrator, until(end, form("economist", "organisation", odense)));
      const early = await grantAs(
        administrator,
        until(end, form("council-approver", "organisation", odense)),
      );
      await (await t.as(administrator)).accounts.endGrant({ grantId: early.id });
      t.clock.advance(60);
      await t.platform.outbox.deliverDue();
      const rows = await t.platform.db
        .selectFrom("grants")
        .select(["id", "ended_at", "ended_by"])
        .where("person_id", "=", person)
        .orderBy("id")
        .execute();
      expect(rows).toMatchObject([
        { id: grant.id, ended_at: end, ended_by: null },
        { id: early.id, ended_by: administrator },
      ]);
      const expired = await t.platform.db
        .selectFrom("audit_entries")
        .select("subject_id")
        .where("action", "=", "accounts.grant-expired")
        .where("subject_id", "in", [grant.id, early.id])
        .execute();
      expect(expired).toEqual([{ subject_id: grant.id }]);
    });

    test("must end later than now, and not be of a role that somebody must hold", async () => {
      const past = isoIn(t.clock, 0);
      await expect(
        grantAs(administrator, until(past, form("economist", "organisation", odense))),
      ).rejects.toThrow("input-invalid");
      const network = await createNetworkIn("syddanmark");
      for (const input of [
        until(isoIn(t.clock, 60), form("administrator", "everything", "all")),
        until(isoIn(t.clock, 60), form("coordinator", "network", network)),
      ]) {
        await expect(grantAs(administrator, input)).rejects.toThrow("input-invalid");
      }
    });
  });

  describe("that somebody must hold", () => {
    test("the last administrator can't be ended, and of two at once one remains", async () => {
      const { accounts } = await t.as(administrator);
      const list = () => accounts.listGrants({ limitKind: "everything", limitId: "all" });
      const [only] = (await list()).items;
      await expect(accounts.endGrant({ grantId: only?.id ?? "" })).rejects.toThrow("last-administrator");
      const second = await grantAs(administrator, form("administrator", "everything", "all"));
      const answers = await Promise.allSettled([
        accounts.endGrant({ grantId: only?.id ?? "" }),
        (await t.as(person)).accounts.endGrant({ grantId: second.id }),
      ]);
      expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const left = await t.platform.db
        .selectFrom("grants")
        .select("person_id")
        .where("role", "=", "administrator")
        .where("ended_at", "is", null)
        .execute();
      expect(left).toHaveLength(1);
      await t.platform.db
        .updateTable("grants")
        .set({ person_id: administrator })
        .where("role", "=", "administrator")
        .where("ended_at", "is", null)
        .execute();
    });

    test("the last coordinator of a network can't be ended", async () => {
      const network = await createNetworkIn("syddanmark");
      const first = await grantAs(secretariat, form("coordinator", "network", network));
      const { accounts } = await t.as(secretariat);
      await expect(accounts.endGrant({ grantId: first.id })).rejects.toThrow("last-coordinator");
      person = await createTestPerson(t.platform);
      await grantAs(secretariat, form("coordinator", "network", network));
      await accounts.endGrant({ grantId: first.id });
    });
  });

  test("are listed page by page, for those who may give them", async () => {
    const organisation = await getOrganisationId(t.platform, "municipality:607");
    for (let n = 0; n < 27; n += 1) {
      const holder = await createTestPerson(t.platform);
      await grantTestRole(t.platform, holder, {
        role: "economist",
        limitKind: "organisation",
        limitId: organisation,
      });
    }
    const input = { limitKind: "organisation", limitId: organisation } as const;
    const { accounts } = await t.as(administrator);
    const first = await accounts.listGrants(input);
    const second = await accounts.listGrants({ ...input, after: first.nextKey ?? undefined });
    expect([first.items.length, second.items.length, second.nextKey]).toEqual([25, 2, null]);
    for (const other of [organisationAdministrator, secretariat, person]) {
      await expect((await t.as(other)).accounts.listGrants(input)).rejects.toThrow("forbidden");
    }
  });

  test("a role requirement is for an administrator to set", async () => {
    const { accounts } = await t.as(organisationAdministrator);
    await expect(accounts.listRoleRequirements()).rejects.toThrow("forbidden");
    await expect(accounts.setRoleRequirement({ role: "economist", requiresTwoFactor: true })).rejects.toThrow(
      "forbidden",
    );
  });
});
