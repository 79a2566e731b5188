import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { putTestDocuments } from "../../testing/search.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { savedSearchesPersonalData } from "./personal-data.ts";

const hour = 3600;

describe.each(listDatabaseKinds())("saved searches on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind, { checksIndex: false, env: { PUBLIC_URL: "https://rammevaerk.test" } });
  });
  afterAll(() => t.close());

  const now = () => t.clock.now().toISOString();
  const put = (title: string, values: Partial<Parameters<typeof putTestDocuments>[1][number]> = {}) =>
    putTestDocuments(t.platform.db, [{ title, since: now(), ...values }]);
  /** As the hours go by, each with what is to be done in it. */
  const passHours = async (count: number) => {
    t.clock.advance(count * hour);
    await t.platform.outbox.deliverDue();
  };
  const endGrants = (personId: string) =>
    t.platform.db.updateTable("grants").set({ ended_at: now() }).where("person_id", "=", personId).execute();
  const toldOf = async (personId: string) =>
    (await (await t.as(personId)).notifications.list({ onlyUnread: false })).items;

  it("are each person's own, with their filters, as many as one can keep in mind", async () => {
    const [me, other] = [await createTestPerson(t.platform), await createTestPerson(t.platform)];
    const { saved } = (await t.as(me)).search;
    const query = { text: "ravsøgning", kind: "method", regionId: "hovedstaden", age: "year" } as const;
    const { savedSearchId } = await saved.save({ name: "Rav", query, notifies: true });
    await saved.save({ name: "Senere", query: { text: "senere" }, notifies: false });
    const { items } = await saved.list();
    expect(items.map(({ name }) => name)).toEqual(["Senere", "Rav"]);
    expect(items[1]).toMatchObject({ query, notifies: true, newHits: 0, hasFeed: false });
    expect(items[0]?.query).toEqual({ text: "senere" });
    const theirs = (await t.as(other)).search.saved;
    expect(await theirs.list()).toEqual({ items: [] });
    for (const refused of [
      () => theirs.change({ savedSearchId, name: "Mit", notifies: false }),
      () => theirs.remove({ savedSearchId }),
      () => theirs.makeFeed({ savedSearchId }),
      () => theirs.markSeen({ savedSearchId }),
      () => saved.remove({ savedSearchId: createId() }),
    ])
      await expect(refused()).rejects.toThrow("not-found");
    await saved.change({ savedSearchId, name: "Rav og sten", notifies: false });
    expect((await saved.list()).items[1]).toMatchObject({ name: "Rav og sten", notifies: false });
    const cpr = "Ring om 010190-1234";
    for (const refused of [
      () => saved.save({ name: cpr, query: { text: "rav" }, notifies: false }),
      () => saved.save({ name: "Rav", query: { text: cpr }, notifies: false }),
      () => saved.change({ savedSearchId, name: cpr, notifies: false }),
    ])
      await expect(refused()).rejects.toThrow("cpr-number-found");
    const more = Array.from({ length: 60 }, (_, n) =>
      saved.save({ name: `${n}`, query: { text: "x y" }, notifies: false }),
    );
    const answers = await Promise.allSettled(more);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(48);
    await expect(saved.save({ name: "For meget", query, notifies: false })).rejects.toThrow(
      "saved-searches-full",
    );
    await saved.remove({ savedSearchId });
    let turns = 0;
    const count = () => {
      turns++;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    expect((await saved.list()).items).toHaveLength(49);
    clearImmediate(timer);
    expect(turns).toBeGreaterThanOrEqual(49);
    const trail = await t.platform.db
      .selectFrom("audit_entries")
      .selectAll()
      .where("actor_id", "=", me)
      .execute();
    expect(new Set(trail.map(({ action }) => action))).toEqual(
      new Set(["search.save", "search.change-saved", "search.remove-saved"]),
    );
    expect(JSON.stringify(trail)).not.toMatch(/ravsøgning|Rav og sten/);
  });

  it("tell of what is new once a day, by what the person may find at that moment", async () => {
    const networkId = createId();
    const member = { role: "member", limitKind: "network", limitId: networkId } as const;
    const audience = [{ name: `network:${networkId}` }] as const;
    const stays = await createTestPerson(t.platform, { grants: [member] });
    const leaves = await createTestPerson(t.platform, { grants: [member] });
    const silent = await createTestPerson(t.platform, { grants: [member] });
    for (const personId of [stays, leaves, silent])
      await (await t.as(personId)).search.saved.save({
        name: "Om krystaller",
        query: { text: "krystal" },
        notifies: personId !== silent,
      });
    await put("En gammel krystal", { since: "2020-01-01T00:00:00.000Z" });
    await passHours(1);
    expect(await toldOf(stays)).toEqual([]);

    await put("En hemmelig krystal", { kind: "thread", audience });
    await endGrants(leaves);
    await passHours(1);
    expect((await toldOf(stays)).map(({ subject, href }) => [subject, href])).toEqual([
      ["Om krystaller", "/soeg/gemte"],
    ]);
    expect(await toldOf(leaves)).toEqual([]);
    expect(await toldOf(silent)).toEqual([]);
    const mails = await t.platform.mailer.listKept(100);
    const mine = mails.filter(({ to }) => to === `${stays}@test.example`);
    expect(mine.map(({ subject }) => subject)).toEqual(["Der er nyt i din gemte søgning: Om krystaller"]);
    expect(JSON.stringify(mails)).not.toContain("hemmelig");
    expect(mails.some(({ to }) => to === `${leaves}@test.example`)).toBe(false);

    const { saved } = (await t.as(stays)).search;
    const { items } = await saved.list();
    expect(items[0]?.newHits).toBe(1);
    await saved.markSeen({ savedSearchId: items[0]?.id ?? "" });
    expect((await saved.list()).items[0]?.newHits).toBe(0);

    await put("Endnu en krystal");
    await passHours(3);
    expect(await toldOf(stays)).toHaveLength(1);
    await passHours(24);
    expect(await toldOf(stays)).toHaveLength(2);
    await passHours(24);
    expect(await toldOf(stays)).toHaveLength(2);
    expect(await toldOf(leaves)).toHaveLength(1);
  });

  it("have a feed that holds what the person may find when it is asked for, and ends with the account", async () => {
    const networkId = createId();
    const me = await createTestPerson(t.platform, {
      grants: [{ role: "member", limitKind: "network", limitId: networkId }],
    });
    await put("Åben malakit & sten", { subjectId: "uden-uuid", body: "Om <malakit>" });
    t.clock.advance(1);
    await put("Lukket malakit", { kind: "thread", audience: [{ name: `network:${networkId}` }] });
    const { saved } = (await t.as(me)).search;
    const { savedSearchId } = await saved.save({
      name: "Malakit",
      query: { text: "malakit" },
      notifies: false,
    });
    const { url } = await saved.makeFeed({ savedSearchId });
    expect(url).toMatch(/^https:\/\/rammevaerk\.test\/feeds\/search\/[\w-]{43}\.atom$/);
    const get = (address: string) => t.app.server.inject({ url: new URL(address).pathname });
    const titlesOf = async (address: string) => readEntries((await get(address)).body);
    expect(await titlesOf(url)).toEqual(["Lukket malakit", "Åben malakit & sten"]);
    const answer = await get(url);
    expect(answer.headers).toMatchObject({
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "private, no-cache",
      "x-ratelimit-limit": "30",
    });
    expect((await saved.list()).items[0]?.hasFeed).toBe(true);
    const stored = JSON.stringify(await t.platform.db.selectFrom("saved_searches").selectAll().execute());
    expect(stored).not.toContain(url.split("/").at(-1)?.slice(0, -5) ?? "?");

    await endGrants(me);
    expect(await titlesOf(url)).toEqual(["Åben malakit & sten"]);
    const renewed = await saved.makeFeed({ savedSearchId });
    expect((await get(url)).statusCode).toBe(404);
    for (const wrong of ["/feeds/search/x.atom", "/feeds/search/x", renewed.url.slice(0, -1)])
      expect(
        (await t.app.server.inject({ url: wrong.replace("https://rammevaerk.test", "") })).statusCode,
      ).toBe(404);
    expect(await savedSearchesPersonalData.exportData(t.platform.db, me)).toMatchObject({
      savedSearches: [{ name: "Malakit", query: { text: "malakit" }, hasFeed: true }],
    });
    await savedSearchesPersonalData.eraseData(t.platform.db, me, "keep");
    expect((await get(renewed.url)).statusCode).toBe(404);
    expect(await savedSearchesPersonalData.exportData(t.platform.db, me)).toEqual({ savedSearches: [] });
  });
});

const urn = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The titles of a feed's entries, by another parser; each entry has an id of its own. */
function readEntries(xml: string): string[] {
  const parser = new SaxesParser();
  const titles: string[] = [];
  const ids = new Set<string>();
  const path: string[] = [];
  let text = "";
  parser.on("opentag", ({ name }) => {
    path.push(name);
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    const isEntry = path.at(-2) === "entry";
    if (isEntry && name === "title") titles.push(text);
    if (isEntry && name === "id" && urn.test(text)) ids.add(text);
    path.pop();
  });
  parser.write(xml).close();
  expect(ids.size).toBe(titles.length);
  return titles;
}
