import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { findPersonRef } from "../people/person-refs.ts";

const day = 24 * 60 * 60;

describe.each(listDatabaseKinds())("affiliations on %s", (kind) => {
  let t: TestApp;
  let odense: string;
  let vejle: string;
  let administrator: string;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    t = await createTestApp(kind);
    odense = await getOrganisationId(t.platform, "municipality:461");
    vejle = await getOrganisationId(t.platform, "municipality:630");
    administrator = await createTestPerson(t.platform, {
      grants: [
        { role: "organisation-administrator", limitKind: "organisation", limitId: odense },
        { role: "organisation-administrator", limitKind: "organisation", limitId: vejle },
      ],
    });
    const { accounts } = await t.as(administrator);
    await accounts.setMailDomains({ organisationId: odense, domains: ["odense.example"] });
    await accounts.setMailDomains({ organisationId: vejle, domains: ["vejle.example"] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    count += 1;
    id = await createTestPerson(t.platform, { email: `person${count}@odense.example`, title: "Fagperson" });
  });

  const refer = () => findPersonRef(t.platform.db, id, t.platform.clock);
  const today = () => t.clock.now().toISOString().slice(0, 10);
  const dayFromNow = (days: number) =>
    new Date(t.clock.now().getTime() + days * day * 1000).toISOString().slice(0, 10);

  test("a change of job keeps the history, and the name stands beside the new workplace", async () => {
    const { accounts } = await t.as(id);
    expect(await refer()).toMatchObject({ title: "Fagperson", organisation: null });
    const first = await accounts.startAffiliation({
      organisationId: odense,
      title: "Socialrådgiver",
      validFrom: "2020-03-01",
    });
    expect(first.affiliations).toMatchObject([{ status: "confirmed", validTo: null }]);
    expect(await refer()).toMatchObject({ title: "Socialrådgiver", organisation: "Odense Kommune" });

    const affiliationId = first.affiliations[0]?.id ?? "";
    await accounts.endAffiliation({ affiliationId, validTo: today() });
    expect(await refer()).toMatchObject({ title: "Fagperson", organisation: null });
    const waiting = await accounts.startAffiliation({
      organisationId: vejle,
      title: "Konsulent",
      validFrom: today(),
    });
    expect(waiting.affiliations.map((one) => one.status)).toEqual(["confirmed", "waiting"]);
    expect(await refer()).toMatchObject({ organisation: null });
    await (await t.as(administrator)).accounts.answerAffiliation({
      affiliationId: waiting.affiliations[1]?.id ?? "",
      accept: true,
    });
    expect(await refer()).toMatchObject({ title: "Konsulent", organisation: "Vejle Kommune" });
    const profile = await accounts.getProfile();
    expect(profile.title).toBe("Konsulent");
    expect(profile.affiliations).toMatchObject([
      { organisation: { name: "Odense Kommune" }, validFrom: "2020-03-01", validTo: today() },
      { organisation: { name: "Vejle Kommune" }, validFrom: today(), validTo: null },
    ]);
    await t.platform.outbox.deliverDue();
    const told = await (await t.as(id)).notifications.list({ onlyUnread: true });
    expect(told.items.map((one) => one.kind)).toEqual(["affiliation-answered"]);
  });

  test("an end that is to come takes effect on its day, with the roles held there", async () => {
    const { accounts } = await t.as(id);
    const profile = await accounts.startAffiliation({
      organisationId: odense,
      title: "Økonom",
      validFrom: today(),
    });
    await (await t.as(administrator)).accounts.grantRole({
      personId: id,
      role: "economist",
      limitKind: "organisation",
      limitId: odense,
      expiresAt: null,
    });
    const affiliationId = profile.affiliations[0]?.id ?? "";
    await accounts.endAffiliation({ affiliationId, validTo: dayFromNow(3) });
    await t.platform.outbox.deliverDue();
    expect(await refer()).toMatchObject({ organisation: "Odense Kommune" });
    expect((await (await t.as(id)).accounts.me())?.grants).toHaveLength(1);
    t.clock.advance(3 * day);
    await t.platform.outbox.deliverDue();
    expect(await refer()).toMatchObject({ organisation: null });
    expect((await (await t.as(id)).accounts.me())?.grants).toEqual([]);
    const entries = await t.platform.db
      .selectFrom("audit_entries")
      .select(["actor_id", "change"])
      .where("action", "=", "accounts.end-grant")
      .where("change", "like", `%${id}%`)
      .execute();
    expect(entries).toMatchObject([{ actor_id: null }]);
  });

  test("an end today ends the roles at once, but not for who still belongs there", async () => {
    const { accounts } = await t.as(id);
    const start = { organisationId: odense, title: "Økonom" };
    const first = await accounts.startAffiliation({ ...start, validFrom: today() });
    const role = {
      personId: id,
      role: "registry-reporter",
      limitKind: "organisation",
      limitId: odense,
      expiresAt: null,
    } as const;
    await (await t.as(administrator)).accounts.grantRole(role);
    const firstId = first.affiliations[0]?.id ?? "";
    await accounts.endAffiliation({ affiliationId: firstId, validTo: dayFromNow(5) });
    const both = await accounts.startAffiliation({ ...start, validFrom: dayFromNow(5) });
    expect(both.affiliations).toHaveLength(2);
    t.clock.advance(5 * day);
    await t.platform.outbox.deliverDue();
    expect((await (await t.as(id)).accounts.me())?.grants).toHaveLength(1);
    await accounts.endAffiliation({ affiliationId: both.affiliations[1]?.id ?? "", validTo: today() });
    expect((await (await t.as(id)).accounts.me())?.grants).toEqual([]);
  });

  test("a second start where one belongs changes nothing, also at the same moment", async () => {
    const { accounts } = await t.as(id);
    const start = { organisationId: vejle, title: "Konsulent", validFrom: today() };
    await Promise.all([accounts.startAffiliation(start), accounts.startAffiliation(start)]);
    expect((await accounts.startAffiliation(start)).affiliations).toHaveLength(1);
  });

  test("what only waits can be withdrawn", async () => {
    const { accounts } = await t.as(id);
    const profile = await accounts.startAffiliation({
      organisationId: vejle,
      title: "Konsulent",
      validFrom: today(),
    });
    const affiliationId = profile.affiliations[0]?.id ?? "";
    expect((await accounts.endAffiliation({ affiliationId, validTo: today() })).affiliations).toEqual([]);
    await expect(
      (await t.as(administrator)).accounts.answerAffiliation({ affiliationId, accept: true }),
    ).rejects.toThrow("not-found");
  });

  test("a no is kept and can be tried again", async () => {
    const { accounts } = await t.as(id);
    const start = { organisationId: vejle, title: "Konsulent", validFrom: today() };
    const profile = await accounts.startAffiliation(start);
    await (await t.as(administrator)).accounts.answerAffiliation({
      affiliationId: profile.affiliations[0]?.id ?? "",
      accept: false,
    });
    expect((await accounts.getProfile()).affiliations).toMatchObject([{ status: "declined" }]);
    const again = await accounts.startAffiliation(start);
    expect(again.affiliations.map((one) => one.status)).toEqual(["declined", "waiting"]);
  });

  test("refuse days that can't be, other people's ids and strangers' answers", async () => {
    const { accounts } = await t.as(id);
    const region = await getOrganisationId(t.platform, "region:sjaelland");
    const start = { organisationId: region, title: "", validFrom: "2006-12-31" };
    await expect(accounts.startAffiliation(start)).rejects.toThrow("input-invalid");
    await expect(accounts.startAffiliation({ ...start, validFrom: "2027-01-01" })).rejects.toThrow(
      "input-invalid",
    );
    await expect(
      accounts.startAffiliation({ ...start, organisationId: crypto.randomUUID() }),
    ).rejects.toThrow("not-found");
    const own = await accounts.startAffiliation({ ...start, organisationId: vejle, validFrom: today() });
    const affiliationId = own.affiliations[0]?.id ?? "";
    await expect(accounts.endAffiliation({ affiliationId, validTo: "2020-01-01" })).rejects.toThrow(
      "input-invalid",
    );
    const other = await t.as(await createTestPerson(t.platform));
    await expect(other.accounts.endAffiliation({ affiliationId, validTo: today() })).rejects.toThrow(
      "not-found",
    );
    await expect(other.accounts.answerAffiliation({ affiliationId, accept: true })).rejects.toThrow(
      "forbidden",
    );
    await expect(accounts.answerAffiliation({ affiliationId, accept: true })).rejects.toThrow("forbidden");
  });

  test("go over to the region that continues another", async () => {
    const region = await getOrganisationId(t.platform, "region:sjaelland");
    await t.platform.db
      .insertInto("affiliations")
      .values({
        id: crypto.randomUUID(),
        person_id: id,
        organisation_id: region,
        title: "",
        valid_from: "2020-01-01",
        valid_to: null,
        status: "confirmed",
      })
      .execute();
    const at = (instant: string) => ({ now: () => new Date(instant) });
    expect(await findPersonRef(t.platform.db, id, at("2026-12-31T22:59:00.000Z"))).toMatchObject({
      organisation: "Region Sjælland",
    });
    expect(await findPersonRef(t.platform.db, id, at("2026-12-31T23:00:00.000Z"))).toMatchObject({
      organisation: "Region Østdanmark",
    });
  });

  test("are listed for who administers the organisation, those who wait first, page by page", async () => {
    const { accounts } = await t.as(administrator);
    const { id: organisationId } = await (
      await t.as(
        await createTestPerson(t.platform, {
          grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
        }),
      )
    ).accounts.createOrganisation({
      name: `Fonden ${count}`,
      kind: "self-governing-operator",
      regionId: null,
      cvr: null,
    });
    const boss = await createTestPerson(t.platform, {
      grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: organisationId }],
    });
    for (let n = 0; n < 30; n += 1) {
      const person = await createTestPerson(t.platform, { name: `Person ${String(n).padStart(2, "0")}` });
      await t.platform.db
        .insertInto("affiliations")
        .values({
          id: crypto.randomUUID(),
          person_id: person,
          organisation_id: organisationId,
          title: "",
          valid_from: "2020-01-01",
          valid_to: n === 29 ? "2026-01-01" : null,
          status: n === 28 ? "declined" : n >= 26 ? "waiting" : "confirmed",
        })
        .execute();
    }
    const list = (await t.as(boss)).accounts.listOrganisationPeople;
    const first = await list({ organisationId });
    const second = await list({ organisationId, after: first.nextKey ?? undefined });
    expect(second.nextKey).toBeNull();
    const names = [...first.items, ...second.items].map((one) => one.person.name);
    expect(names).toEqual([
      "Person 26",
      "Person 27",
      ...Array.from({ length: 26 }, (_, n) => `Person ${String(n).padStart(2, "0")}`),
    ]);
    expect(first.items.slice(0, 3).map((one) => one.status)).toEqual(["waiting", "waiting", "confirmed"]);
    await expect(accounts.listOrganisationPeople({ organisationId })).rejects.toThrow("forbidden");
  });
});
