import { freshSharePage, matchResult, type OfferNeed, similarOffers } from "@rammevaerk/contracts/offers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const blindness = "615310e8-f702-4455-910b-9d6d8aa684fb";

const anything: OfferNeed = {
  targetGroups: [],
  age: null,
  legalBasis: null,
  supportLevel: null,
  regionId: null,
  municipalityCode: null,
  travel: "anywhere",
  freePlaceBy: null,
  mustNot: { targetGroups: [], operatorKinds: [], categories: [] },
};

describe.each(listDatabaseKinds())("finding offers for a need on %s", (kind) => {
  let t: TestApp;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    t = await createTestApp(kind);
    await insert("Nær", { municipalityCode: "101", group: autism, operatorKey: "municipality:101" });
    await insert("Fjern", { municipalityCode: "851", group: autism, operatorKey: "region:nordjylland" });
    await insert("Anden", { municipalityCode: "101", group: blindness, operatorKey: "municipality:101" });
    await insert("Lukket", {
      municipalityCode: "101",
      group: autism,
      operatorKey: "municipality:101",
      closedOn: "2026-01-01",
    });
  });
  afterAll(() => t.close());

  async function insert(
    name: string,
    {
      municipalityCode,
      group,
      ...values
    }: { municipalityCode: string; group: string; operatorKey: string; closedOn?: string },
  ) {
    const offerId = await insertTestOffer(t.platform, {
      name,
      address: { street: "Prøvevej 1", postalCode: "2000", town: "Prøveby", municipalityCode },
      ...values,
    });
    ids[name] = offerId;
    await recordTestFacts(t.platform, [
      draftTestFact({ offerId, kind: "target-groups", value: { primary: group, secondary: [] } }),
      draftTestFact({ offerId, kind: "legal-basis", value: { primary: "SEL-107", further: [] } }),
      draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: 1 }, asOf: "2026-10-01" }),
      draftTestFact({ offerId, kind: "age", value: { from: 18, to: 40 }, asOf: "2024-01-01" }),
    ]);
  }

  const match = async (need: Partial<OfferNeed>) =>
    matchResult.parse(await (await t.as(null)).offers.match({ ...anything, ...need }));

  it("ranks open offers and gives reasons for and against, and what is not known", async () => {
    const { items, considered, excluded } = await match({
      targetGroups: [autism],
      age: 24,
      municipalityCode: "101",
      travel: "region",
      supportLevel: "401a397b-b3aa-4ca3-8b23-bd8f99dd3f76",
    });
    expect(items.map(({ offer }) => offer.name)).toEqual(["Nær", "Fjern", "Anden"]);
    expect({ considered, excluded }).toEqual({ considered: 3, excluded: 0 });
    const [first, , last] = items;
    expect(first?.speaksFor.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["target-group-primary", "in-municipality"]),
    );
    expect(first?.unknown).toContainEqual({ code: "unknown", params: { kind: "support-need" } });
    expect(first?.unknown).toContainEqual({ code: "stale", params: { kind: "age" } });
    expect(last?.speaksAgainst).toContainEqual({ code: "target-group-missing", params: { group: autism } });
  });

  it("leaves out what must not be, and says how many", async () => {
    const { items, considered, excluded } = await match({
      mustNot: { targetGroups: [blindness], operatorKinds: ["regional"], categories: [] },
    });
    expect(items.map(({ offer }) => offer.name)).toEqual(["Nær"]);
    expect({ considered, excluded }).toEqual({ considered: 3, excluded: 2 });
  });

  it("knows others for the same need, the nearest first", async () => {
    const caller = await t.as(null);
    const { items } = similarOffers.parse(await caller.offers.similar({ offerId: ids["Nær"] ?? "" }));
    expect(items.map(({ name }) => name).slice(0, 1)).toEqual(["Fjern"]);
    expect(items.map(({ id }) => id)).not.toContain(ids["Nær"]);
    const unknown = await insertTestOffer(t.platform, { name: "Ukendt", closedOn: "2026-11-22" });
    expect(await caller.offers.similar({ offerId: unknown })).toEqual({ items: [] });
    await expect(caller.offers.similar({ offerId: createId() })).rejects.toThrow("not-found");
  });

  it("tells of each operator how much is fresh, least first", async () => {
    const shares = async (input: { regionId?: string }) =>
      freshSharePage.parse(await (await t.as(null)).offers.freshShares(input)).items;
    expect(await shares({ regionId: "hovedstaden" })).toMatchObject([
      {
        operator: { name: "Københavns Kommune", kind: "municipal" },
        offers: 2,
        facts: 8,
        staleFacts: 4,
        freshPercent: 50,
      },
    ]);
    expect((await shares({})).map(({ operator }) => operator.name)).toHaveLength(2);
  });

  it("keeps a need for its owner alone, once, and lets it go", async () => {
    const [owner, other] = await Promise.all([createTestPerson(t.platform), createTestPerson(t.platform)]);
    const caller = await t.as(owner);
    const input = { requestId: createId(), name: "Ung med autisme", need: { ...anything, age: 19 } };
    const [saved, again] = await Promise.all([caller.offers.saveNeed(input), caller.offers.saveNeed(input)]);
    expect(again.id).toBe(saved.id);
    expect(await caller.offers.listNeeds()).toEqual({
      items: [{ id: saved.id, name: input.name, need: input.need, createdAt: t.clock.now().toISOString() }],
    });
    await expect(
      caller.offers.saveNeed({ ...input, requestId: createId(), name: "Til 010190-1234" }),
    ).rejects.toThrow("cpr-number-found");
    const stranger = await t.as(other);
    expect(await stranger.offers.listNeeds()).toEqual({ items: [] });
    await expect(stranger.offers.deleteNeed({ needId: saved.id })).rejects.toThrow("not-found");
    const handler = t.platform.personalData.get("offers");
    expect(await handler?.exportData(t.platform.db, owner)).toMatchObject({
      needs: [{ name: input.name, need: { age: 19 } }],
    });
    await caller.offers.deleteNeed({ needId: saved.id });
    await expect(caller.offers.deleteNeed({ needId: saved.id })).rejects.toThrow("not-found");
    await caller.offers.saveNeed({ ...input, requestId: createId() });
    await handler?.eraseData(t.platform.db, owner, "keep");
    expect(await caller.offers.listNeeds()).toEqual({ items: [] });
  });
});
