import { type OfferFilter, offerPage } from "@rammevaerk/contracts/offers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { checkCurrent } from "../current/check-current.ts";
import { refreshAll } from "../current/refresh-current.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
const blindness = "615310e8-f702-4455-910b-9d6d8aa684fb";
const moderate = "401a397b-b3aa-4ca3-8b23-bd8f99dd3f76";
const sports = "66e23d66-1c5f-4070-bed1-8827cc863dcd";
const activity = "a2256d86-1cf8-4da5-be49-1f49f4335ecb";

describe.each(listDatabaseKinds())("searching offers on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
    await insertNamedOffers();
    await insertAlikeOffers();
  });
  afterAll(() => t.close());

  const search = async (
    filter: OfferFilter & { sort?: "rate" | "name" | "free-places" | "freshness"; after?: string },
  ) => offerPage.strict().parse(await (await t.as(null)).offers.search(filter));
  const namesOf = async (filter: Parameters<typeof search>[0]) =>
    (await search(filter)).items.map((item) => item.name);

  /** Ærøhus in Svendborg (479), Birkely in København (101), Cedervang in Holbæk (316). */
  async function insertNamedOffers() {
    const at = { street: "Prøvevej 1", postalCode: "4300", town: "Havneby" };
    const aeroe = await insertTestOffer(t.platform, {
      name: "Ærøhus",
      operatorKey: "municipality:479",
      address: { ...at, municipalityCode: "479" },
    });
    const birk = await insertTestOffer(t.platform, { name: "Birkely", category: "national" });
    const ceder = await insertTestOffer(t.platform, {
      name: "Cedervang",
      operatorKey: "region:sjaelland",
      closedOn: "2027-01-01",
      address: { ...at, municipalityCode: "316" },
    });
    await insertTestOffer(t.platform, { name: "Dunhammer", closedOn: "2020-01-01" });
    const rate = (offerId: string, amountOere: number, { year = 2026, key = "" } = {}) =>
      draftTestFact({
        offerId,
        kind: "rate",
        key,
        validFrom: `${year}-01-01` as "2026-01-01",
        validTo: `${year + 1}-01-01` as "2027-01-01",
        value: { amountOere, per: "day", budgetedOccupancyPercent: 96 },
      });
    const free = (offerId: string, count: number) =>
      draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: count } });
    await recordTestFacts(t.platform, [
      rate(aeroe, 200_000),
      rate(aeroe, 90_000, { year: 2027 }),
      free(aeroe, 3),
      draftTestFact({ offerId: aeroe, kind: "target-groups", value: { primary: autism, secondary: [] } }),
      draftTestFact({ offerId: aeroe, kind: "age", value: { from: 18, to: 40 } }),
      draftTestFact({ offerId: aeroe, kind: "services", value: { codes: [sports] } }),
      rate(birk, 150_000, { key: "1" }),
      rate(birk, 100_000, { key: "2" }),
      free(birk, 1),
      draftTestFact({
        offerId: birk,
        kind: "target-groups",
        value: { primary: developmental, secondary: [blindness] },
      }),
      draftTestFact({
        offerId: birk,
        kind: "legal-basis",
        value: { primary: "SEL-107", further: ["SEL-108"] },
      }),
      draftTestFact({ offerId: birk, kind: "support-need", value: { levels: [moderate] } }),
      draftTestFact({ offerId: birk, kind: "age", value: { from: 30 } }),
      draftTestFact({ offerId: birk, kind: "places", key: "SEL-107", value: { approved: 12, covered: 10 } }),
      draftTestFact({
        offerId: birk,
        kind: "places",
        key: "SEL-107",
        source: "tilbudsportalen",
        value: { approved: 11, covered: 10 },
      }),
      free(ceder, 0),
      draftTestFact({
        offerId: ceder,
        kind: "places",
        key: "SEL-108",
        value: { approved: 20, covered: 20 },
        asOf: "2023-01-01",
      }),
    ]);
  }

  /** Sixty in Aalborg (851) with the same rate and group, so that only the id tells them apart. */
  async function insertAlikeOffers() {
    const ids = [];
    for (let n = 0; n < 60; n++)
      ids.push(
        await insertTestOffer(t.platform, {
          name: `Ens ${n % 3}`,
          operatorKey: "municipality:851",
          address: { street: "Prøvevej 1", postalCode: "9000", town: "Nordby", municipalityCode: "851" },
        }),
      );
    await recordTestFacts(
      t.platform,
      ids.flatMap((offerId, n) => [
        draftTestFact({
          offerId,
          kind: "rate",
          value: { amountOere: 300_000 + (n % 2), per: "day", budgetedOccupancyPercent: 95 },
        }),
        draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: 1 + (n % 4) } }),
        draftTestFact({ offerId, kind: "target-groups", value: { secondary: [autism] } }),
      ]),
    );
  }

  it("finds a group with those within it, in a region, with free places, cheapest first", async () => {
    expect(
      await namesOf({ targetGroup: developmental, minFreePlaces: 1, sort: "rate", maxRateOere: 200_000 }),
    ).toEqual(["Birkely", "Ærøhus"]);
    expect(
      await namesOf({ targetGroup: developmental, regionId: "syddanmark", minFreePlaces: 1, sort: "rate" }),
    ).toEqual(["Ærøhus"]);
    expect(await namesOf({ targetGroup: autism, regionId: "hovedstaden" })).toEqual([]);
    expect(
      await namesOf({ targetGroup: developmental, regionId: "syddanmark", minFreePlaces: 3, sort: "rate" }),
    ).toEqual(["Ærøhus"]);
    expect(
      await namesOf({ targetGroup: developmental, regionId: "syddanmark", minFreePlaces: 4, sort: "rate" }),
    ).toEqual([]);
  });

  it.each<[string, OfferFilter, string[]]>([
    ["parts of the name, whatever its letters", { text: "ÆRØ hus" }, ["Ærøhus"]],
    ["a word of the name and of the town", { text: "havneby  ærø" }, ["Ærøhus"]],
    ["the operator", { text: "region sjælland" }, ["Cedervang"]],
    ["no wildcard", { text: "%" }, []],
    ["a legal basis", { legalBasis: "SEL-108" }, ["Birkely"]],
    ["a support need", { supportNeed: moderate }, ["Birkely"]],
    ["a service above the offer's own", { service: activity }, ["Ærøhus"]],
    ["an age within", { age: 40, municipalityCodes: ["479", "101"] }, ["Birkely", "Ærøhus"]],
    ["an age past", { age: 41 }, ["Birkely"]],
    ["municipalities", { municipalityCodes: ["479", "316"] }, ["Cedervang", "Ærøhus"]],
    ["a kind of operator", { operatorKind: "regional" }, ["Cedervang"]],
    ["a category", { category: "national" }, ["Birkely"]],
    ["how fresh", { freshness: "stale" }, ["Cedervang"]],
    ["closed ones too", { includeClosed: true, municipalityCodes: ["101"] }, ["Birkely", "Dunhammer"]],
    ["a region that is yet to come", { regionId: "oestdanmark" }, ["Birkely", "Cedervang"]],
    ["a region that there is not", { regionId: "atlantis" }, []],
    ["two codes at once", { targetGroup: blindness, legalBasis: "SEL-107" }, ["Birkely"]],
    ["two codes of two offers", { targetGroup: autism, legalBasis: "SEL-107" }, []],
  ])("narrows by %s", async (_what, filter, names) => {
    expect(await namesOf(filter)).toEqual(names);
    const { total, facets } = await search(filter);
    expect(total).toBe(names.length);
    const counted =
      facets?.operatorKind.filter(({ value }) => value === (filter.operatorKind ?? value)) ?? [];
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
  });

  it("counts each facet without its own choice and with all others", async () => {
    const { facets, total } = await search({ targetGroup: autism, regionId: "syddanmark", freshness: "due" });
    expect(total).toBe(0);
    expect(facets?.freshness).toEqual([{ value: "fresh", count: 1 }]);
    const { facets: open } = await search({ regionId: "syddanmark", targetGroup: autism });
    expect(open?.regionId).toEqual([
      { value: "nordjylland", count: 60 },
      { value: "syddanmark", count: 1 },
    ]);
    expect(open?.municipalityCode).toEqual([{ value: "479", count: 1 }]);
    expect(open?.targetGroup.find(({ value }) => value === developmental)).toEqual({
      value: developmental,
      count: 1,
    });
    const { facets: all } = await search({});
    expect(all?.targetGroup.find(({ value }) => value === autism)?.count).toBe(61);
    expect(all?.legalBasis).toEqual([
      { value: "SEL-107", count: 1 },
      { value: "SEL-108", count: 1 },
    ]);
    expect(all?.operatorKind).toEqual([
      { value: "municipal", count: 62 },
      { value: "regional", count: 1 },
    ]);
  });

  it("says and counts something else as soon as something changes", async () => {
    const before = (await search({ category: "outside" })).total;
    const offerId = await insertTestOffer(t.platform, {
      name: "Elletræ",
      category: "outside",
      closedOn: "2026-12-01",
    });
    const after = await search({ category: "outside" });
    expect([before, after.total, after.items[0]?.places]).toEqual([0, 1, null]);
    const places = draftTestFact({
      offerId,
      kind: "places",
      key: "SEL-107",
      value: { approved: 4, covered: 4 },
    });
    await recordTestFacts(t.platform, [places]);
    expect((await search({ category: "outside" })).items[0]?.places).toBe(4);
  });

  it.each(["rate", "name", "free-places", "freshness"] as const)(
    "shows every offer once, page by page, by %s",
    async (sort) => {
      const seen: string[] = [];
      const filters: OfferFilter[] = [
        { regionId: "nordjylland" },
        { targetGroup: autism, regionId: "nordjylland", minFreePlaces: 1 },
      ];
      for (const filter of filters) {
        seen.length = 0;
        let after: string | undefined;
        do {
          const page: Awaited<ReturnType<typeof search>> = await search({
            ...filter,
            sort,
            ...(after === undefined ? {} : { after }),
          });
          expect(page.facets === null).toBe(after !== undefined);
          seen.push(...page.items.map((item) => item.id));
          after = page.nextKey ?? undefined;
        } while (after !== undefined);
        expect(seen).toHaveLength(60);
        expect(new Set(seen).size).toBe(60);
      }
    },
  );

  it("puts the cheapest, the first by name, the most free places and the freshest first", async () => {
    const first = async (sort: "rate" | "name" | "free-places" | "freshness") =>
      (await search({ sort })).items;
    expect((await first("rate")).slice(0, 3).map(({ rateOere }) => rateOere)).toEqual([
      100_000, 200_000, 300_000,
    ]);
    expect((await first("name")).slice(0, 2).map(({ name }) => name)).toEqual(["Birkely", "Cedervang"]);
    const free = (await first("free-places")).map(({ freePlaces }) => freePlaces ?? -1);
    expect(free).toEqual(free.toSorted((a, b) => b - a));
    const due = (await first("freshness")).map((item) => item.freshness?.dueOn ?? "");
    expect(due).toEqual(due.toSorted().toReversed());
  });

  it("refuses a key that is none of its own", async () => {
    for (const after of ["x", btoa('["x","y"]'), btoa('["1"]')])
      await expect(search({ sort: "rate", after })).rejects.toThrow("input-invalid");
  });

  it("says of an offer what its facts say, the lowest rate first and where sources disagree", async () => {
    const [birkely] = (await search({ category: "national" })).items;
    expect(birkely).toMatchObject({
      operator: { name: "Københavns Kommune", kind: "municipal" },
      regionId: "hovedstaden",
      legalBases: ["SEL-107", "SEL-108"],
      targetGroups: [developmental, blindness],
      ageFrom: 30,
      ageTo: null,
      places: 11,
      freePlaces: 1,
      rateOere: 100_000,
      rateLevels: 2,
      rateYear: 2026,
      hasContradiction: true,
      freshness: {
        state: "fresh",
        kind: "free-places",
        asOf: "2026-11-20",
        dueOn: "2026-12-04",
        confirmedBy: null,
      },
    });
    const [cedervang] = (await search({ operatorKind: "regional" })).items;
    expect(cedervang).toMatchObject({ freePlaces: 0, rateOere: null, rateYear: null });
    expect(cedervang?.freshness).toMatchObject({ state: "stale", kind: "places" });
  });

  it("agrees with the facts, day after day, by what it does by itself", async () => {
    const agrees = async (today: "2026-11-22" | "2026-12-04" | "2027-01-01") =>
      expect((await checkCurrent(t.platform.db, today)).differing).toEqual([]);
    await agrees("2026-11-22");
    const moveTo = async (instant: string) => {
      t.clock.advance((Date.parse(instant) - t.clock.now().getTime()) / 1000);
      await t.platform.outbox.deliverDue();
    };
    await moveTo("2026-12-03T22:59:00.000Z");
    expect((await search({ category: "national" })).items[0]?.freshness?.state).toBe("fresh");
    await moveTo("2026-12-03T23:00:00.000Z");
    expect((await search({ category: "national" })).items[0]?.freshness?.state).toBe("due");
    await agrees("2026-12-04");
    await moveTo("2026-12-31T23:00:00.000Z");
    expect(await namesOf({ regionId: "oestdanmark" })).toEqual(["Birkely"]);
    expect(await namesOf({ regionId: "hovedstaden" })).toEqual(["Birkely"]);
    const [aeroehus] = (await search({ regionId: "syddanmark" })).items;
    expect(aeroehus).toMatchObject({ rateOere: 90_000, rateYear: 2027 });
    await agrees("2027-01-01");
    await t.platform.db
      .updateTable("offer_current")
      .set({ rate_oere: 1 })
      .where("name", "=", "Ærøhus")
      .execute();
    expect((await checkCurrent(t.platform.db, "2027-01-01")).differing).toEqual([aeroehus?.id]);
    expect(await refreshAll(t.platform.db, "2027-01-01")).toBe(65);
    await agrees("2027-01-01");
  });
});
