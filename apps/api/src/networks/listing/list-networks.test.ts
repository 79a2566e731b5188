import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { listAllNetworks } from "../../testing/networks/list-all-networks.ts";

describe.each(listDatabaseKinds())("the list of networks on %s", (kind) => {
  let t: TestApp;
  let someone: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    someone = await createTestPerson(t.platform);
  });
  afterAll(() => t.close());

  it("tells where the reader stands and how many are in each network, each person once", async () => {
    const [coordinator = "", member = "", asker = "", invited = ""] = await Promise.all(
      Array.from({ length: 4 }, () => createTestPerson(t.platform)),
    );
    const id = await foundTestNetwork(t.platform, {
      name: "Stående",
      admission: "on-request",
      coordinators: [coordinator],
      members: [member],
    });
    await (await t.as(asker)).networks.requestMembership({ networkId: id, reason: "Jeg vil gerne med" });
    await (await t.as(coordinator)).networks.invitePerson({ networkId: id, personId: invited });
    const standings = [];
    for (const personId of [coordinator, member, asker, invited, someone]) {
      const { items } = await listAllNetworks(t, personId, { text: "stående" });
      expect(items.map((item) => item.memberCount)).toEqual([2]);
      standings.push(items[0]?.standing);
    }
    expect(standings).toEqual(["coordinator", "member", "requested", "invited", "none"]);
  });

  it("finds every word in name and purpose, however it is typed, and takes signs as they are", async () => {
    const reader = await createTestPerson(t.platform);
    const id = await foundTestNetwork(t.platform, {
      name: "Selvskade på Ærø",
      purpose: "Vi deler **erfaringer** om 100 % støtte_til unge med Ødipuskompleks.",
    });
    const find = async (text: string) => (await listAllNetworks(t, reader, { text })).ids;
    const found = [];
    for (const text of ["ærø", "ÆRØ selvskade", "ødipus", "  erfaringer   om ", "100 %", "støtte_til"]) {
      found.push([text, await find(text)]);
    }
    expect(found).toEqual(found.map(([text]) => [text, [id]]));
    const missed = [];
    for (const text of [
      "ærø nordjylland",
      "100_",
      "st%tte",
      "støtte-til",
      "\\",
      "'; drop table networks; --",
    ]) {
      missed.push([text, await find(text)]);
    }
    expect(missed).toEqual(missed.map(([text]) => [text, []]));
  });

  it("finds the networks that work for a goal", async () => {
    const reader = await createTestPerson(t.platform);
    const goals = [{ agreementId: "faelles-maal", goalKey: "faelles-maal-3" }];
    const id = await foundTestNetwork(t.platform, { goals });
    await foundTestNetwork(t.platform, { goals, admission: "invitation" });
    const { ids, facets } = await listAllNetworks(t, reader, { goalKey: "faelles-maal-3" });
    expect(ids).toEqual([id]);
    expect(facets.admission).toEqual([{ value: "open", count: 1 }]);
    expect((await listAllNetworks(t, reader, { goalKey: "faelles-maal-2" })).ids).toEqual([]);
  });

  it("suggests networks in the reader's field that are awake and new to them", async () => {
    const reader = await createTestPerson(t.platform);
    const suggest = async () =>
      (await listAllNetworks(t, reader, { suggested: true, includeDormant: true })).ids;
    expect(await suggest()).toEqual([]);
    const know = (code: string) =>
      t.platform.db
        .insertInto("competences")
        .values({
          person_id: reader,
          list: "target-group",
          code,
          level: "knows",
          confirmed_on: "2026-11-22",
        })
        .execute();
    const [rare, deafblind, born] = [
      "1f23325e-c9c9-455b-bfe7-b4dcd1bb63e5",
      "04a2ecdd-cdc6-4000-91d3-4e21958126ec",
      "ab7b7d7b-b7bb-4b8c-99d9-5c98a302b771",
    ];
    const around = await foundTestNetwork(t.platform, { name: "A", targetGroups: [deafblind] });
    const same = await foundTestNetwork(t.platform, { name: "B", targetGroups: [born, rare] });
    await foundTestNetwork(t.platform, { targetGroups: [rare] });
    await foundTestNetwork(t.platform, { targetGroups: [born], members: [reader] });
    await foundTestNetwork(t.platform, { targetGroups: [born], admission: "invitation" });
    await foundTestNetwork(t.platform, { targetGroups: [born], dormantSince: "2026-11-01T10:00:00.000Z" });
    await know(born);
    expect(await suggest()).toEqual([around, same]);
    await t.platform.db.deleteFrom("competences").where("person_id", "=", reader).execute();
    await know(deafblind);
    expect(await suggest()).toEqual([around, same]);
  });

  it("counts no further than 1,001", async () => {
    const { db } = t.platform;
    const copied = await foundTestNetwork(t.platform);
    const one = await db
      .selectFrom("networks")
      .selectAll()
      .where("id", "=", copied)
      .executeTakeFirstOrThrow();
    await inTransaction(db, async (tx) => {
      for (let start = 0; start < 1100; start += 50) {
        const rows = Array.from({ length: 50 }, (_, index) => ({
          ...one,
          id: `00000000-0000-7000-8000-${String(start + index).padStart(12, "0")}`,
          request_id: null,
          admission: "open" as const,
          dormant_since: null,
        }));
        await tx.insertInto("networks").values(rows).execute();
      }
    });
    const caller = await t.as(someone);
    expect((await caller.networks.list({})).total).toBe(1001);
    await db.deleteFrom("networks").where("request_id", "is", null).execute();
  });

  it("refuses a visitor and a key that is none", async () => {
    await expect((await t.as(null)).networks.list({})).rejects.toThrow("sign-in-needed");
    const caller = await t.as(someone);
    for (const after of ["x", "bm90IGpzb24", Buffer.from('["one"]').toString("base64url")]) {
      await expect(caller.networks.list({ after })).rejects.toThrow("input-invalid");
    }
  });
});
