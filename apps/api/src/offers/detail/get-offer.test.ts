import { factPage, offerComparison, offerDetail } from "@rammevaerk/contracts/offers";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an offer on %s", (kind) => {
  let t: TestApp;
  let offerId: string;
  let municipality: string;
  const unitA = createId();
  const unitB = createId();
  beforeAll(async () => {
    t = await createTestApp(kind);
    municipality = await getOrganisationId(t.platform, "municipality:101");
    offerId = await insertTestOffer(t.platform, {
      name: "Birkely",
      portalOfferId: "40123",
      contact: { name: "Visitationen", phone: "12345678" },
      units: [
        { id: unitA, name: "Hus A", portalUnitId: "7" },
        {
          id: unitB,
          name: "Hus B",
          address: { street: "Sidevej 2", postalCode: "2000", town: "Prøveby", municipalityCode: "101" },
        },
      ],
    });
    await recordTestFacts(t.platform, listTenYears(), municipality);
  });
  afterAll(() => t.close());

  const get = async (input: { on?: string; knownAt?: string } = {}) =>
    offerDetail.strict().parse(await (await t.as(null)).offers.get({ offerId, ...input }));

  /** Ten years of monthly occupancy, of yearly rates on two levels, and of places. */
  function listTenYears() {
    const months = Array.from({ length: 118 }, (_, n) => ({
      from: toMonth(2017, n),
      to: toMonth(2017, n + 1),
      percent: 90 + (n % 12),
    }));
    const years = Array.from({ length: 10 }, (_, n) => 2017 + n);
    return [
      ...months.map(({ from, to, percent }) =>
        draftTestFact({ offerId, kind: "occupancy", validFrom: from, validTo: to, value: { percent } }),
      ),
      draftTestFact({
        offerId,
        kind: "occupancy",
        source: "tilbudsportalen",
        validFrom: "2025-01-01",
        validTo: "2026-01-01",
        value: { percent: 1 },
      }),
      ...years.flatMap((year) =>
        ["A", "B"].map((key, level) =>
          draftTestFact({
            offerId,
            kind: "rate",
            key,
            validFrom: `${year}-01-01` as IsoDate,
            validTo: `${year + 1}-01-01` as IsoDate,
            value: {
              amountOere: year * 100 + level,
              per: "day",
              budgetedOccupancyPercent: 96,
              levelName: `Niveau ${key}`,
            },
          }),
        ),
      ),
      ...[unitA, unitB].map((unitId, n) =>
        draftTestFact({
          offerId,
          unitId,
          kind: "places",
          key: "SEL-107",
          validFrom: n === 0 ? "2017-01-01" : "2024-02-29",
          value: { approved: 10, covered: 8 },
        }),
      ),
    ];
  }

  function toMonth(year: number, month: number): IsoDate {
    return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01` as IsoDate;
  }

  it("shows what holds today, and ten years of it", async () => {
    const offer = await get();
    expect(offer).toMatchObject({
      name: "Birkely",
      places: 20,
      rateOere: 202_600,
      rateLevels: 2,
      portalOfferId: "40123",
      contact: { name: "Visitationen", phone: "12345678", email: null, website: null },
      units: [
        { id: unitA, address: null, portalUnitId: "7" },
        { id: unitB, address: { street: "Sidevej 2" } },
      ],
      on: "2026-11-22",
      knownAt: null,
      may: { edit: false },
    });
    expect(offer.facts.map(({ fact }) => [fact.kind, fact.unitId, fact.key])).toEqual([
      ["places", unitA, "SEL-107"],
      ["places", unitB, "SEL-107"],
      ["occupancy", null, ""],
      ["rate", null, "A"],
      ["rate", null, "B"],
    ]);
    expect(offer.facts[2]?.fact).toMatchObject({ validFrom: "2026-10-01", freshness: { state: "fresh" } });
    expect(offer.series.places).toEqual([
      { validFrom: "2017-01-01", validTo: "2024-02-29", key: "SEL-107", approved: 10, covered: 8 },
      { validFrom: "2024-02-29", validTo: null, key: "SEL-107", approved: 20, covered: 16 },
    ]);
    expect(offer.series.occupancy).toHaveLength(118);
    expect(offer.series.occupancy.at(-1)).toEqual({
      validFrom: "2026-10-01",
      validTo: "2026-11-01",
      percent: 99,
    });
    expect(offer.series.rates.map(({ year, key }) => `${year} ${key}`).slice(0, 3)).toEqual([
      "2017 A",
      "2017 B",
      "2018 A",
    ]);
    expect(offer.series.rates).toHaveLength(20);
  });

  it("answers for another day, and for what was believed at an earlier moment about it", async () => {
    const before = t.clock.now().toISOString();
    t.clock.advance(3600);
    await recordTestFacts(t.platform, [
      draftTestFact({
        offerId,
        kind: "rate",
        key: "A",
        validFrom: "2024-01-01",
        validTo: "2025-01-01",
        value: { amountOere: 1, per: "day", budgetedOccupancyPercent: 90 },
      }),
    ]);
    expect(await get({ on: "2024-02-28" })).toMatchObject({
      on: "2024-02-28",
      places: 10,
      rateOere: 1,
      rateYear: 2024,
    });
    expect(await get({ on: "2024-02-29" })).toMatchObject({ places: 20 });
    const then = await get({ on: "2024-02-28", knownAt: before });
    expect(then).toMatchObject({ places: 10, rateOere: 202_400, knownAt: before });
    expect(then.series.rates.find(({ year }) => year === 2024)?.amountOere).toBe(202_400);
    const nothing = await get({ knownAt: "2026-01-01T00:00:00.000Z" });
    expect(nothing).toMatchObject({
      facts: [],
      rateOere: null,
      places: null,
      freshness: null,
      series: { rates: [] },
    });
    expect(await get({ on: "2010-01-01" })).toMatchObject({ facts: [] });
    expect(await get({ knownAt: "2099-01-01T00:00:00.000Z" })).toMatchObject({
      knownAt: null,
      rateOere: 202_600,
    });
  });

  it("tells who confirmed, who contradicts, and everything that was ever said, newest first", async () => {
    const free = (count: number, more: object = {}) =>
      draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: count }, ...more });
    await recordTestFacts(
      t.platform,
      [free(2, { asOf: "2026-11-01" }), free(3, { source: "tilbudsportalen" })],
      municipality,
    );
    t.clock.advance(60);
    await recordTestFacts(t.platform, [free(2, { asOf: "2026-11-22" })], municipality);
    const held = (await get()).facts.find(({ fact }) => fact.kind === "free-places");
    expect(held).toMatchObject({
      isContradicted: true,
      fact: {
        value: { free: 2 },
        asOf: "2026-11-01",
        confirmedOn: "2026-11-22",
        confirmedBy: "Københavns Kommune",
        freshness: { state: "fresh", dueOn: addDays("2026-11-22", 14) },
      },
      others: [{ value: { free: 3 }, source: "tilbudsportalen", confirmedBy: null }],
    });
    const caller = await t.as(null);
    const kinds = factPage.parse(await caller.offers.history({ offerId, kind: "free-places" }));
    expect(
      kinds.items.map((fact) => [fact.value["free"], fact.confirmedOn, fact.supersededAt === null]),
    ).toEqual([
      [2, "2026-11-22", true],
      [3, null, true],
      [2, null, false],
    ]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof caller.offers.history>> = await caller.offers.history({
        offerId,
        ...(after === undefined ? {} : { after }),
      });
      seen.push(...page.items.map((fact) => fact.id));
      after = page.nextKey ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(118 + 1 + 20 + 2 + 1 + 3);
    await expect(caller.offers.history({ offerId: createId() })).rejects.toThrow("not-found");
  });

  it("lets its operator's reporters edit, and nobody else's", async () => {
    const reporterOf = (limitId: string) =>
      createTestPerson(t.platform, {
        grants: [{ role: "registry-reporter", limitKind: "organisation", limitId }],
      });
    const mayEdit = async (personId: string) =>
      (await (await t.as(personId)).offers.get({ offerId })).may.edit;
    expect(await mayEdit(await reporterOf(municipality))).toBe(true);
    expect(await mayEdit(await reporterOf(await getOrganisationId(t.platform, "municipality:461")))).toBe(
      false,
    );
  });

  it("stands beside up to three others, in the order asked for", async () => {
    const other = await insertTestOffer(t.platform, { name: "Andet" });
    const caller = await t.as(null);
    const { offers } = offerComparison.parse(await caller.offers.compare({ offerIds: [other, offerId] }));
    expect(offers.map(({ name }) => name)).toEqual(["Andet", "Birkely"]);
    await expect(caller.offers.compare({ offerIds: [other, createId()] })).rejects.toThrow("not-found");
    await expect(caller.offers.get({ offerId: createId() })).rejects.toThrow("not-found");
  });
});
