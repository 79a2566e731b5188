import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { foundTestNetwork } from "../testing/networks/found-test-network.ts";
import { networkForm as form } from "../testing/networks/network-form.ts";

describe.each(listDatabaseKinds())("changing a network on %s", (kind) => {
  let t: TestApp;
  let administrator: string;
  let secretariat: string;
  let person: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    secretariat = await createTestPerson(t.platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "sjaelland" }],
    });
    person = await createTestPerson(t.platform);
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).networks;
  const trailOf = (networkId: string) =>
    t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "actor_id", "change"])
      .where("subject_id", "=", networkId)
      .orderBy("id")
      .execute();

  it("stores the new fields, names those that changed, and counts the version", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      ...form,
      coordinators: [person],
      members: [secretariat],
    });
    const caller = await as(person);
    await caller.update({
      ...form,
      networkId,
      version: 1,
      name: "Selvskade og autisme",
      regionIds: ["nordjylland", "sjaelland"],
      goals: [],
      contactId: secretariat,
    });
    expect(await caller.get({ networkId })).toMatchObject({
      name: "Selvskade og autisme",
      purposeMarkdown: form.purpose,
      regionIds: ["nordjylland", "sjaelland"],
      goals: [],
      contact: { id: secretariat },
      version: 2,
    });
    const [entry] = await trailOf(networkId);
    expect(entry?.action).toBe("networks.update");
    expect(JSON.parse(entry?.change ?? "{}")).toEqual({
      fields: expect.arrayContaining(["name", "regionIds", "goals", "contactId"]),
    });
    expect(JSON.parse(entry?.change ?? "{}").fields).toHaveLength(4);
    expect((await caller.list({ text: "selvskade og autisme" })).items).toHaveLength(1);
  });

  it("of two who save at once stores one and tells the other", async () => {
    const networkId = await foundTestNetwork(t.platform, { ...form, coordinators: [person, secretariat] });
    const callers = await Promise.all([as(person), as(secretariat)]);
    const answers = await Promise.allSettled(
      callers.map((caller, index) =>
        caller.update({ ...form, networkId, version: 1, name: `Udgave ${index}` }),
      ),
    );
    const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    expect(refused.map((error) => error.message)).toEqual(["changed-meanwhile"]);
    expect(await trailOf(networkId)).toHaveLength(1);
    const winner = answers.findIndex((one) => one.status === "fulfilled");
    const detail = await (await as(person)).get({ networkId });
    expect(detail).toMatchObject({ name: `Udgave ${winner}`, version: 2 });
  });

  it("does not take a network away from the oversight of its region", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      ...form,
      regionIds: ["sjaelland", "nordjylland"],
      coordinators: [person],
    });
    const step = { ...form, networkId, version: 1 };
    const caller = await as(person);
    await expect(caller.update({ ...step, regionIds: ["nordjylland"] })).rejects.toThrow("forbidden");
    await expect(caller.update({ ...step, isNational: true })).rejects.toThrow("forbidden");
    await (await as(secretariat)).update({ ...step, regionIds: ["nordjylland"] });
    await expect(
      (await as(secretariat)).update({ ...step, version: 2, regionIds: ["nordjylland"] }),
    ).rejects.toThrow("forbidden");
  });

  it("is for those who run the network", async () => {
    const networkId = await foundTestNetwork(t.platform, { ...form, members: [person] });
    const other = await createTestPerson(t.platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "nordjylland" }],
    });
    for (const personId of [person, other]) {
      const caller = await as(personId);
      await expect(caller.update({ ...form, networkId, version: 1 })).rejects.toThrow("forbidden");
      await expect(caller.setDormant({ networkId, isDormant: true })).rejects.toThrow("forbidden");
    }
    await expect(
      (await as(administrator)).update({ ...form, networkId: createId(), version: 1 }),
    ).rejects.toThrow("not-found");
  });

  it("refuses a contact from outside and a CPR number, and leaves everything as it was", async () => {
    const networkId = await foundTestNetwork(t.platform, { ...form, coordinators: [person] });
    const caller = await as(person);
    const before = await caller.get({ networkId });
    const step = { ...form, networkId, version: 1 };
    await expect(caller.update({ ...step, contactId: secretariat })).rejects.toThrow("input-invalid");
    await expect(caller.update({ ...step, contactId: createId() })).rejects.toThrow("input-invalid");
    await expect(caller.update({ ...step, purpose: "Om borgeren 010190-1234 og andre" })).rejects.toThrow(
      "cpr-number-found",
    );
    expect(await caller.get({ networkId })).toEqual(before);
    expect(await trailOf(networkId)).toEqual([]);
  });
});
