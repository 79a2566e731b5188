import type { Grant } from "@rammevaerk/domain/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { foundTestNetwork } from "./testing/found-test-network.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const secretariatOf = (limitId: string): Grant => ({ role: "secretariat", limitKind: "region", limitId });

const form = {
  name: "Autisme og selvskade",
  purpose: "Netværket er for dig, der arbejder med **unge**.",
  admission: "open" as const,
  isNational: false,
  regionIds: ["sjaelland"],
  targetGroups: [autism],
  legalBases: ["SEL-107"],
  goals: [{ agreementId: "faelles-maal", goalKey: "faelles-maal-1" }],
  contactId: null,
  defaultWatchLevel: "mentions" as const,
};

describe.each(listDatabaseKinds())("networks on %s", (kind) => {
  let t: TestApp;
  let administrator: string;
  let secretariat: string;
  let person: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    secretariat = await createTestPerson(t.platform, { grants: [secretariatOf("sjaelland")] });
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

  describe("founding", () => {
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
        targetGroups: [autism],
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
        targetGroups: [autism, autism],
        legalBases: ["SEL-107", "SEL-107"],
        goals: [...form.goals, ...form.goals],
        requestId: createId(),
      });
      expect(await (await as(administrator)).get({ networkId })).toMatchObject({
        isNational: true,
        regionIds: [],
        targetGroups: [autism],
        legalBases: ["SEL-107"],
        goals: form.goals,
      });
    });

    it.each([
      ["a region", { regionIds: ["atlantis"] }, "atlantis"],
      ["a target group", { targetGroups: ["nobody"] }, "nobody"],
      ["a legal basis", { legalBases: ["SEL-9999"] }, "SEL-9999"],
      [
        "a goal",
        { goals: [{ agreementId: "hovedstaden-2017", goalKey: "faelles-maal-1" }] },
        "faelles-maal-1",
      ],
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

  describe("changing", () => {
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
      const other = await createTestPerson(t.platform, { grants: [secretariatOf("nordjylland")] });
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

  describe("resting", () => {
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
      expect((await as(person)).get({ networkId })).resolves.toMatchObject({ isDormant: false });
    });
  });

  describe("the page of a network", () => {
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
  });
});
