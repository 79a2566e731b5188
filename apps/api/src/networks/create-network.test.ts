import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { networkForm as form } from "../testing/networks/network-form.ts";

describe.each(listDatabaseKinds())("founding a network on %s", (kind) => {
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
  const countNetworks = async () =>
    (await t.platform.db.selectFrom("networks").select("id").execute()).length;
  const trailOf = (networkId: string) =>
    t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "actor_id", "change"])
      .where("subject_id", "=", networkId)
      .orderBy("id")
      .execute();

  it("stores what was written, with its founder as coordinator", async () => {
    const caller = await as(secretariat);
    const { networkId } = await caller.create({ ...form, contactId: secretariat, requestId: createId() });
    const detail = await (await as(secretariat)).get({ networkId });
    expect(detail).toMatchObject({
      name: form.name,
      excerpt: "Netværket er for dig, der arbejder med unge.",
      purposeMarkdown: form.purpose,
      purposeHtml: expect.stringContaining("<strong>unge</strong>"),
      admission: "open",
      standing: "coordinator",
      isNational: false,
      regionIds: ["sjaelland"],
      targetGroups: form.targetGroups,
      legalBases: ["SEL-107"],
      goals: form.goals,
      contact: { id: secretariat },
      coordinators: [{ id: secretariat }],
      memberCount: 1,
      lastActivityOn: "2026-11-22",
      isDormant: false,
      isDemo: false,
      version: 1,
      files: [],
      defaultWatchLevel: "mentions",
      watchLevel: null,
      request: null,
      may: { read: true, write: true, coordinate: true, moderate: true },
    });
    expect((await trailOf(networkId)).map((entry) => [entry.action, entry.actor_id])).toEqual([
      ["networks.create", secretariat],
    ]);
  });

  it("happens once for one form, however often it is sent, and each person has their own", async () => {
    const requestId = createId();
    const caller = await as(secretariat);
    const before = await countNetworks();
    const answers = await Promise.all([1, 2, 3].map(() => caller.create({ ...form, requestId })));
    expect(new Set(answers.map((answer) => answer.networkId)).size).toBe(1);
    expect(await caller.create({ ...form, requestId })).toEqual(answers[0]);
    expect(await countNetworks()).toBe(before + 1);
    const other = await (await as(administrator)).create({ ...form, requestId });
    expect(other.networkId).not.toBe(answers[0]?.networkId);
    const [row] = await t.platform.db
      .selectFrom("networks")
      .select("request_id")
      .where("id", "=", other.networkId)
      .execute();
    expect(row?.request_id).not.toContain(administrator);
  });

  it("is for a secretariat within its region, and an administrator", async () => {
    const before = await countNetworks();
    const requestId = createId();
    await expect((await as(person)).create({ ...form, requestId })).rejects.toThrow("forbidden");
    const caller = await as(secretariat);
    const beyond = { ...form, regionIds: ["sjaelland", "nordjylland"], requestId };
    await expect(caller.create(beyond)).rejects.toThrow("forbidden");
    await expect(caller.create({ ...form, isNational: true, requestId })).rejects.toThrow("forbidden");
    await expect((await t.as(null)).networks.create({ ...form, requestId })).rejects.toThrow(
      "sign-in-needed",
    );
    expect(await countNetworks()).toBe(before);
  });

  it("keeps each code once, and no regions for a national network", async () => {
    const caller = await as(administrator);
    const { networkId } = await caller.create({
      ...form,
      isNational: true,
      targetGroups: [...form.targetGroups, ...form.targetGroups],
      legalBases: ["SEL-107", "SEL-107"],
      goals: [...form.goals, ...form.goals],
      requestId: createId(),
    });
    expect(await (await as(administrator)).get({ networkId })).toMatchObject({
      isNational: true,
      regionIds: [],
      targetGroups: form.targetGroups,
      legalBases: ["SEL-107"],
      goals: form.goals,
    });
  });

  it.each([
    ["a region", { regionIds: ["atlantis"] }, "atlantis"],
    ["a target group", { targetGroups: ["nobody"] }, "nobody"],
    ["a legal basis", { legalBases: ["SEL-9999"] }, "SEL-9999"],
    ["a goal", { goals: [{ agreementId: "hovedstaden-2017", goalKey: "faelles-maal-1" }] }, "faelles-maal-1"],
  ])("refuses %s that no list has", async (_, fields, value) => {
    const before = await countNetworks();
    const caller = await as(administrator);
    await expect(caller.create({ ...form, ...fields, requestId: createId() })).rejects.toMatchObject({
      message: "code-unknown",
      cause: { params: { value } },
    });
    expect(await countNetworks()).toBe(before);
  });

  it("refuses a network that belongs nowhere, and a contact who is not in it", async () => {
    const caller = await as(administrator);
    const nowhere = caller.create({ ...form, regionIds: [], requestId: createId() });
    await expect(nowhere).rejects.toMatchObject({
      message: "input-invalid",
      cause: { fields: { regionIds: { code: "required" } } },
    });
    const foreign = caller.create({ ...form, contactId: person, requestId: createId() });
    await expect(foreign).rejects.toMatchObject({
      message: "input-invalid",
      cause: { fields: { contactId: { code: "unknown-choice" } } },
    });
  });

  it.each([
    ["name", { name: "Sagen om 010190-1234" }],
    ["purpose", { purpose: "Vi mødes om borgeren 010190-1234 hver måned." }],
    ["purpose", { purpose: "Vi mødes om borgeren 010190-**1234** hver måned." }],
  ])("stops a CPR number in the %s and leaves nothing", async (place, fields) => {
    const before = await countNetworks();
    const caller = await as(administrator);
    await expect(caller.create({ ...form, ...fields, requestId: createId() })).rejects.toMatchObject({
      message: "cpr-number-found",
      cause: { params: { place } },
    });
    expect(await countNetworks()).toBe(before);
    const trail = await t.platform.db.selectFrom("audit_entries").select("change").execute();
    expect(JSON.stringify(trail)).not.toContain("010190");
  });
});
