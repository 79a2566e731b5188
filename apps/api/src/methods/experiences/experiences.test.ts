import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { refusal } from "../../testing/events.ts";
import {
  affiliate,
  createExperienceDesk,
  createMethodWorld,
  endTestGrants,
  type MethodWorld,
} from "../../testing/method-world.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { insertTestOffer } from "../../testing/offers.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("experiences with a method on %s", (database) => {
  let t: TestApp;
  let w: MethodWorld;
  let desk: ReturnType<typeof createExperienceDesk>;
  beforeAll(async () => {
    t = await createTestApp(database);
    w = await createMethodWorld(t);
    desk = createExperienceDesk(t, w);
  });
  afterAll(() => t.close());

  it("goes from a draft over the organisation and a reviewer to everybody", async () => {
    const { author, verifier, reporter, reviewer, stranger, colleague } = w.people;
    const methodId = await desk.newMethod();
    const offerId = await insertTestOffer(t.platform, { name: "Birkely" });
    const authors = await desk.as(author);
    const { organisations } = await authors.choices();
    expect(organisations.map(({ id }) => id)).toEqual([w.home]);
    expect(organisations[0]?.offers).toContainEqual({ id: offerId, name: "Birkely" });

    const input = {
      methodId,
      fields: w.fields({ offerId, citizens: 3 }),
      submits: false,
      requestId: createId(),
    };
    const started = await Promise.all(Array.from({ length: 4 }, () => authors.start(input)));
    expect(new Set(started.map(({ experienceId }) => experienceId)).size).toBe(1);
    const { experienceId, revision } = await authors.start(input);
    expect(revision).toBe(1);
    for (const other of [verifier, reviewer, colleague, stranger, w.people.administrator])
      await expect((await desk.as(other)).get({ experienceId })).rejects.toMatchObject(refusal("not-found"));
    expect(await desk.published(methodId)).toEqual([]);
    expect((await (await desk.as(verifier)).listOwn({})).items).toEqual([]);
    expect(await desk.told(verifier)).toEqual([]);

    const handedIn = await authors.save({ experienceId, revision, fields: input.fields, submits: true });
    const subject = "Prøvemetode 1";
    const toVerify = { kind: "experience-to-verify", subject, href: "/metoder/mine" };
    expect(await desk.told(verifier)).toEqual([toVerify]);
    expect(await desk.told(reporter)).toEqual([toVerify]);
    const href = `/metoder/gennemsyn/erfaring/${experienceId}`;
    expect(await desk.told(reviewer)).toEqual([{ kind: "experience-waiting", subject, href }]);
    expect([
      ...(await desk.told(author)),
      ...(await desk.told(stranger)),
      ...(await desk.told(colleague)),
    ]).toEqual([]);

    expect((await (await desk.as(stranger)).listOwn({})).items).toEqual([]);
    const [waiting] = (await (await desk.as(reporter)).listOwn({})).items;
    expect(waiting).toMatchObject({ id: experienceId, isOwn: false, may: { verify: true, edit: false } });
    const read = await (await desk.as(reporter)).get({ experienceId });
    expect(read).toMatchObject({ citizens: { count: null, isFew: true }, fields: { citizens: 3 } });
    await (await desk.as(reporter)).verify({ experienceId, revision: handedIn.revision });
    await (await desk.as(verifier)).verify({ experienceId, revision: handedIn.revision });
    expect((await (await desk.as(verifier)).listOwn({})).items).toEqual([]);

    await desk.decide(handedIn);
    expect(await desk.told(author)).toEqual([
      { kind: "experience-published", subject, href: "/metoder/proeve-1" },
    ]);
    const [shown] = await desk.published(methodId);
    expect(shown).toMatchObject({
      id: experienceId,
      state: "published",
      organisation: { id: w.home },
      offer: { id: offerId, name: "Birkely" },
      citizens: { count: null, isFew: true },
      again: "yes",
      contact: null,
      verifiedAt: expect.any(String),
      isOwn: false,
      may: { edit: false, verify: false, decide: false, withdraw: false },
    });
    expect(JSON.stringify(shown)).not.toMatch(/Frida|"citizens":3|"count":3/);
    expect((await desk.published(methodId, colleague))[0]?.contact).toMatchObject({ id: author });
    const { counts } = await (await t.as(null)).methods.get({ method: methodId });
    expect(counts).toMatchObject({ experiences: 1, again: { yes: 1, withChanges: 0, no: 0 } });
    await expect((await desk.as(colleague)).get({ experienceId })).rejects.toMatchObject(
      refusal("forbidden"),
    );
    const trail = await desk.trailOf(experienceId);
    expect(trail.map(({ action }) => action)).toEqual([
      "methods.start-experience",
      "methods.save-experience",
      "methods.verify-experience",
      "methods.decide-experience",
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/afslutter|Frida/);
  });

  it("is refused for an organisation that one has left, does not belong to yet, or never did", async () => {
    const methodId = await desk.newMethod();
    const person = await createTestPerson(t.platform);
    const tries = (values: Partial<ExperienceFieldsInput> = {}) =>
      desk.start(methodId, values, { by: person });
    const wrong = (field: string, code: string) =>
      refusal("input-invalid", { fields: { [field]: { code } } });
    await affiliate(t, [person, w.home], { valid_to: "2026-11-22" });
    await affiliate(t, [person, w.home], { status: "waiting" });
    await expect(tries()).rejects.toMatchObject(wrong("organisationId", "unknown-choice"));
    expect((await (await desk.as(person)).choices()).organisations).toEqual([]);
    await affiliate(t, [person, w.home], { valid_to: "2026-11-23" });
    const draft = await desk.start(methodId, {}, { by: person, submits: false });
    await expect(tries({ organisationId: w.elsewhere })).rejects.toMatchObject(
      wrong("organisationId", "unknown-choice"),
    );
    const foreign = await insertTestOffer(t.platform, { operatorKey: "municipality:461" });
    for (const offerId of [foreign, createId()])
      await expect(tries({ offerId })).rejects.toMatchObject(wrong("offerId", "unknown-choice"));
    await expect(tries({ fromMonth: "2026-12" })).rejects.toMatchObject(wrong("fromMonth", "wrong-form"));
    await expect(tries({ toMonth: "2025-01" })).rejects.toMatchObject(wrong("toMonth", "wrong-form"));
    await expect(tries({ result: "" })).rejects.toMatchObject(wrong("result", "required"));
    for (const place of ["setting", "adaptation", "result", "difficulties"] as const)
      await expect(tries({ [place]: "Født 010190-1234" })).rejects.toMatchObject(
        refusal("cpr-number-found", { params: { place } }),
      );
    await t.platform.db.deleteFrom("affiliations").where("person_id", "=", person).execute();
    await expect(
      (await desk.as(person)).save({ ...draft, fields: w.fields(), submits: true }),
    ).rejects.toMatchObject(wrong("organisationId", "unknown-choice"));
    await (await desk.as(person)).withdraw(draft);
    expect((await (await desk.as(person)).listOwn({})).items).toMatchObject([{ state: "withdrawn" }]);
  });

  it("is shared of methods that are published, and of no others", async () => {
    const methodId = await desk.newMethod();
    const setStatus = (status: "draft" | "retired") =>
      t.platform.db.updateTable("methods").set({ status }).where("id", "=", methodId).execute();
    const shared = await desk.start(methodId);
    await desk.decide(shared);
    await setStatus("retired");
    await expect(desk.start(methodId)).rejects.toMatchObject(refusal("method-retired"));
    expect(await desk.published(methodId)).toHaveLength(1);
    await setStatus("draft");
    await expect(desk.start(methodId)).rejects.toMatchObject(refusal("not-found"));
    await expect(desk.start(createId())).rejects.toMatchObject(refusal("not-found"));
    const by = await createTestPerson(t.platform);
    const tries = Array.from({ length: 61 }, () => desk.start(createId(), {}, { by }).catch(String));
    expect(await Promise.all(tries)).toContain("TRPCError: too-many-attempts");
    await expect((await desk.as(null)).choices()).rejects.toMatchObject(refusal("sign-in-needed"));
  });

  it("is verified by its organisation and decided by the library, never by its author", async () => {
    const { author, stranger, administrator, libraryAuthor, verifier, reviewer } = w.people;
    const methodId = await desk.newMethod();
    const both = await createTestPerson(t.platform, {
      grants: [
        { role: "organisation-administrator", limitKind: "organisation", limitId: w.home },
        { role: "method-reviewer", limitKind: "library", limitId: "all" },
      ],
    });
    await affiliate(t, [both, w.home]);
    const own = await desk.start(methodId, {}, { by: both });
    await expect((await desk.as(both)).verify(own)).rejects.toMatchObject(refusal("four-eyes-needed"));
    await expect(desk.decide(own, { by: both })).rejects.toMatchObject(refusal("four-eyes-needed"));
    expect((await (await desk.as(both)).listOwn({})).items[0]?.may).toEqual({
      edit: true,
      verify: false,
      decide: false,
      withdraw: true,
    });
    for (const other of [author, stranger, administrator, libraryAuthor]) {
      await expect((await desk.as(other)).verify(own)).rejects.toMatchObject(refusal("not-found"));
      await expect(desk.decide(own, { by: other })).rejects.toMatchObject(refusal("not-found"));
      await expect((await desk.as(other)).withdraw(own)).rejects.toMatchObject(refusal("not-found"));
    }
    await expect((await desk.as(reviewer)).verify(own)).rejects.toMatchObject(refusal("forbidden"));
    await expect(desk.decide(own, { by: verifier })).rejects.toMatchObject(refusal("forbidden"));
    const input = { ...own, fields: w.fields(), submits: true };
    await expect((await desk.as(verifier)).save(input)).rejects.toMatchObject(refusal("forbidden"));
    await desk.decide(own);
    await expect((await desk.as(stranger)).verify(own)).rejects.toMatchObject(refusal("forbidden"));
    await (await desk.as(verifier)).verify(own);
    expect((await desk.published(methodId))[0]?.verifiedAt).not.toBeNull();
  });

  it("is decided once, of the text that was read", async () => {
    const { author, reviewer, otherReviewer, verifier } = w.people;
    const methodId = await desk.newMethod();
    const first = await desk.start(methodId);
    await expect(desk.decide(first, { decision: "decline" })).rejects.toMatchObject(
      refusal("input-invalid", { fields: { reason: { code: "required" } } }),
    );
    await (await desk.as(verifier)).verify(first);
    const authors = await desk.as(author);
    const changed = { ...first, fields: w.fields({ again: "no" }), submits: true };
    const second = await authors.save(changed);
    await expect(authors.save(changed)).rejects.toMatchObject(refusal("changed-meanwhile"));
    await expect(desk.decide(first)).rejects.toMatchObject(refusal("changed-meanwhile"));
    await expect((await desk.as(verifier)).verify(first)).rejects.toMatchObject(refusal("changed-meanwhile"));
    expect(await authors.get(second)).toMatchObject({ verifiedAt: null, state: "in-review", again: "no" });

    const results = await Promise.allSettled([
      desk.decide(second, { by: reviewer, decision: "decline", reason: "Der mangler et resultat." }),
      desk.decide(second, { by: otherReviewer }),
      desk.decide(second, { by: reviewer }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const reasons = results.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
    expect(reasons).toMatchObject(Array.from({ length: 2 }, () => refusal("experience-status-wrong")));

    const third = await desk.start(methodId);
    const decision = { decision: "decline", reason: "Skriv, hvad I målte.", requestId: createId() } as const;
    await desk.decide(third, decision);
    await desk.decide(third, decision);
    await expect(desk.decide(third, { ...decision, by: otherReviewer })).rejects.toMatchObject(
      refusal("experience-status-wrong"),
    );
    expect(await desk.told(author)).toContainEqual({
      kind: "experience-declined",
      subject: expect.any(String) as string,
      href: "/metoder/mine",
    });
    expect(await authors.get(third)).toMatchObject({ state: "declined", reason: "Skriv, hvad I målte." });
    await expect((await desk.as(verifier)).get(third)).rejects.toMatchObject(refusal("not-found"));
    const again = await authors.save({ ...third, fields: w.fields({ result: "Vi målte." }), submits: true });
    await desk.decide(again);
    expect(await authors.get(third)).toMatchObject({ state: "published", reason: null, revision: 2 });
    await expect(authors.save({ ...again, fields: w.fields(), submits: true })).rejects.toMatchObject(
      refusal("experience-status-wrong"),
    );
  });

  it("is taken away by its author, or once it is published by a reviewer", async () => {
    const { author, reviewer, verifier } = w.people;
    const methodId = await desk.newMethod();
    const [one, two] = [await desk.start(methodId), await desk.start(methodId)];
    await expect((await desk.as(reviewer)).withdraw(one)).rejects.toMatchObject(refusal("forbidden"));
    await (await desk.as(author)).withdraw(one);
    await (await desk.as(author)).withdraw(one);
    await expect(desk.decide(one)).rejects.toMatchObject(refusal("not-found"));
    await expect((await desk.as(verifier)).verify(one)).rejects.toMatchObject(refusal("not-found"));
    await desk.decide(two);
    for (const person of [author, reviewer]) await desk.told(person);
    expect((await desk.published(methodId, reviewer))[0]?.may).toMatchObject({
      withdraw: true,
      decide: false,
    });
    await (await desk.as(reviewer)).withdraw(two);
    expect(await desk.published(methodId)).toEqual([]);
    expect(await desk.told(author)).toMatchObject([{ kind: "experience-declined" }]);
    expect(await desk.told(reviewer)).toEqual([]);
    expect((await (await t.as(null)).methods.get({ method: methodId })).counts.experiences).toBe(0);
  });

  it("names whom to ask to those alone who may see the author, and no longer when that ends", async () => {
    const methodId = await desk.newMethod();
    const shy = await createTestPerson(t.platform, { name: "Gerda Gemt", visibility: "network-members" });
    const [mate, other] = [await createTestPerson(t.platform), await createTestPerson(t.platform)];
    await affiliate(t, [shy, w.home]);
    const networkId = await foundTestNetwork(t.platform, { members: [shy, mate] });
    await desk.decide(await desk.start(methodId, {}, { by: shy }));
    await desk.decide(await desk.start(methodId, { isContact: false }));
    const contactsFor = async (personId: string | null) =>
      (await desk.published(methodId, personId)).flatMap(({ contact }) => contact?.name ?? []);
    expect(await contactsFor(mate)).toEqual(["Gerda Gemt"]);
    expect(await contactsFor(shy)).toEqual(["Gerda Gemt"]);
    expect(await contactsFor(other)).toEqual([]);
    expect(await contactsFor(w.people.reviewer)).toEqual([]);
    expect(JSON.stringify(await desk.published(methodId))).not.toContain(shy);
    await grantTestRole(t.platform, other, { role: "member", limitKind: "network", limitId: networkId });
    expect(await contactsFor(other)).toEqual(["Gerda Gemt"]);
    await endTestGrants(t, [shy, networkId]);
    expect(await contactsFor(mate)).toEqual([]);
    await t.platform.db
      .updateTable("people")
      .set({ visibility: "signed-in", status: "waiting" })
      .where("id", "=", shy)
      .execute();
    expect(await contactsFor(mate)).toEqual([]);
  });

  it("is listed page by page, newest first", async () => {
    const methodId = await desk.newMethod();
    const ids: string[] = [];
    for (let n = 0; n < 27; n++) {
      if (n % 2 === 0) t.clock.advance(1);
      const one = await desk.start(methodId);
      await desk.decide(one);
      ids.push(one.experienceId);
    }
    const caller = await desk.as(null);
    const first = await caller.list({ methodId });
    const rest = await caller.list({ methodId, after: first.nextKey ?? "" });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids.toReversed());
    expect([first.total, rest.nextKey]).toEqual([27, null]);
    await expect(caller.list({ methodId, after: "x" })).rejects.toMatchObject(refusal("input-invalid"));
    const authors = await desk.as(w.people.author);
    const own = await authors.listOwn({});
    const ownRest = await authors.listOwn({ after: own.nextKey ?? "" });
    expect([...own.items, ...ownRest.items].slice(0, 27).map(({ id }) => id)).toEqual(ids.toReversed());
    const toVerify = (await (await desk.as(w.people.verifier)).listOwn({})).items;
    expect(toVerify.filter(({ may }) => may.verify)).toHaveLength(25);
  });
});
