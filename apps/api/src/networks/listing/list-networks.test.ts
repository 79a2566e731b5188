import type { Grant } from "@rammevaerk/domain/accounts";
import { type Admission, admissions } from "@rammevaerk/domain/networks";
import { isWithinTargetGroup, targetGroupAncestors } from "@rammevaerk/domain/reference";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { foundTestNetwork } from "../testing/found-test-network.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { insertInvitation } from "../membership/repository.ts";
import { maySeeNetwork } from "../policy.ts";
import { findNetworkSubject } from "../repository.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const attention = "cc6a58cf-d3d2-4e5f-b7fe-98b009647eac";
const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";

interface Known {
  id: string;
  admission: Admission;
  isNational: boolean;
  regionIds: string[];
  targetGroups: string[];
  isDormant: boolean;
}

/** Networks of every kind, with people of every kind, put together by chance from a fixed seed. */
async function populate(t: TestApp): Promise<{ networks: Known[]; people: string[] }> {
  const [kinds] = fc.sample(
    fc.array(
      fc.record({
        admission: fc.constantFrom(...admissions),
        isNational: fc.boolean(),
        regionIds: fc.uniqueArray(fc.constantFrom("hovedstaden", "sjaelland", "nordjylland"), {
          minLength: 1,
          maxLength: 2,
        }),
        targetGroups: fc.uniqueArray(fc.constantFrom(autism, attention, developmental, anxiety), {
          maxLength: 3,
        }),
        isDormant: fc.boolean(),
      }),
      { minLength: 40, maxLength: 40 },
    ),
    { numRuns: 1, seed: 7 },
  );
  const networks: Known[] = [];
  for (const [index, kind] of (kinds ?? []).entries()) {
    const regionIds = kind.isNational ? [] : kind.regionIds;
    const id = await foundTestNetwork(t.platform, {
      ...kind,
      name: `Netværk ${index}`,
      regionIds,
      createdAt: `2026-11-${String(1 + (index % 9)).padStart(2, "0")}T10:00:00.000Z`,
      ...(kind.isDormant ? { dormantSince: "2026-11-20T10:00:00.000Z" } : {}),
    });
    networks.push({ ...kind, id, regionIds });
  }
  const grantLists = fc.sample(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...networks).map(({ id }): Grant => inNetwork(id)) },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom("hovedstaden", "nordjylland")
            .map((limitId): Grant => ({ role: "secretariat", limitKind: "region", limitId })),
        },
      ),
      { maxLength: 4 },
    ),
    { numRuns: 10, seed: 7 },
  );
  const people: string[] = [];
  for (const [index, grants] of grantLists.entries()) {
    const id = await createTestPerson(t.platform);
    const unique = new Map(grants.map((grant) => [`${grant.role}:${grant.limitId}`, grant]));
    for (const grant of unique.values()) await grantTestRole(t.platform, id, grant);
    const invitedTo = networks.filter((_, place) => (place + index) % 7 === 0);
    for (const network of invitedTo) {
      await insertInvitation(t.platform.db, {
        network_id: network.id,
        person_id: id,
        invited_by: id,
        created_at: "2026-11-20T10:00:00.000Z",
      });
    }
    people.push(id);
  }
  const everything: Grant = { role: "administrator", limitKind: "everything", limitId: "all" };
  people.push(await createTestPerson(t.platform, { grants: [everything] }));
  return { networks, people };
}

function inNetwork(limitId: string): Grant {
  return { role: "member", limitKind: "network", limitId };
}

type ListInput = Parameters<Awaited<ReturnType<TestApp["as"]>>["networks"]["list"]>[0];

async function listAll(t: TestApp, personId: string, input: ListInput = {}) {
  const caller = await t.as(personId);
  const items = [];
  let page = await caller.networks.list(input);
  const first = page;
  items.push(...page.items);
  while (page.nextKey !== null) {
    page = await caller.networks.list({ ...input, after: page.nextKey });
    items.push(...page.items);
  }
  return { items, ids: items.map((item) => item.id), total: first.total, facets: first.facets };
}

/** What the policy, asked for one network after the other, lets the person see. */
async function askPolicy(t: TestApp, personId: string, networks: readonly Known[]): Promise<Known[]> {
  const { actor } = await t.contextOf(personId);
  const seen: Known[] = [];
  for (const network of networks) {
    if (actor === null) throw new Error("nobody asks");
    const subject = await findNetworkSubject(t.platform.db, network.id, actor);
    if (subject !== undefined && maySeeNetwork.may(actor, subject) === true) seen.push(network);
  }
  return seen;
}

describe.each(listDatabaseKinds())("the list of networks on %s", (kind) => {
  let t: TestApp;
  let networks: Known[];
  let people: string[];
  beforeAll(async () => {
    t = await createTestApp(kind);
    ({ networks, people } = await populate(t));
  });
  afterAll(() => t.close());

  it("holds a network exactly when the policy lets the reader see it", async () => {
    for (const personId of people) {
      const visible = await askPolicy(t, personId, networks);
      const listed = await listAll(t, personId, { includeDormant: true });
      expect(listed.ids.toSorted()).toEqual(visible.map((network) => network.id).toSorted());
      expect(new Set(listed.ids).size).toBe(listed.ids.length);
      expect(listed.total).toBe(visible.length);
    }
  });

  it("counts in each facet what picking it would leave, among what the reader may see", async () => {
    const inputs: ListInput[] = [
      {},
      { includeDormant: true },
      { admission: "invitation", includeDormant: true },
      { targetGroup: developmental },
      { regionId: "nordjylland", includeDormant: true },
      { regionId: "hovedstaden", targetGroup: developmental, admission: "open" },
      { mine: true, includeDormant: true },
    ];
    for (const personId of people) {
      const visible = await askPolicy(t, personId, networks);
      const { actor } = await t.contextOf(personId);
      const own = new Set(actor?.grants.map((grant) => grant.limitId));
      for (const input of inputs) {
        const matching = (over: ListInput): Known[] => {
          const asked = { ...input, ...over };
          return visible.filter(
            (network) =>
              (asked.includeDormant === true || !network.isDormant) &&
              (asked.mine !== true || own.has(network.id)) &&
              (asked.admission === undefined || network.admission === asked.admission) &&
              (asked.regionId === undefined ||
                network.isNational ||
                network.regionIds.includes(asked.regionId)) &&
              (asked.targetGroup === undefined ||
                network.targetGroups.some((code) => isWithinTargetGroup(code, asked.targetGroup ?? ""))),
          );
        };
        const { ids, facets } = await listAll(t, personId, input);
        expect(ids.toSorted()).toEqual(
          matching({})
            .map((network) => network.id)
            .toSorted(),
        );
        for (const { value, count } of facets.admission) {
          expect(count).toBe(matching({ admission: value as Admission }).length);
        }
        for (const { value, count } of facets.targetGroup) {
          expect(count).toBe(matching({ targetGroup: value }).length);
        }
        for (const { value, count } of facets.regionId) {
          expect(count).toBe(matching({ regionId: value }).length);
        }
        const admissionsLeft = new Set(matching({ admission: undefined }).map((n) => n.admission));
        expect(new Set(facets.admission.map((facet) => facet.value))).toEqual(admissionsLeft);
        const groupsLeft = matching({ targetGroup: undefined }).flatMap((n) =>
          n.targetGroups.flatMap((code) => [code, ...targetGroupAncestors(code)]),
        );
        expect(new Set(facets.targetGroup.map((facet) => facet.value))).toEqual(new Set(groupsLeft));
      }
    }
  });

  it("comes by last activity, then by name, through all pages", async () => {
    const { items } = await listAll(t, people.at(-1) ?? "", { includeDormant: true });
    expect(items).toHaveLength(40);
    const number = (name: string) => name.replace("Netværk ", "");
    const expected = items.toSorted((a, b) => {
      const byDay = (b.lastActivityOn ?? "").localeCompare(a.lastActivityOn ?? "");
      return byDay || (number(a.name) < number(b.name) ? -1 : 1);
    });
    expect(items).toEqual(expected);
  });

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
    for (const personId of [coordinator, member, asker, invited, people.at(-1) ?? ""]) {
      const { items } = await listAll(t, personId, { text: "stående" });
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
    const find = async (text: string) => (await listAll(t, reader, { text })).ids;
    for (const text of ["ærø", "ÆRØ selvskade", "ødipus", "  erfaringer   om ", "100 %", "støtte_til"]) {
      expect(await find(text), text).toEqual([id]);
    }
    for (const text of [
      "ærø nordjylland",
      "100_",
      "st%tte",
      "støtte-til",
      "\\",
      "'; drop table networks; --",
    ]) {
      expect(await find(text), text).toEqual([]);
    }
  });

  it("finds what belonged to Hovedstaden in Region Østdanmark, and names the regions of the day", async () => {
    const reader = people.at(-1) ?? "";
    const hovedstaden = await listAll(t, reader, { regionId: "hovedstaden", includeDormant: true });
    const oestdanmark = await listAll(t, reader, { regionId: "oestdanmark", includeDormant: true });
    expect(hovedstaden.ids.every((id) => oestdanmark.ids.includes(id))).toBe(true);
    const names = (facets: typeof hovedstaden.facets) => facets.regionId.map((facet) => facet.value);
    expect(names(hovedstaden.facets)).toContain("hovedstaden");
    expect(names(hovedstaden.facets)).not.toContain("oestdanmark");
    t.clock.advance(41 * 86_400);
    const nextYear = await listAll(t, reader, { includeDormant: true });
    expect(names(nextYear.facets)).toContain("oestdanmark");
    expect(names(nextYear.facets)).not.toContain("hovedstaden");
    const count = nextYear.facets.regionId.find((facet) => facet.value === "oestdanmark")?.count;
    expect(count).toBe(oestdanmark.ids.length);
    t.clock.advance(-41 * 86_400);
  });

  it("finds the networks that work for a goal", async () => {
    const reader = await createTestPerson(t.platform);
    const goals = [{ agreementId: "faelles-maal", goalKey: "faelles-maal-3" }];
    const id = await foundTestNetwork(t.platform, { goals });
    await foundTestNetwork(t.platform, { goals, admission: "invitation" });
    const { ids, facets } = await listAll(t, reader, { goalKey: "faelles-maal-3" });
    expect(ids).toEqual([id]);
    expect(facets.admission).toEqual([{ value: "open", count: 1 }]);
    expect((await listAll(t, reader, { goalKey: "faelles-maal-2" })).ids).toEqual([]);
  });

  it("suggests networks in the reader's field that are awake and new to them", async () => {
    const reader = await createTestPerson(t.platform);
    const suggest = async () => (await listAll(t, reader, { suggested: true, includeDormant: true })).ids;
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
    const one = await db.selectFrom("networks").selectAll().limit(1).executeTakeFirstOrThrow();
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
    const caller = await t.as(people[0] ?? "");
    expect((await caller.networks.list({})).total).toBe(1001);
    await db.deleteFrom("networks").where("request_id", "is", null).execute();
  });

  it("refuses a visitor and a key that is none", async () => {
    await expect((await t.as(null)).networks.list({})).rejects.toThrow("sign-in-needed");
    const caller = await t.as(people[0] ?? "");
    for (const after of ["x", "bm90IGpzb24", Buffer.from('["one"]').toString("base64url")]) {
      await expect(caller.networks.list({ after })).rejects.toThrow("input-invalid");
    }
  });
});
