import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { clusterForm, type ClusterWorld, createClusterWorld } from "../testing/clusters.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { getOrganisationId } from "../testing/organisations.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { clustersPersonalData } from "./personal-data.ts";

const today = "2026-11-22";

describe.each(listDatabaseKinds())("clusters on %s", (kind) => {
  let t: TestApp;
  let world: ClusterWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createClusterWorld(t);
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).clusters;
  const person = () => createTestPerson(t.platform);
  const told = async (personId: string) => {
    await t.platform.outbox.deliverDue();
    return (await (await t.as(personId)).notifications.list({ onlyUnread: true })).items;
  };

  it("are founded once by a secretariat within its region, and found by what they say", async () => {
    const secretariat = await as(world.secretariatId);
    const form = clusterForm({ name: "Klyngen om hjerneskade" });
    const first = await secretariat.create(form);
    expect(await secretariat.create(form)).toEqual(first);
    await expect(secretariat.create(clusterForm({ regionIds: ["syddanmark"] }))).rejects.toThrow("forbidden");
    await expect(
      secretariat.create(clusterForm({ purpose: "Det handler om 010190-1234 og andre." })),
    ).rejects.toThrow("cpr-number-found");
    await expect(secretariat.create(clusterForm({ legalBases: ["x"] }))).rejects.toThrow("code-unknown");
    const anybody = await as(await person());
    const names = async (input: Parameters<typeof anybody.list>[0]) =>
      (await anybody.list(input)).items.map(({ name }) => name);
    expect(await names({ text: "hjerneskade" })).toEqual(["Klyngen om hjerneskade"]);
    expect(await names({ text: "udadreagerende", regionId: "sjaelland" })).toHaveLength(2);
    expect(await names({ regionId: "oestdanmark" })).toHaveLength(2);
    expect(await names({ regionId: "nordjylland" })).toEqual([]);
    expect(await names({ mine: true })).toEqual([]);
    const mine = (await (await as(world.delegateId)).list({ mine: true })).items;
    expect(mine).toMatchObject([
      {
        id: world.clusterId,
        standing: "delegate",
        parties: [
          { organisation: { name: "Guldborgsund Kommune" }, degree: "takes-part" },
          { organisation: { name: "Lolland Kommune" }, degree: "takes-part" },
        ],
      },
    ]);
  });

  it("are changed by one at a time, and leave a region only with its secretariat's consent", async () => {
    const coordinator = await as(world.coordinatorId);
    const { version, may, coordinators } = await coordinator.get({ clusterId: world.clusterId });
    expect(may).toEqual({ read: true, write: true, lead: true, coordinate: true });
    expect(coordinators.map(({ name }) => name)).toEqual(["Kai Koordinator"]);
    const { requestId: _, ...form } = clusterForm({ name: "Klyngen i syd" });
    const update = { ...form, clusterId: world.clusterId, version };
    await coordinator.update(update);
    await expect((await as(world.secretariatId)).update(update)).rejects.toThrow("changed-meanwhile");
    const moved = { ...update, version: version + 1, regionIds: ["syddanmark"] };
    await expect(coordinator.update(moved)).rejects.toThrow("forbidden");
    await coordinator.update({ ...moved, regionIds: ["sjaelland", "syddanmark"] });
    await expect((await as(world.secretariatId)).update({ ...update, version: version + 2 })).rejects.toThrow(
      "forbidden",
    );
  });

  it("keep what each party was bound to, and when", async () => {
    const coordinator = await as(world.coordinatorId);
    const organisationId = await getOrganisationId(t.platform, "municipality:390");
    const { clusterId } = world;
    const { partyId } = await coordinator.parties.add({
      clusterId,
      organisationId,
      degree: "informed",
      joinedOn: "2026-03-01",
    });
    await expect(
      coordinator.parties.add({ clusterId, organisationId, degree: "bound", joinedOn: today }),
    ).rejects.toMatchObject({ cause: { code: "already-party", params: { value: "Vordingborg Kommune" } } });
    await coordinator.parties.setCommitment({ partyId, degree: "takes-part", fromOn: "2026-06-01" });
    await coordinator.parties.setCommitment({ partyId, degree: "bound", fromOn: "2027-01-01" });
    await expect(
      coordinator.parties.setCommitment({ partyId, degree: "bound", fromOn: "2026-02-28" }),
    ).rejects.toThrow("input-invalid");
    const personId = await person();
    await coordinator.parties.addDelegate({ partyId, personId, fromOn: "2026-06-01" });
    const party = async (id = partyId) =>
      (await coordinator.parties.list({ clusterId })).items.find((one) => one.id === id);
    expect(await party()).toMatchObject({
      degree: "takes-part",
      joinedOn: "2026-03-01",
      leftOn: null,
      commitments: [
        { degree: "bound", fromOn: "2027-01-01", recordedBy: "Kai Koordinator" },
        { degree: "takes-part", fromOn: "2026-06-01" },
        { degree: "informed", fromOn: "2026-03-01" },
      ],
      delegates: [{ person: { id: personId }, toOn: null }],
    });
    await expect(coordinator.parties.end({ partyId, leftOn: "2026-11-23" })).rejects.toThrow("input-invalid");
    await coordinator.parties.end({ partyId, leftOn: today });
    await expect(coordinator.parties.end({ partyId, leftOn: today })).rejects.toThrow("not-found");
    expect(await party()).toMatchObject({ leftOn: today, delegates: [{ toOn: today }] });
    await expect((await as(personId)).mandates.list({ clusterId })).rejects.toThrow("forbidden");
    const again = await coordinator.parties.add({
      clusterId,
      organisationId,
      degree: "bound",
      joinedOn: "2027-01-01",
    });
    expect(await party(again.partyId)).toMatchObject({ degree: "bound", delegates: [] });
    const { parties } = await coordinator.get({ clusterId });
    expect(parties).toHaveLength(2);
    await coordinator.parties.end({ partyId: again.partyId, leftOn: "2027-01-01" });
    expect((await coordinator.parties.list({ clusterId })).items.at(-1)?.leftOn).not.toBeNull();
  });

  it("show in an overview who takes part in what, and which municipalities in none", async () => {
    const anybody = await as(await person());
    const overview = await anybody.overview({ regionId: "sjaelland" });
    const lolland = overview.rows.find(({ municipalityCode }) => municipalityCode === "360");
    expect(lolland?.memberships).toEqual([{ clusterId: world.clusterId, degree: "takes-part" }]);
    const none = overview.municipalitiesInNone.map(({ name }) => name);
    expect(none).toContain("Næstved Kommune");
    expect(none).not.toContain("Lolland Kommune");
    expect(overview.rows.filter(({ municipalityCode }) => municipalityCode !== null)).toHaveLength(17);
    await expect(anybody.overview({ regionId: "nowhere" })).rejects.toThrow("code-unknown");
  });

  it("let a municipality stand in the place of one that it took over from", async () => {
    const { clusterId } = world;
    const [from, to] = [createId(), await getOrganisationId(t.platform, "municipality:370")];
    const sample = await t.platform.db
      .selectFrom("organisations")
      .selectAll()
      .where("id", "=", to)
      .executeTakeFirstOrThrow();
    const gone = { ...sample, id: from, key: `demo:${from}`, code: null, name: "Gammel Kommune" };
    await t.platform.db.insertInto("organisations").values(gone).execute();
    const coordinator = await as(world.coordinatorId);
    const { partyId } = await coordinator.parties.add({
      clusterId,
      organisationId: from,
      degree: "bound",
      joinedOn: "2026-01-01",
    });
    await t.platform.db
      .updateTable("organisations")
      .set({ valid_to: "2026-07-01" })
      .where("id", "=", from)
      .execute();
    await t.platform.db
      .insertInto("organisation_successions")
      .values({ predecessor_id: from, successor_id: to, on_date: "2026-07-01" })
      .execute();
    const overview = await coordinator.overview({ regionId: "sjaelland" });
    const row = overview.rows.find(({ organisation }) => organisation.id === to);
    expect(row?.memberships).toEqual([{ clusterId, degree: "bound" }]);
    expect(overview.municipalitiesInNone.map(({ id }) => id)).not.toContain(to);
    const { items } = await coordinator.parties.list({ clusterId });
    expect(items.find(({ id }) => id === partyId)?.successors).toMatchObject([{ name: "Næstved Kommune" }]);
    await expect(
      coordinator.parties.add({ clusterId, organisationId: from, degree: "bound", joinedOn: today }),
    ).rejects.toThrow("not-found");
    await coordinator.parties.end({ partyId, leftOn: today });
  });

  it("tell who becomes a delegate, and let them read until they speak for nobody", async () => {
    const coordinator = await as(world.coordinatorId);
    const { clusterId, lolland, guldborgsund } = world;
    const personId = await person();
    const add = (partyId: string) => coordinator.parties.addDelegate({ partyId, personId, fromOn: today });
    const one = await add(lolland);
    expect(await add(lolland)).toEqual(one);
    const other = await add(guldborgsund);
    expect(await told(personId)).toMatchObject([
      { kind: "cluster-delegate", subject: "Klyngen i syd", href: `/klynger/${clusterId}` },
      { kind: "cluster-delegate" },
    ]);
    await expect(
      add(lolland).then(() =>
        coordinator.parties.addDelegate({ partyId: lolland, personId: createId(), fromOn: today }),
      ),
    ).rejects.toThrow("not-found");
    await coordinator.parties.endDelegate({ delegateId: one.delegateId, toOn: today });
    await (await as(personId)).mandates.list({ clusterId });
    await coordinator.parties.endDelegate({ delegateId: other.delegateId, toOn: today });
    await expect((await as(personId)).mandates.list({ clusterId })).rejects.toThrow("forbidden");
    await expect(
      coordinator.parties.endDelegate({ delegateId: other.delegateId, toOn: today }),
    ).rejects.toThrow("not-found");
  });

  it("keep a coordinator, also when two go at once or an account is deleted", async () => {
    const { clusterId, coordinatorId } = world;
    const coordinator = await as(coordinatorId);
    const second = await person();
    await expect(
      coordinator.setCoordinator({ clusterId, personId: coordinatorId, isCoordinator: false }),
    ).rejects.toThrow("last-coordinator");
    const erase = (personId: string) =>
      inTransaction(t.platform.db, (tx) => clustersPersonalData.eraseData(tx, personId, "keep"));
    await expect(erase(coordinatorId)).rejects.toThrow("last-coordinator");
    await coordinator.setCoordinator({ clusterId, personId: second, isCoordinator: true });
    expect((await told(second)).map((one) => one.kind)).toEqual(["role-granted"]);
    const go = async (personId: string) =>
      (await as(personId)).setCoordinator({ clusterId, personId, isCoordinator: false });
    const answers = await Promise.allSettled([go(coordinatorId), go(second)]);
    expect(answers.filter(({ status }) => status === "rejected")).toHaveLength(1);
    const left = (await (await as(world.secretariatId)).get({ clusterId })).coordinators;
    expect(left).toHaveLength(1);
    await (await as(world.secretariatId)).setCoordinator({
      clusterId,
      personId: coordinatorId,
      isCoordinator: true,
    });
    await (await as(coordinatorId)).setCoordinator({ clusterId, personId: second, isCoordinator: false });
  });

  it("keep every version of the mandate with what the councils said to it", async () => {
    const coordinator = await as(world.coordinatorId);
    const { clusterId, lolland, guldborgsund } = world;
    const mandate = { clusterId, body: "Klyngen kan aftale fælles pladser.", fromOn: "2026-01-01" };
    await coordinator.mandates.add({ ...mandate, number: 0 });
    await expect(coordinator.mandates.add({ ...mandate, number: 0 })).rejects.toThrow("changed-meanwhile");
    await coordinator.mandates.add({ ...mandate, number: 1, body: "Klyngen kan også drive tilbud sammen." });
    const [newest] = (await coordinator.mandates.list({ clusterId })).items;
    const decide = (partyId: string, result: "approved" | "declined", decidedOn: string) =>
      coordinator.mandates.recordDecision({
        mandateId: newest?.id ?? "",
        partyId,
        decidedOn,
        result,
        reference: "Punkt 12",
      });
    await decide(lolland, "declined", "2026-02-10");
    await decide(lolland, "approved", "2026-03-10");
    await decide(guldborgsund, "approved", "2026-03-01");
    await expect(decide(lolland, "approved", "2026-12-01")).rejects.toThrow("input-invalid");
    await expect(decide(createId(), "approved", today)).rejects.toThrow("input-invalid");
    expect((await (await as(world.delegateId)).mandates.list({ clusterId })).items).toMatchObject([
      {
        number: 2,
        createdBy: "Kai Koordinator",
        decisions: [
          { organisation: "Guldborgsund Kommune", result: "approved" },
          {
            organisation: "Lolland Kommune",
            result: "approved",
            decidedOn: "2026-03-10",
            reference: "Punkt 12",
          },
        ],
        earlierDecisions: [{ result: "declined" }],
      },
      { number: 1, decisions: [] },
    ]);
    const listAudit = async (personId: string) =>
      (await t.as(personId)).operations.listAudit({ scope: { kind: "cluster", id: clusterId } });
    expect((await listAudit(world.coordinatorId)).items[0]?.action).toBe("clusters.record-council-decision");
    await expect(listAudit(world.delegateId)).rejects.toThrow("forbidden");
    await expect((await as(world.delegateId)).mandates.add({ ...mandate, number: 2 })).rejects.toThrow(
      "forbidden",
    );
  });

  it("give out and forget what they store about a person", async () => {
    const coordinator = await as(world.coordinatorId);
    const { clusterId, lolland } = world;
    const personId = await createTestPerson(t.platform, { name: "Egon Elefant" });
    const { delegateId } = await coordinator.parties.addDelegate({
      partyId: lolland,
      personId,
      fromOn: "2026-02-01",
    });
    expect(await clustersPersonalData.exportData(t.platform.db, personId)).toMatchObject({
      delegations: [{ cluster: "Klyngen i syd", party: "Lolland Kommune", from: "2026-02-01", until: null }],
    });
    await (await as(world.secretariatId)).setCoordinator({ clusterId, personId, isCoordinator: true });
    const own = await as(personId);
    await own.parties.setCommitment({ partyId: lolland, degree: "takes-part", fromOn: today });
    await inTransaction(t.platform.db, async (tx) => {
      for (const handler of t.platform.personalData.values()) await handler.eraseData(tx, personId, "remove");
    });
    const { items } = await coordinator.parties.list({ clusterId });
    const party = items.find(({ id }) => id === lolland);
    expect(party?.commitments[0]).toMatchObject({ degree: "takes-part", recordedBy: null });
    const place = party?.delegates.find(({ id }) => id === delegateId);
    expect(place).toMatchObject({ person: null, fromOn: "2026-02-01" });
    expect(place?.toOn).not.toBeNull();
    const tables = [
      "cluster_delegates",
      "cluster_commitments",
      "council_decisions",
      "cluster_mandates",
    ] as const;
    for (const table of tables) {
      const rows = await t.platform.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(personId);
    }
  });
});
