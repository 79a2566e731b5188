import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, type EventWorld, refusal } from "../../testing/events.ts";
import {
  createMethodExpert,
  createMethodWorld,
  endTestGrants,
  insertUsingOffer,
  type MethodWorld,
} from "../../testing/method-world.ts";
import { publishTestMethod } from "../../testing/methods.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("what methods are connected to on %s", (database) => {
  let t: TestApp;
  let w: MethodWorld;
  let e: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(database);
    w = await createMethodWorld(t);
    e = await createEventWorld(t);
  });
  afterAll(() => t.close());

  const as = async (personId: string | null) => (await t.as(personId)).methods.links;
  it("shows the open offers that say today that they use it, since when, and what a day costs there", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "krap" });
    const birk = await insertUsingOffer(t, "krap", {
      name: "Birkely",
      rateOere: 200_000,
      period: { validFrom: "2024-01-01" },
    });
    await insertUsingOffer(t, "krap", { name: "Aaløkke", closedOn: "2026-11-01" });
    await insertUsingOffer(t, "krap", {
      name: "Før",
      period: { validFrom: "2024-01-01", validTo: "2026-11-22" },
    });
    await insertUsingOffer(t, "krap", { name: "Siden", period: { validFrom: "2026-11-23" } });
    await insertUsingOffer(t, "nada", { name: "Andet", rateOere: 1 });
    for (const rate of [100_000, 300_001, 400_000])
      await insertUsingOffer(t, "krap", { name: `Hus ${rate}`, rateOere: rate });
    const caller = await as(null);
    const { offers } = await caller.get({ methodId });
    expect(offers.total).toBe(4);
    expect(offers.items.map(({ name }) => name)).toEqual([
      "Birkely",
      "Hus 100000",
      "Hus 300001",
      "Hus 400000",
    ]);
    expect(offers.items[0]).toEqual({
      id: birk,
      name: "Birkely",
      operator: { id: w.home, name: "Københavns Kommune", kind: "municipality" },
      municipalityCode: "101",
      regionId: "hovedstaden",
      usedFrom: "2024-01-01",
      usedTo: null,
      asOf: "2026-11-20",
      rateOere: 200_000,
    });
    const hidden = { fromOere: null, medianOere: null, toOere: null, asOf: "2026-11-22" };
    expect(await caller.cost({ methodId })).toEqual({ offers: 4, ...hidden });
    await insertUsingOffer(t, "krap", { name: "Uden takst" });
    expect(await caller.cost({ methodId })).toMatchObject({ offers: 4, medianOere: null });
    await insertUsingOffer(t, "krap", { rateOere: 250_000 });
    expect(await caller.cost({ methodId })).toEqual({
      offers: 5,
      fromOere: 100_000,
      medianOere: 250_000,
      toOere: 400_000,
      asOf: "2026-11-22",
    });
    expect((await (await t.as(null)).methods.get({ method: "krap" })).counts.offers).toBe(6);
    await expect(caller.get({ methodId: createId() })).rejects.toMatchObject(refusal("not-found"));
    await expect(caller.cost({ methodId: createId() })).rejects.toMatchObject(refusal("not-found"));
  });

  it("shows a page of offers with a count of all", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "pecs" });
    for (let n = 0; n < 26; n++) await insertUsingOffer(t, "pecs");
    const { offers } = await (await as(null)).get({ methodId });
    expect([offers.total, offers.items.length]).toEqual([26, 25]);
  });

  it("names the experts whom the reader may see and ask, and counts no others", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "cti" });
    const mate = await createTestPerson(t.platform);
    const inside = await createMethodExpert(t, "cti", {
      name: "Ina",
      visibility: "network-members",
      level: "works-with",
    });
    const networkId = await foundTestNetwork(t.platform, { members: [mate, inside] });
    const open = await createMethodExpert(t, "cti", { name: "Åse" });
    await createMethodExpert(t, "cti", { visibility: "nobody" });
    await createMethodExpert(t, "cti", { is_not_now: 1 });
    await createMethodExpert(t, "cti", { asks_per_month: 0 });
    await t.platform.db
      .insertInto("affiliations")
      .values({
        id: createId(),
        person_id: open,
        organisation_id: w.elsewhere,
        title: "Teamleder",
        valid_from: "2020-01-01",
        valid_to: null,
        status: "confirmed",
      })
      .execute();
    const expertsFor = async (personId: string | null) =>
      (await (await as(personId)).get({ methodId })).experts;
    expect(await expertsFor(null)).toEqual({ total: 0, items: [] });
    expect(await expertsFor(w.people.author)).toMatchObject({
      total: 1,
      items: [
        {
          person: { id: open, name: "Åse", title: "Teamleder" },
          level: "expert",
          confirmedOn: "2026-05-01",
          regionId: "syddanmark",
        },
      ],
    });
    expect((await expertsFor(mate)).items.map(({ person }) => person.name)).toEqual(["Åse", "Ina"]);
    await endTestGrants(t, [mate, networkId]);
    expect((await expertsFor(mate)).total).toBe(1);
  });

  it("ties it to networks, events and goals, for those alone who see them", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "teacch", name: "TEACCH" });
    const { ann, annMember, outsider } = e.people;
    const { reviewer, libraryAuthor, administrator } = w.people;
    const secret = await foundTestNetwork(t.platform, {
      name: "Lukket kreds",
      admission: "invitation",
      coordinators: [ann],
      members: [annMember],
    });
    const open = await foundTestNetwork(t.platform, { name: "Åben kreds", coordinators: [ann] });
    const draft = await e.create({ title: "Kladde" }, { isPublished: false });
    const day = await e.create({ visibility: "public" });
    const members = await e.create({ title: "For medlemmer", visibility: "members" });
    const tie = async (by: string | null, target: Record<string, string>) =>
      (await as(by)).add({ methodId, note: "", ...target } as never);
    const network = (targetId: string) => ({ kind: "network", targetId });
    const event = ({ eventId }: { eventId: string }) => ({ kind: "event", targetId: eventId });
    const goal = { kind: "common-goal", targetId: "faelles-maal-3" };

    for (const by of [reviewer, libraryAuthor, outsider, w.people.author])
      await expect(tie(by, network(secret))).rejects.toMatchObject(refusal("not-found"));
    await expect(tie(annMember, network(secret))).rejects.toMatchObject(refusal("forbidden"));
    await expect(tie(outsider, network(open))).rejects.toMatchObject(refusal("forbidden"));
    await expect(tie(null, network(open))).rejects.toMatchObject(refusal("sign-in-needed"));
    await expect(tie(reviewer, event(draft))).rejects.toMatchObject(refusal("not-found"));
    await expect(tie(ann, goal)).rejects.toMatchObject(refusal("forbidden"));
    for (const targetId of ["faelles-maal-99", createId()])
      await expect(tie(reviewer, { ...goal, targetId })).rejects.toMatchObject(refusal("not-found"));
    await expect(tie(ann, { ...network(open), note: "Borger 010190-1234" })).rejects.toMatchObject(
      refusal("cpr-number-found", { params: { place: "note" } }),
    );

    await tie(ann, { ...network(secret), note: "Vi øver den sammen." });
    await tie(ann, { ...network(secret), note: "En anden note" });
    await Promise.all([tie(libraryAuthor, network(open)), tie(reviewer, network(open))]);
    await tie(ann, event(draft));
    await tie(ann, event(day));
    await tie(ann, event(members));
    await tie(reviewer, goal);

    const titlesFor = async (personId: string | null) =>
      (await (await as(personId)).get({ methodId })).others.map(({ title }) => title).toSorted();
    const common = "Fast fokus på at anvende og udvikle bedste praksis";
    expect(await titlesFor(null)).toEqual([common, "Temadag om søvn"]);
    expect(await titlesFor(outsider)).toEqual([common, "Temadag om søvn", "Åben kreds"]);
    expect(await titlesFor(reviewer)).toEqual([common, "Temadag om søvn", "Åben kreds"]);
    expect(await titlesFor(annMember)).toEqual(
      ["For medlemmer", "Lukket kreds", common, "Temadag om søvn", "Åben kreds"].toSorted(),
    );
    const all = (await (await as(ann)).get({ methodId })).others;
    expect(all).toHaveLength(6);
    expect(all.find(({ kind }) => kind === "common-goal")?.mayRemove).toBe(false);
    expect(all.find(({ targetId }) => targetId === secret)).toMatchObject({
      note: "Vi øver den sammen.",
      mayRemove: true,
      on: null,
    });
    expect(all.find(({ targetId }) => targetId === day.eventId)).toMatchObject({ on: "2027-03-17" });
    expect((await (await as(annMember)).get({ methodId })).others.map((o) => o.mayRemove)).not.toContain(
      true,
    );
    const sees = async (id: string) => (await titlesFor(id)).includes("Lukket kreds");
    expect(await sees(administrator)).toBe(true);

    const secretLink = all.find(({ targetId }) => targetId === secret)?.linkId ?? "";
    const dayLink = all.find(({ targetId }) => targetId === day.eventId)?.linkId ?? "";
    await expect((await as(reviewer)).remove({ linkId: secretLink })).rejects.toMatchObject(
      refusal("not-found"),
    );
    await expect((await as(outsider)).remove({ linkId: dayLink })).rejects.toMatchObject(
      refusal("forbidden"),
    );
    await endTestGrants(t, [annMember, secret]);
    expect(await sees(annMember)).toBe(false);

    await t.platform.db
      .updateTable("methods")
      .set({ status: "retired", retired_at: "2026-11-22T09:00:00.000Z", retired_reason: "Afløst" })
      .where("id", "=", methodId)
      .execute();
    expect(await titlesFor(ann)).toHaveLength(6);
    const { items } = await (await as(null)).of({ kind: "event", targetId: day.eventId });
    expect(items).toMatchObject([{ code: "teacch", name: "TEACCH", isRetired: true, mayRemove: false }]);
    await expect(tie(reviewer, { ...goal, targetId: "faelles-maal-1" })).rejects.toMatchObject(
      refusal("method-retired"),
    );
    await (await as(reviewer)).remove({ linkId: dayLink });
    await expect((await as(reviewer)).remove({ linkId: dayLink })).rejects.toMatchObject(
      refusal("not-found"),
    );
    expect(await titlesFor(null)).toEqual([common]);
    const trail = await t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "change"])
      .where("subject_id", "=", methodId)
      .where("action", "in", ["methods.tie", "methods.untie"])
      .execute();
    expect(trail.map(({ action }) => action)).toHaveLength(7);
    expect(JSON.stringify(trail)).not.toContain("øver");
  });

  it("keeps a method that is not published to those who write and review it", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "marte-meo" });
    await t.platform.db.updateTable("methods").set({ status: "draft" }).where("id", "=", methodId).execute();
    for (const by of [null, e.people.ann, w.people.administrator, w.people.libraryAuthor])
      await expect((await as(by)).get({ methodId })).rejects.toMatchObject(refusal("not-found"));
    expect((await (await as(w.people.reviewer)).get({ methodId })).others).toEqual([]);
    const goal = { kind: "common-goal", targetId: "faelles-maal-1", note: "" } as const;
    await expect((await as(w.people.libraryAuthor)).add({ methodId, ...goal })).rejects.toMatchObject(
      refusal("not-found"),
    );
    await expect((await as(w.people.reviewer)).add({ methodId, ...goal })).rejects.toMatchObject(
      refusal("method-status-wrong"),
    );
    const offerId = await insertUsingOffer(t, "marte-meo");
    expect((await (await as(null)).of({ kind: "offer", targetId: offerId })).items).toMatchObject([
      { methodId: null, code: "marte-meo", name: "Marte Meo", linkId: null, mayRemove: false },
    ]);
  });

  it("tells of an offer, a person, a network, an event and a goal which methods they have", async () => {
    const methodId = await publishTestMethod(t.platform, { code: "recovery", name: "Recovery i hverdagen" });
    const { ann, outsider } = e.people;
    const offerId = await insertUsingOffer(t, "recovery");
    expect(await (await as(null)).of({ kind: "offer", targetId: offerId })).toEqual({
      items: [
        {
          linkId: null,
          methodId,
          code: "recovery",
          name: "Recovery i hverdagen",
          note: "",
          isRetired: false,
          mayRemove: false,
        },
      ],
      mayAdd: false,
    });
    const seen = await createMethodExpert(t, "recovery", { visibility: "signed-in" });
    const hidden = await createMethodExpert(t, "recovery", { visibility: "nobody" });
    expect((await (await as(outsider)).of({ kind: "person", targetId: seen })).items).toHaveLength(1);
    expect((await (await as(hidden)).of({ kind: "person", targetId: hidden })).items).toHaveLength(1);
    const secret = await foundTestNetwork(t.platform, { admission: "invitation", coordinators: [ann] });
    const nothing = createId();
    for (const [by, kind, targetId] of [
      [null, "person", seen],
      [outsider, "person", hidden],
      [w.people.reviewer, "person", hidden],
      [outsider, "person", nothing],
      [null, "offer", nothing],
      [outsider, "network", secret],
      [w.people.reviewer, "network", secret],
      [null, "network", e.blue.id],
      [outsider, "network", nothing],
      [outsider, "event", nothing],
      [null, "common-goal", "nothing"],
    ] as const)
      await expect((await as(by)).of({ kind, targetId })).rejects.toMatchObject(refusal("not-found"));
    await (await as(ann)).add({ methodId, kind: "network", targetId: secret, note: "Sammen" });
    const { items, mayAdd } = await (await as(ann)).of({ kind: "network", targetId: secret });
    expect(items).toMatchObject([{ methodId, note: "Sammen", mayRemove: true }]);
    expect(mayAdd).toBe(true);
    const goal = { kind: "common-goal", targetId: "faelles-maal-2" } as const;
    expect(await (await as(ann)).of(goal)).toEqual({ items: [], mayAdd: false });
    expect((await (await as(w.people.libraryAuthor)).of(goal)).mayAdd).toBe(true);
  });
});
