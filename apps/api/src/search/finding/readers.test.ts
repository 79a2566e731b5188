import type { FindResult, SearchKind } from "@rammevaerk/contracts/search";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { insertTestEvent } from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { newQuestion, startTestThread } from "../../testing/threads.ts";

/** Stands in everything. */
const word = "fyrtårn";
/** Stands in one conversation of the network by invitation. */
const secret = "kaffemølle";
const region = "hovedstaden";

interface Thing {
  readonly kind: SearchKind;
  readonly id: string;
}

describe.each(listDatabaseKinds())("what each reader finds on %s", (kind) => {
  let t: TestApp;
  const networks: Record<"open" | "on-request" | "invitation", string> = {
    open: "",
    "on-request": "",
    invitation: "",
  };
  const readers = new Map<string, string | null>();
  const things: Thing[] = [];

  beforeAll(async () => {
    t = await createTestApp(kind);
    const { platform } = t;
    for (const admission of ["open", "on-request", "invitation"] as const) {
      const networkId = await createTestNetwork(platform, {
        name: `Netværk ${admission} om ${word}`,
        admission,
        is_national: 0,
      });
      networks[admission] = networkId;
      things.push({ kind: "network", id: networkId });
      await platform.db
        .insertInto("network_regions")
        .values({ network_id: networkId, region_id: region })
        .execute();
    }
    await makeReaders();
    for (const [admission, networkId] of Object.entries(networks)) await fillNetwork(admission, networkId);
    things.push({
      kind: "event",
      id: await insertTestEvent(platform.db, { title: `Konference om ${word}`, region_id: region }),
    });
    for (const visibility of ["signed-in", "network-members", "nobody"] as const) {
      const id = await createTestPerson(platform, {
        visibility,
        ask_me_about: `Spørg om ${word}`,
        grants: [{ role: "member", limitKind: "network", limitId: networks.invitation }],
      });
      things.push({ kind: "person", id });
    }
    await settle();
  });
  afterAll(() => t.close());

  async function makeReaders() {
    const create = (grants: Parameters<typeof createTestPerson>[1] = {}) =>
      createTestPerson(t.platform, grants);
    readers.set("visitor", null);
    readers.set("nobody special", await create());
    for (const [admission, limitId] of Object.entries(networks)) {
      const limit = { limitKind: "network", limitId } as const;
      readers.set(`member of ${admission}`, await create({ grants: [{ role: "member", ...limit }] }));
      readers.set(
        `coordinator of ${admission}`,
        await create({ grants: [{ role: "coordinator", ...limit }] }),
      );
    }
    const former = await create({
      grants: [{ role: "member", limitKind: "network", limitId: networks.invitation }],
    });
    await endGrants(former);
    readers.set("former member", former);
    const over = (regionId: string) =>
      create({ grants: [{ role: "secretariat", limitKind: "region", limitId: regionId }] });
    readers.set("secretariat", await over(region));
    readers.set("secretariat elsewhere", await over("nordjylland"));
    readers.set(
      "administrator",
      await create({ grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }] }),
    );
  }

  async function fillNetwork(admission: string, networkId: string) {
    const author = readers.get(`member of ${admission}`) ?? "";
    for (const body of [
      `Vi taler om ${word}.`,
      `Og om en ${admission === "invitation" ? secret : "kop"} ved ${word}.`,
    ]) {
      const { threadId } = await startTestThread(t, author, newQuestion(networkId, { body }));
      things.push({ kind: "thread", id: threadId });
    }
    const eventId = await insertTestEvent(t.platform.db, {
      title: `Møde om ${word}`,
      visibility: "members",
    });
    await t.platform.db
      .insertInto("event_owners")
      .values({
        event_id: eventId,
        owner_kind: "network",
        owner_id: networkId,
        accepted_at: "2026-11-22T09:00:00.000Z",
        added_by: null,
        added_at: "2026-11-22T09:00:00.000Z",
      })
      .execute();
    things.push({ kind: "event", id: eventId });
  }

  const endGrants = (personId: string) =>
    t.platform.db
      .updateTable("grants")
      .set({ ended_at: "2026-11-22T09:30:00.000Z" })
      .where("person_id", "=", personId)
      .where("ended_at", "is", null)
      .execute();
  /** What a test wrote past the steps reaches the index as with any transaction. */
  const settle = () => inTransaction(t.platform.db, () => Promise.resolve());

  /** What the reader can open, by asking each page's own procedure. */
  async function listOpened(personId: string | null): Promise<string[]> {
    const caller = await t.as(personId);
    const open: Partial<Record<SearchKind, (id: string) => Promise<unknown>>> = {
      network: (networkId) => caller.networks.get({ networkId }),
      thread: (threadId) => caller.networks.threads.get({ threadId }),
      event: (eventId) => caller.events.get({ eventId }),
      person: (id) => caller.accounts.getPerson({ id }),
    };
    const opened: string[] = [];
    for (const { kind: of, id } of things)
      await open[of]?.(id).then(
        () => opened.push(`${of} ${id}`),
        () => undefined,
      );
    return opened.toSorted();
  }

  const listFound = ({ groups }: FindResult): string[] =>
    groups.flatMap(({ kind: of, items }) => items.map(({ subjectId }) => `${of} ${subjectId}`)).toSorted();

  async function checkReader(name: string, personId: string | null) {
    const caller = await t.as(personId);
    const opened = await listOpened(personId);
    const found = await caller.search.find({ text: word });
    const expected = Object.entries(Object.groupBy(opened, (one) => one.split(" ")[0] ?? ""));
    const all: string[] = [];
    for (const { kind: of } of found.groups)
      all.push(...listFound(await caller.search.find({ text: word, kind: of })));
    expect([name, all.toSorted()]).toEqual([name, opened]);
    const counts = Object.fromEntries(expected.map(([of, ids]) => [of, ids?.length]));
    expect(Object.fromEntries(found.groups.map(({ kind: of, count }) => [of, count]))).toEqual(counts);
    expect(Object.fromEntries(found.facets.kinds.map(({ value, count }) => [value, count]))).toEqual(counts);
    expect(found.total).toBe(opened.length);
    expect(found.facets.ages.reduce((sum, { count }) => sum + count, 0)).toBe(opened.length);
  }

  /** Nothing that they can't open is suggested to them, or said to belong together with what they can. */
  async function checkSuggested(personId: string | null) {
    const caller = await t.as(personId);
    const opened = await listOpened(personId);
    const suggested = await caller.search.suggest({ text: word.slice(0, 4) });
    for (const { kind: of, subjectId } of suggested.items) expect(opened).toContain(`${of} ${subjectId}`);
    for (const { kind: of, id } of things) {
      const { items } = await caller.search.related({ kind: of, subjectId: id });
      const mayBeRelated = opened.includes(`${of} ${id}`) ? items : [];
      expect(items).toEqual(mayBeRelated);
      for (const item of items) expect(opened).toContain(`${item.kind} ${item.subjectId}`);
    }
  }

  it("is what they can open, and all of it, in results, counts, facets, suggestions and what belongs together", async () => {
    for (const [name, personId] of readers) {
      await checkReader(name, personId);
      await checkSuggested(personId);
    }
    const opened = await Promise.all([...readers.values()].map((personId) => listOpened(personId)));
    expect(new Set(opened.map((ids) => ids.join())).size).toBeGreaterThan(6);
  });

  it("follows rights as they come and go, from the next question on", async () => {
    const names = [...readers.keys()].filter((name) => name !== "visitor" && name !== "administrator");
    let seed = 20_261_122;
    const pick = <Item>(items: readonly Item[]): Item => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return items[Math.floor((seed / 2_147_483_648) * items.length)] as Item;
    };
    for (let step = 0; step < 8; step++) {
      const name = pick(names);
      const personId = readers.get(name) ?? "";
      await endGrants(personId);
      if (pick([true, true, false]))
        await grantTestRole(t.platform, personId, {
          role: pick(["member", "coordinator"] as const),
          limitKind: "network",
          limitId: pick(Object.values(networks)),
        });
      await settle();
      await checkReader(name, personId);
    }
    expect.hasAssertions();
  });

  it("names no word that stands only where the reader may not read", async () => {
    const member = await createTestPerson(t.platform, {
      grants: [{ role: "member", limitKind: "network", limitId: networks.invitation }],
    });
    const inside = await (await t.as(member)).search.find({ text: secret });
    expect(inside.total).toBe(1);
    expect(inside.groups[0]?.items[0]?.snippet.text).toContain(secret);
    await endGrants(member);
    const stranger = await createTestPerson(t.platform);
    for (const personId of [null, stranger, member]) {
      const { search } = await t.as(personId);
      for (const text of [secret, "kaffemøle", "kaffemølel", `${secret} ${word}`]) {
        const answer = await search.find({ text });
        expect([text, answer.total, answer.groups, answer.didYouMean]).toEqual([text, 0, [], null]);
        expect(Object.values(answer.facets).flat()).toEqual([]);
      }
      expect(await search.suggest({ text: "kaff" })).toEqual({ items: [] });
    }
  });
});
