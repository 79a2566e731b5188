import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { getOrganisationId } from "../testing/organisations.ts";
import { createTestPerson } from "../testing/people.ts";
import {
  createRatesDesk,
  createRatesWorld,
  type RatesDesk,
  type RatesWorld,
  startTestCalculation,
  testAccountYear,
  testContent,
} from "../testing/rates.ts";
import { type Caller, createTestApp, type TestApp } from "../testing/test-app.ts";
import { recordAccountYears, recordPublishedRates } from "./index.ts";

const tooExpensive = "Den nye overenskomst er dyrere.";

describe.each(listDatabaseKinds())("who sees rates, and what is loaded, on %s", (kind) => {
  let t: TestApp;
  let world: RatesWorld;
  let economist: Caller;
  let approver: Caller;
  let desk: RatesDesk;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createRatesWorld(t);
    economist = await t.as(world.economistId);
    approver = await t.as(world.approverId);
    desk = createRatesDesk(t, world);
  });
  afterAll(() => t.close());

  it("hides drafts from everybody outside, and from counts; the secretariat reads what is submitted in its region", async () => {
    const own = await desk.withOffer();
    const { calculationId } = await startTestCalculation(t, own);
    const elsewhere = await createTestPerson(t.platform, {
      grants: [
        {
          role: "economist",
          limitKind: "organisation",
          limitId: await getOrganisationId(t.platform, "municipality:461"),
        },
        { role: "secretariat", limitKind: "region", limitId: "syddanmark" },
        { role: "administrator", limitKind: "everything", limitId: "all" },
      ],
    });
    const stranger = await t.as(elsewhere);
    const secretariat = await t.as(world.secretariatId);
    for (const caller of [stranger, secretariat, approver])
      await expect(caller.rates.get({ calculationId })).rejects.toThrow("not-found");
    await expect(stranger.rates.save({ calculationId, version: 2, content: testContent() })).rejects.toThrow(
      "not-found",
    );
    await expect(stranger.rates.listAccountYears({ offerId: own.offerId })).rejects.toThrow("forbidden");
    expect(await stranger.rates.listMine({ show: "open" })).toEqual({ items: [], nextKey: null, total: 0 });
    const counted = async () => (await secretariat.rates.listMine({ show: "open" })).total ?? 0;
    const before = await counted();
    await desk.submit(calculationId);
    expect(await counted()).toBe(before + 1);
    expect((await secretariat.rates.get({ calculationId })).may).toEqual({
      write: false,
      submit: false,
      decide: false,
      publish: false,
      withdraw: false,
      startAnew: false,
    });
    await expect(
      secretariat.rates.approve({ calculationId, version: await desk.versionOf(calculationId) }),
    ).rejects.toThrow("forbidden");
    await expect(
      (await t.as(null)).rates.getPublished({ offerId: own.offerId, year: 2027, calculationId }),
    ).rejects.toThrow("not-found");
  });

  it("refuses a closed offer, absurd figures, another year and a citizen's number, and keeps the draft", async () => {
    const closed = await desk.withOffer({ closedOn: "2026-07-01" });
    const start = { offerId: closed.offerId, year: 2027, requestId: createId() };
    await expect(economist.rates.start(start)).rejects.toThrow("rate-offer-closed");
    await expect(economist.rates.start({ ...start, year: 2009 })).rejects.toThrow("input-invalid");
    const own = await desk.withOffer();
    const { calculationId, version } = await startTestCalculation(t, own);
    const { budget } = testContent();
    const costs = [{ category: "pay" as const, amountOere: -5 }];
    await economist.rates.save({
      calculationId,
      version,
      content: testContent({ budget: { ...budget, costs } }),
    });
    await expect(desk.submit(calculationId)).rejects.toMatchObject({
      cause: {
        code: "rate-refused",
        params: { refusal: "amount-negative", path: "costs.0.amountOere", value: -5 },
      },
    });
    const draft = { calculationId, version: version + 1 };
    await expect(
      economist.rates.save({ ...draft, content: testContent({ budget: { ...budget, year: 2026 } }) }),
    ).rejects.toThrow("input-invalid");
    await expect(
      economist.rates.save({ ...draft, content: testContent({ note: "Vedrører 010190-1234" }) }),
    ).rejects.toThrow("cpr-number-found");
    expect((await economist.rates.get({ calculationId })).content.budget.costs).toEqual(costs);
  });

  it("lists what is due, in pages, and loads published rates and accounts in bulk, a leap year among them, and explains them by the rules stored with them", async () => {
    const own = await desk.withOffer({ name: "Abildhus" });
    const due = await economist.rates.listDue({ year: 2030 });
    expect(due.items[0]).toMatchObject({ offer: { name: "Abildhus" }, lastYear: null });
    const load = (year: number, reason?: string) => ({
      offerId: own.offerId,
      organisationId: own.operatorId,
      content: testContent({ budget: { ...testContent().budget, year }, isWithoutAdjustment: year !== 2027 }),
      accountYears: [testAccountYear],
      publishedAt: `${year - 1}-11-01T10:00:00.000Z`,
      reason,
    });
    await inTransaction(t.platform.db, async (tx) => {
      const at = "2026-11-01T10:00:00.000Z";
      const { offerId, operatorId: organisationId } = own;
      const accounts = [{ offerId, organisationId, accountYear: testAccountYear }];
      await recordAccountYears(tx, accounts, { at });
      await recordAccountYears(tx, accounts, { at });
      await recordPublishedRates(tx, [load(2024), load(2027), load(2027, tooExpensive)], { isDemo: true });
    });
    const visitor = await t.as(null);
    const { items } = await visitor.rates.publishedOfOffer({ offerId: own.offerId });
    expect(items.map(({ year, status }) => [year, status])).toEqual([
      [2027, "published"],
      [2027, "superseded"],
      [2024, "published"],
    ]);
    const leap = await visitor.rates.getPublished({ offerId: own.offerId, year: 2024 });
    expect(leap.frozen).toMatchObject({
      result: { daysInYear: 366, careDays: 7_100.4, unitRateOere: 188_102 },
    });
    expect(leap.frozen.steps.length).toBeGreaterThan(5);
    const loaded = await visitor.rates.getPublished({ offerId: own.offerId, year: 2027 });
    expect(loaded.frozen.accountYear).toBe(2025);
    expect(loaded.frozen.steps[0]?.key).not.toBe(leap.frozen.steps[0]?.key);
    const ofStep = (rate: typeof leap, key: string) => rate.frozen.steps.find((step) => step.key === key);
    expect(ofStep(leap, "unitRate")?.value).toBe(188_102);
    await changeStoredParameters(t, leap.calculationId, { rateStepOere: 100 });
    const changed = await visitor.rates.getPublished({ offerId: own.offerId, year: 2024 });
    expect(ofStep(changed, "unitRate")?.value).toBe(188_100);
    expect((await desk.rateFactsOf(own.offerId)).filter(({ isBelieved }) => isBelieved)).toHaveLength(2);
    expect((await economist.rates.listDue({ year: 2030 })).items[0]).toMatchObject({
      lastYear: 2027,
      lastUnitRateOere: loaded.unitRateOere,
    });
  });

  it("gives out and forgets who did what", async () => {
    const own = await desk.withOffer();
    const leaver = await createTestPerson(t.platform, {
      grants: [{ role: "economist", limitKind: "organisation", limitId: world.operatorId }],
    });
    const { calculationId } = await startTestCalculation(t, { ...own, economistId: leaver });
    const handler = t.platform.personalData.get("rates");
    expect(await handler?.exportData(t.platform.db, leaver)).toMatchObject({
      rateCalculations: [{ id: calculationId, year: 2027, status: "draft", did: ["started"] }],
    });
    await inTransaction(t.platform.db, async (tx) => handler?.eraseData(tx, leaver, "keep"));
    expect((await economist.rates.get({ calculationId })).startedBy).toBeNull();
  });
});

/** As if the rate had been loaded when other rules were known. */
async function changeStoredParameters(
  { platform: { db } }: TestApp,
  calculationId: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  const row = await db
    .selectFrom("rate_calculations")
    .select("frozen")
    .where("id", "=", calculationId)
    .executeTakeFirstOrThrow();
  const frozen = JSON.parse(row.frozen ?? "{}") as { parameters: object };
  const changed = { ...frozen, parameters: { ...frozen.parameters, ...parameters } };
  await db
    .updateTable("rate_calculations")
    .set({ frozen: JSON.stringify(changed) })
    .where("id", "=", calculationId)
    .execute();
}
