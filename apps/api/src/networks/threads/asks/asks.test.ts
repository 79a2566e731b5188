import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { createTestPerson } from "../../../testing/people.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  startTestThread,
  type ThreadWorld,
} from "../../../testing/threads.ts";

/** The autism spectrum, the developmental disorders above it, and a group elsewhere in the list. */
const autism = { list: "target-group", code: "9b3fd322-a75a-4ed8-9b74-425fa1e01c95" } as const;

describe.each(listDatabaseKinds())("experts and asks on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  let disorder: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    const { targetGroupAncestors } = await import("@rammevaerk/domain/reference");
    disorder = targetGroupAncestors(autism.code)[0] ?? "";
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    w = await createThreadWorld(t);
  });

  const as = async (personId: string) => (await t.as(personId)).networks.threads;
  const createExpert = async (
    name: string,
    values: Parameters<typeof createTestPerson>[1] = {},
    code: string = autism.code,
  ): Promise<string> => {
    const limit = { limitKind: "network", limitId: w.networkId } as const;
    const id = await createTestPerson(t.platform, {
      name,
      grants: [{ role: "member", ...limit }],
      ...values,
    });
    await t.platform.db
      .insertInto("competences")
      .values({ person_id: id, list: "target-group", code, level: "expert", confirmed_on: "2026-01-01" })
      .execute();
    return id;
  };
  const ask = async (askedPersonIds: string[]) =>
    (await as(w.asker)).startThread(newQuestion(w.networkId, { askedPersonIds, codes: [autism] }));
  const asksOf = async (threadId: string) =>
    (await (await as(w.asker)).get({ threadId })).asks.map(({ person, status }) => [person.name, status]);

  it("suggests members who know the field or the one above it, and counts those who can't be asked", async () => {
    await createExpert("Ekspert i autisme");
    await createExpert("Ekspert i det hele", {}, disorder);
    await createExpert("Ikke nu", { is_not_now: 1 });
    await createExpert("Aldrig", { asks_per_month: 0 });
    await createExpert("Usynlig", { visibility: "nobody" });
    await createExpert("Udenfor", { grants: [] });
    const asker = await createExpert("Spørgeren selv");
    const { experts, unavailableCount } = await (await as(asker)).suggestExperts({
      networkId: w.networkId,
      codes: [autism],
    });
    expect(experts.map((expert) => expert.name).toSorted()).toEqual([
      "Ekspert i autisme",
      "Ekspert i det hele",
    ]);
    expect(experts[0]).toMatchObject({ isPicked: true, matches: [{ code: autism, level: "expert" }] });
    expect(unavailableCount).toBe(2);
    const none = await (await as(asker)).suggestExperts({ networkId: w.networkId, codes: [] });
    expect(none).toEqual({ experts: [], unavailableCount: 0 });
  });

  it("picks the best five and shows more to choose from", async () => {
    for (let n = 0; n < 7; n++) await createExpert(`Ekspert ${n}`);
    const { experts } = await (await as(w.asker)).suggestExperts({ networkId: w.networkId, codes: [autism] });
    expect(experts.map((expert) => expert.isPicked)).toEqual([true, true, true, true, true, false, false]);
  });

  it("puts whom the asker has in mind first, whatever the subject, if they can be asked", async () => {
    for (let n = 0; n < 5; n++) await createExpert(`Ekspert ${n}`);
    const elsewhere = await createExpert("Ved noget andet", {}, "no-such-group");
    const suggest = async (personId: string, codes = [autism]) =>
      (await (await as(w.asker)).suggestExperts({ networkId: w.networkId, codes, personId })).experts;
    const picked = (await suggest(elsewhere)).map(({ name, isPicked }) => [name, isPicked]);
    expect(picked[0]).toEqual(["Ved noget andet", true]);
    expect(picked).toHaveLength(6);
    expect(picked[5]?.[1]).toBe(false);
    expect(await suggest(elsewhere, [])).toMatchObject([{ id: elsewhere, matches: [], isPicked: true }]);
    for (const values of [{ is_not_now: 1 }, { visibility: "nobody" as const }, { grants: [] }])
      expect(await suggest(await createExpert("Kan ikke spørges", values, "no-such-group"), [])).toEqual([]);
    expect(await suggest(w.asker, [])).toEqual([]);
  });

  it("lets nobody come twice whom the asker has in mind and who knows the subject", async () => {
    const ids = [];
    for (let n = 0; n < 7; n++) ids.push(await createExpert(`Ekspert ${n}`));
    const { experts } = await (await as(w.asker)).suggestExperts({
      networkId: w.networkId,
      codes: [autism],
      personId: ids[6],
    });
    expect(experts).toHaveLength(7);
    expect(experts[0]).toMatchObject({ id: ids[6], isPicked: true, matches: [{ level: "expert" }] });
  });

  it("asks those who were picked, tells them, and sees their reply as the answer", async () => {
    const expert = await createExpert("Eva Ekspert");
    const { threadId } = await ask([expert, expert]);
    expect(await asksOf(threadId)).toEqual([["Eva Ekspert", "asked"]]);
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(expert)).notifications.list({ onlyUnread: true });
    expect(items).toMatchObject([
      { kind: "asked", actorName: "Asta Spørger", subject: "Hvad gør I om natten?" },
    ]);
    expect((await (await as(expert)).get({ threadId })).myAskId).not.toBeNull();
    await replyInTest(t, expert, { threadId });
    expect(await asksOf(threadId)).toEqual([["Eva Ekspert", "answered"]]);
    expect((await (await as(expert)).get({ threadId })).myAskId).toBeNull();
  });

  it.each([
    ["said not now", { is_not_now: 1 }],
    ["accepts no questions", { asks_per_month: 0 }],
    ["hides the profile", { visibility: "nobody" as const }],
    ["is not in the network", { grants: [] }],
  ])("does not ask somebody who %s, and stores nothing then", async (_, values) => {
    const expert = await createExpert("Ikke til at spørge", values);
    await expect(ask([expert])).rejects.toThrow("expert-not-available");
    expect((await (await as(w.asker)).list({ networkId: w.networkId })).items).toEqual([]);
  });

  it("does not ask the asker, and does not tell the name of somebody who is not in the network", async () => {
    await expect(ask([w.asker])).rejects.toThrow("expert-not-available");
    await expect(ask([w.outsider])).rejects.toMatchObject({ cause: { params: {} } });
  });

  it("holds a person's limit under ten questions at once, and begins again with the month", async () => {
    const expert = await createExpert("Travl Ekspert", { asks_per_month: 3 });
    const other = await createExpert("Anden Ekspert", { asks_per_month: 100 });
    const callers = await Promise.all(Array.from({ length: 10 }, () => as(w.asker)));
    const results = await Promise.allSettled(
      callers.map((caller, n) =>
        caller.startThread(
          newQuestion(w.networkId, { askedPersonIds: n % 2 === 0 ? [expert, other] : [other, expert] }),
        ),
      ),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(3);
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as Error] : [],
    );
    expect(refusals.map(({ message, cause }) => [message, cause])).toEqual(
      Array.from({ length: 7 }, () => [
        "expert-not-available",
        expect.objectContaining({ params: { value: "Travl Ekspert" } }),
      ]),
    );
    const asks = await t.platform.db
      .selectFrom("asks")
      .select("id")
      .where("person_id", "in", [expert, other])
      .execute();
    expect(asks).toHaveLength(6);
    t.clock.advance(9 * 24 * 3600);
    await ask([expert]);
    t.clock.advance(-9 * 24 * 3600);
  });

  it("lets one who was asked decline, once", async () => {
    const expert = await createExpert("Eva Ekspert");
    const { threadId } = await ask([expert]);
    const caller = await as(expert);
    const askId = (await caller.get({ threadId })).myAskId ?? "";
    await expect((await as(w.member)).answerAsk({ askId, action: "decline" })).rejects.toThrow("not-found");
    await caller.answerAsk({ askId, action: "decline" });
    await expect(caller.answerAsk({ askId, action: "decline" })).rejects.toThrow("request-already-answered");
    expect(await asksOf(threadId)).toEqual([["Eva Ekspert", "declined"]]);
  });

  it("lets one who was asked pass the question on to another within that person's limit", async () => {
    const expert = await createExpert("Eva Ekspert");
    const next = await createExpert("Niels Næste", { asks_per_month: 1 });
    const { threadId } = await ask([expert]);
    const caller = await as(expert);
    const askId = (await caller.get({ threadId })).myAskId ?? "";
    const passOn = (toPersonId: string) => caller.answerAsk({ askId, action: "pass-on", toPersonId });
    for (const refused of [w.outsider, w.asker, expert])
      await expect(passOn(refused)).rejects.toThrow("expert-not-available");
    await passOn(next);
    const { asks } = await (await as(w.asker)).get({ threadId });
    expect(asks).toMatchObject([
      { status: "passed-on", passedTo: "Niels Næste" },
      { person: { name: "Niels Næste" }, status: "asked" },
    ]);
    await t.platform.outbox.deliverDue();
    const { items } = await (await t.as(next)).notifications.list({ onlyUnread: true });
    expect(items).toMatchObject([{ kind: "asked", actorName: "Eva Ekspert" }]);
    const again = await startTestThread(t, w.asker, newQuestion(w.networkId, { askedPersonIds: [expert] }));
    const secondAsk = (await caller.get({ threadId: again.threadId })).myAskId ?? "";
    await expect(caller.answerAsk({ askId: secondAsk, action: "pass-on", toPersonId: next })).rejects.toThrow(
      "expert-not-available",
    );
  });
});
