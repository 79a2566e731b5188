import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { foundTestNetwork } from "../testing/networks/found-test-network.ts";
import { networkForm as form } from "../testing/networks/network-form.ts";

describe.each(listDatabaseKinds())("the page of a network on %s", (kind) => {
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

  it("shows its files to readers alone", async () => {
    const networkId = await foundTestNetwork(t.platform, { ...form, members: [person] });
    const id = createId();
    await t.platform.db
      .insertInto("attachments")
      .values({
        id,
        network_id: networkId,
        post_id: null,
        is_network_file: 1,
        uploaded_by: person,
        name: "Kommissorium.pdf",
        content_type: "application/pdf",
        size_bytes: 10,
        sha256: "",
        created_at: "2026-11-22T10:00:00.000Z",
        removed_at: null,
      })
      .execute();
    const other = await createTestPerson(t.platform);
    expect((await (await as(person)).get({ networkId })).files.map((file) => file.id)).toEqual([id]);
    expect((await (await as(secretariat)).get({ networkId })).files).toHaveLength(1);
    for (const personId of [other, administrator]) {
      const detail = await (await as(personId)).get({ networkId });
      expect(detail.files).toEqual([]);
      expect(detail.may).toMatchObject({ read: false, write: false });
    }
  });

  it("is not there for another id, and not for a visitor", async () => {
    await expect((await as(person)).get({ networkId: createId() })).rejects.toThrow("not-found");
    const networkId = await foundTestNetwork(t.platform, form);
    await expect((await t.as(null)).networks.get({ networkId })).rejects.toThrow("sign-in-needed");
  });

  it("marks a network, keeps it out of the list unless asked for, and wakes it", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      ...form,
      name: "Sover snart",
      coordinators: [person],
    });
    const caller = await as(person);
    const find = async (includeDormant?: boolean) =>
      (await caller.list({ text: "sover snart", includeDormant })).items.map((item) => item.isDormant);
    expect(await find()).toEqual([false]);
    await caller.setDormant({ networkId, isDormant: true });
    await caller.setDormant({ networkId, isDormant: true });
    expect([await find(), await find(true)]).toEqual([[], [true]]);
    expect((await caller.get({ networkId })).isDormant).toBe(true);
    await caller.setDormant({ networkId, isDormant: false });
    expect(await find()).toEqual([false]);
    expect((await trailOf(networkId)).map((entry) => entry.action)).toEqual([
      "networks.let-rest",
      "networks.wake",
    ]);
  });

  it("does not wake a network that nobody coordinates", async () => {
    const networkId = await foundTestNetwork(t.platform, {
      ...form,
      members: [person],
      dormantSince: "2026-11-01T10:00:00.000Z",
    });
    const step = { networkId, isDormant: false };
    await expect((await as(secretariat)).setDormant(step)).rejects.toThrow("last-coordinator");
    await (await as(secretariat)).setCoordinator({ networkId, personId: person, isCoordinator: true });
    await (await as(secretariat)).setDormant(step);
    await expect((await as(person)).get({ networkId })).resolves.toMatchObject({ isDormant: false });
  });
});
