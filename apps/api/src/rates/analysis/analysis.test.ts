import { readTable } from "@rammevaerk/tables";
import type { CalculationContent } from "@rammevaerk/contracts/rates";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { addTestEstimate } from "../../testing/rate-analysis.ts";
import { publishTestRate, startTestCalculation, testContent } from "../../testing/rates.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const rule = {
  strategy: "B",
  baseYear: 2024,
  endYear: 2026,
  reductionPercent: 1,
  binding: "end-point",
} as const;
const question = { regionId: "hovedstaden", year: 2026, by: "operator", rule } as const;

describe.each(listDatabaseKinds())("the rate analysis on %s", (kind) => {
  let t: TestApp;
  let koebenhavn: string;
  let ballerup: string;
  const offers: Record<"home" | "stay" | "other" | "newcomer", string> = {
    home: "",
    stay: "",
    other: "",
    newcomer: "",
  };

  beforeAll(async () => {
    t = await createTestApp(kind);
    koebenhavn = await getOrganisationId(t.platform, "municipality:101");
    ballerup = await getOrganisationId(t.platform, "municipality:151");
    const inBallerup = { operatorKey: "municipality:151" };
    offers.home = await insertTestOffer(t.platform, { name: "Bostedet Åen" });
    offers.stay = await insertTestOffer(t.platform, { name: "Aflastningen" });
    offers.other = await insertTestOffer(t.platform, { name: "Bostedet Bakken", ...inBallerup });
    offers.newcomer = await insertTestOffer(t.platform, { name: "Det nye sted", ...inBallerup });
    await insertTestOffer(t.platform, { name: "Uden aftale", category: "outside" });
    await recordTestFacts(t.platform, [
      draftTestFact({
        offerId: offers.home,
        kind: "legal-basis",
        value: { primary: "SEL-108", further: [] },
      }),
      draftTestFact({
        offerId: offers.stay,
        kind: "legal-basis",
        value: { primary: "SEL-107", further: [] },
      }),
    ]);
    await publish(offers.home, koebenhavn, { 2024: 100_000_000, 2026: 103_000_000 });
    await publish(offers.stay, koebenhavn, { 2024: 50_000_000, 2026: 51_000_000 });
    await publish(offers.other, ballerup, { 2024: 80_000_000, 2026: 90_000_000 });
  });
  afterAll(() => t.close());

  async function publish(offerId: string, operatorId: string, payOfYear: Record<number, number>) {
    for (const [year, amountOere] of Object.entries(payOfYear))
      await publishTestRate(t.platform, { offerId, operatorId }, contentOf(Number(year), amountOere));
  }

  it("can't be given without the projections, and names those that are missing", async () => {
    const visitor = await t.as(null);
    const { cap, region, rows } = await visitor.rates.analysis.get(question);
    const missing = [
      { kind: "price-wage", fromYear: 2024, toYear: 2025 },
      { kind: "price-wage", fromYear: 2025, toYear: 2026 },
    ];
    expect(cap).toMatchObject({ rule, agreed: null, used: [], gaps: missing });
    expect(region).toMatchObject({ outcome: "cannot-be-judged", gaps: missing, capOere: null });
    expect(rows.map(({ name, costPerDayOere }) => [name, costPerDayOere])).toEqual([
      ["Ballerup Kommune", 13_473],
      ["Københavns Kommune", 11_527],
    ]);
    expect(await visitor.rates.analysis.explain({ ...question, key: koebenhavn })).toEqual({ steps: [] });
  });

  it("takes estimates from a secretariat for its own region, once, and uses the newest", async () => {
    const secretariatId = await createTestPerson(t.platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "hovedstaden" }],
    });
    const { analysis } = (await t.as(secretariatId)).rates;
    const estimate = {
      requestId: createId(),
      regionId: "hovedstaden",
      fromYear: 2024,
      percent: 2.1234,
      basis: "service-expenditure",
      status: "agreement",
      publishedOn: "2024-06-01",
      citation: "Økonomiaftalen for 2025, side 4",
    } as const;
    await analysis.addEstimate(estimate);
    await analysis.addEstimate(estimate);
    await expect(analysis.addEstimate({ ...estimate, requestId: createId() })).rejects.toThrow(
      "estimate-recorded-already",
    );
    const elsewhere = { ...estimate, requestId: createId(), regionId: "syddanmark" };
    await expect(analysis.addEstimate(elsewhere)).rejects.toThrow("forbidden");
    await expect(analysis.addEstimate({ ...elsewhere, regionId: "atlantis" })).rejects.toThrow("not-found");
    const cpr = { ...estimate, requestId: createId(), fromYear: 2030, citation: "Ring om 010190-1234" };
    await expect(analysis.addEstimate(cpr)).rejects.toThrow("cpr-number-found");
    await addTestEstimate(t.platform, { fromYear: 2024, percent: 2 });

    const { items, missing, mayAddFor } = await analysis.listSeries();
    expect(mayAddFor).toEqual(["hovedstaden"]);
    expect(missing).toEqual([2020, 2021, 2022, 2023].map((fromYear) => ({ fromYear, toYear: fromYear + 1 })));
    expect(
      items.map(({ fromYear, percent, isInUse, mayWithdraw }) => [fromYear, percent, isInUse, mayWithdraw]),
    ).toEqual([
      [2024, 2, true, true],
      [2024, 2.1234, false, true],
      [2019, 1.7, true, false],
      [2019, 1.8, false, false],
      [2012, 1.53, false, false],
    ]);
  });

  it("keeps what was withdrawn for the days before, with the reason", async () => {
    const estimateId = await addTestEstimate(t.platform, { fromYear: 2025, percent: 9 });
    const secretariatId = await createTestPerson(t.platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "hovedstaden" }],
    });
    const { analysis } = (await t.as(secretariatId)).rates;
    const withdrawal = { estimateId, reason: "Tallet gjaldt et andet år." };
    await analysis.withdrawEstimate(withdrawal);
    await expect(analysis.withdrawEstimate(withdrawal)).rejects.toThrow("estimate-withdrawn-already");
    await expect(analysis.withdrawEstimate({ ...withdrawal, estimateId: createId() })).rejects.toThrow(
      "not-found",
    );
    await addTestEstimate(t.platform, { fromYear: 2025, percent: 2.5 });

    const withdrawn = (await analysis.listSeries()).items.find(({ id }) => id === estimateId);
    expect(withdrawn).toMatchObject({
      withdrawnOn: "2026-11-22",
      withdrawReason: withdrawal.reason,
      isInUse: false,
    });
    const usedOn = async (knownOn: string) =>
      (await analysis.get({ ...question, knownOn })).cap?.used.map(({ percent }) => percent);
    expect(await usedOn("2026-11-22")).toEqual([2, 2.5]);
  });

  it("holds operators, offer types and offers against the cap, from published rates only", async () => {
    const economistId = await createTestPerson(t.platform, {
      grants: [{ role: "economist", limitKind: "organisation", limitId: koebenhavn }],
    });
    await startTestCalculation(t, { offerId: offers.home, economistId }, contentOf(2026, 999_000_000));
    const { analysis } = (await t.as(null)).rates;
    const of = async (by: "operator" | "offer-type" | "offer") =>
      (await analysis.get({ ...question, by })).rows.map(({ name, outcome, costPerDayOere, capOere }) => [
        name,
        outcome,
        costPerDayOere,
        capOere,
      ]);
    expect(await of("operator")).toEqual([
      ["Ballerup Kommune", "broken", 13_473, 12_362],
      ["Københavns Kommune", "kept", 11_527, 11_589],
    ]);
    expect(await of("offer-type")).toEqual([
      ["", "broken", 13_473, 12_362],
      ["SEL-107", "kept", 7_635, 7_726],
      ["SEL-108", "kept", 15_419, 15_452],
    ]);
    expect(await of("offer")).toEqual([
      ["Aflastningen", "kept", 7_635, 7_726],
      ["Bostedet Bakken", "broken", 13_473, 12_362],
      ["Bostedet Åen", "kept", 15_419, 15_452],
    ]);
    const { region, offersWithRate, offersWithoutRate, years } = await analysis.get(question);
    expect(region).toMatchObject({ offers: 3 });
    expect({ offersWithRate, years }).toEqual({ offersWithRate: 3, years: [2026, 2024] });
    expect(offersWithoutRate).toEqual({
      total: 1,
      items: [{ id: offers.newcomer, name: "Det nye sted", operatorName: "Ballerup Kommune" }],
    });
  });

  it("explains a row in steps, and overhead beside an agreement's norm", async () => {
    const { analysis } = (await t.as(null)).rates;
    const { steps } = await analysis.explain({ ...question, key: ballerup });
    expect(steps.map(({ key }) => key)).toEqual([
      "baseCostPerDay",
      "costPerDay",
      "priceWageIndex",
      "capFactor",
      "cap",
      "headroom",
      "headroomPerDay",
      "outcome",
    ]);
    expect(steps.at(-1)?.value).toBe("broken");
    const { overhead, isDemo } = await analysis.get({ ...question, year: 2024 });
    expect(isDemo).toBe(false);
    expect(overhead).toMatchObject({
      norm: { targetPercent: 6, guidelinePercent: null, agreed: { agreementId: "hovedstaden-2023-2024" } },
      outcome: "kept",
      averagePercent: 6,
      headroomOere: 0,
    });
    expect(overhead.operators.map(({ name, percent, isCounted }) => [name, percent, isCounted])).toEqual([
      ["Ballerup Kommune", 6, true],
      ["Københavns Kommune", 6, true],
    ]);
    expect((await analysis.get(question)).overhead).toMatchObject({
      norm: null,
      outcome: "no-norm",
      averagePercent: 6,
    });
  });

  it("uses the agreement's own cap and rules where the reader has none, and says when there is none", async () => {
    const { analysis } = (await t.as(null)).rates;
    const { rule: _rule, ...byAgreement } = question;
    const in2020 = await analysis.get({ ...byAgreement, year: 2020 });
    expect(in2020).toMatchObject({
      region: null,
      rows: [],
      cap: {
        rule: { baseYear: 2014, endYear: 2020 },
        agreed: { agreementId: "hovedstaden-2019-2020", source: "RA-H-2019" },
      },
      overhead: { outcome: "cannot-be-judged" },
      spendingRule: null,
    });
    expect(in2020.cap?.gaps).toHaveLength(5);
    const now = await analysis.get(byAgreement);
    expect(now).toMatchObject({ cap: null, region: { outcome: "no-cap", costPerDayOere: 12_175 } });
    expect(await analysis.explain({ ...byAgreement, key: ballerup })).toEqual({ steps: [] });
    expect(
      (await analysis.get({ ...byAgreement, regionId: "syddanmark", year: 2019 })).spendingRule,
    ).toMatchObject({
      agreementId: "syddanmark-2019-2020",
    });
    const late = { ...question, rule: { ...rule, endYear: 2025 } };
    expect((await analysis.get(late)).cap?.gaps).toEqual([{ kind: "year-outside-path", year: 2026 }]);
    const backwards = { ...question, rule: { ...rule, endYear: 2024 } };
    await expect(analysis.get(backwards)).rejects.toThrow("rate-refused");
    for (const regionId of ["atlantis", "oestdanmark"])
      await expect(analysis.get({ ...question, regionId })).rejects.toThrow("not-found");
  });

  it("goes out as CSV and as a workbook with what it rests on, and refuses half a rule", async () => {
    const address = `regionId=hovedstaden&year=2026&by=operator&strategy=B&baseYear=2024&endYear=2026&reductionPercent=1`;
    const get = (format: string, rest: string) =>
      t.app.server.inject({ method: "GET", url: `/api/rate-analysis.${format}?${address}${rest}` });
    const csv = await get("csv", "&binding=end-point");
    expect(csv.headers["content-disposition"]).toBe(
      'attachment; filename="takstanalyse-hovedstaden-2026.csv"',
    );
    const lines = csv.body.replace("\uFEFF", "").split("\r\n");
    expect(lines[0]).toMatch(/^Driftsherre;Tilbud med takst;Døgn;/u);
    expect(lines[1]).toBe("Ballerup Kommune;1;7081;134,73;119,43;123,62;-11,11;-78679,98;Over loftet;");
    expect(lines[3]).toMatch(/^Alle tilbud i regionen;3;21243;/u);
    const xlsx = await get("xlsx", "&binding=end-point&language=en");
    const { rows } = await readTable(xlsx.rawPayload, "a.xlsx", { sheet: "Basis" });
    expect(rows).toContainEqual([
      "Way of calculating",
      "B: One factor for all years, Π(1 + PL) × (1 − n × reduction / years)",
    ]);
    expect(rows).toContainEqual(["PL 2025→26, %", 2.5]);
    expect((await get("csv", "")).statusCode).toBe(400);
  });
});

function contentOf(year: number, amountOere: number): CalculationContent {
  const content = testContent();
  return {
    ...content,
    budget: { ...content.budget, year, costs: [{ category: "pay", amountOere }], revenues: [] },
  };
}
