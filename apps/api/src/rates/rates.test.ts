import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../testing/databases.ts";
import { insertTestOffer } from "../testing/offers.ts";
import { createTestPerson } from "../testing/people.ts";
import {
  createRatesWorld,
  type RatesWorld,
  startTestCalculation,
  testAccountYear,
  testBudget,
  testContent,
} from "../testing/rates.ts";
import { type Caller, createTestApp, type TestApp } from "../testing/test-app.ts";
import { createId } from "../platform/ids.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { recordAccountYears, recordPublishedRates } from "./index.ts";

const tooExpensive = "Den nye overenskomst er dyrere.";

describe.each(listDatabaseKinds())("rates on %s", (kind) => {
  let t: TestApp;
  let world: RatesWorld;
  let economist: Caller;
  let approver: Caller;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createRatesWorld(t);
    economist = await t.as(world.economistId);
    approver = await t.as(world.approverId);
  });
  afterAll(() => t.close());

  /** The world with an offer of its own, so that no test stands on another's. */
  const withOffer = async (values: Parameters<typeof insertTestOffer>[1] = {}): Promise<RatesWorld> => ({
    ...world,
    offerId: await insertTestOffer(t.platform, values),
  });
  const versionOf = async (calculationId: string): Promise<number> =>
    (await economist.rates.get({ calculationId })).version;
  const submit = async (calculationId: string): Promise<void> => {
    await economist.rates.submit({ calculationId, version: await versionOf(calculationId) });
  };
  const approve = async (calculationId: string): Promise<void> => {
    await approver.rates.approve({ calculationId, version: await versionOf(calculationId) });
  };
  const publish = async (calculationId: string, reason: string | null = null): Promise<void> => {
    await economist.rates.publish({ calculationId, version: await versionOf(calculationId), reason });
  };
  const auditOf = (calculationId: string) =>
    t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "scope_id"])
      .where("subject_id", "=", calculationId)
      .orderBy("id")
      .execute();
  const rateFactsOf = async (offerId: string) =>
    (
      await t.platform.db
        .selectFrom("offer_facts")
        .selectAll()
        .where("offer_id", "=", offerId)
        .where("kind", "=", "rate")
        .orderBy("recorded_at")
        .orderBy("key")
        .execute()
    ).map((row) => ({
      key: row.key,
      value: JSON.parse(row.value) as { amountOere: number },
      from: row.valid_from,
      to: row.valid_to,
      source: row.source,
      isBelieved: row.superseded_at === null,
    }));

  it("goes from draft to published: calculated, approved by another, in the registry and in the trail", async () => {
    const own = await withOffer();
    const { calculationId, version } = await startTestCalculation(t, own);
    expect(version).toBe(2);
    await submit(calculationId);
    const submitted = await approver.rates.get({ calculationId });
    expect(submitted).toMatchObject({
      status: "submitted",
      unitRateOere: 188_617,
      may: { write: false, submit: false, decide: true, publish: false, withdraw: false, startAnew: false },
      accountYears: [],
    });
    expect(submitted.frozen?.steps.length).toBeGreaterThan(5);
    await approve(calculationId);
    expect(await rateFactsOf(own.offerId)).toEqual([]);
    await publish(calculationId);
    expect(await rateFactsOf(own.offerId)).toEqual([
      {
        key: "",
        value: { amountOere: 188_617, per: "day", budgetedOccupancyPercent: 97 },
        from: "2027-01-01",
        to: "2028-01-01",
        source: "rate-model",
        isBelieved: true,
      },
    ]);
    const visitor = await t.as(null);
    const open = await visitor.rates.getPublished({ offerId: own.offerId, year: 2027 });
    expect(open).toMatchObject({ calculationId, unitRateOere: 188_617, frozen: { modelVersion: "1.0" } });
    expect(open.frozen.steps).toEqual(submitted.frozen?.steps);
    expect((await auditOf(calculationId)).map(({ action }) => action)).toEqual([
      "rates.start",
      "rates.save",
      "rates.submit",
      "rates.approve",
      "rates.publish",
    ]);
    await expect(publish(calculationId)).rejects.toThrow("rate-status-wrong");
  });

  it("supersedes a published rate by a later one with a reason, and never changes it", async () => {
    const own = await withOffer();
    const first = await startTestCalculation(t, own);
    await submit(first.calculationId);
    await approve(first.calculationId);
    await publish(first.calculationId);
    const before = await (await t.as(null)).rates.getPublished({ offerId: own.offerId, year: 2027 });

    const budget = { ...testContent().budget, overhead: { kind: "percent" as const, percent: 7 } };
    const second = await startTestCalculation(t, own, testContent({ budget }));
    await submit(second.calculationId);
    await approve(second.calculationId);
    await expect(publish(second.calculationId)).rejects.toThrow("input-invalid");
    t.clock.advance(60);
    await publish(second.calculationId, tooExpensive);

    const visitor = await t.as(null);
    const now = await visitor.rates.getPublished({ offerId: own.offerId, year: 2027 });
    expect(now).toMatchObject({
      calculationId: second.calculationId,
      unitRateOere: 190_397,
      reason: tooExpensive,
    });
    expect(now.versions.map(({ status }) => status)).toEqual(["published", "superseded"]);
    const old = await visitor.rates.getPublished({
      offerId: own.offerId,
      year: 2027,
      calculationId: first.calculationId,
    });
    expect(old.frozen).toEqual(before.frozen);
    expect(old.content).toEqual(before.content);
    expect(
      (await rateFactsOf(own.offerId)).map(({ value, isBelieved }) => [value.amountOere, isBelieved]),
    ).toEqual([
      [188_617, false],
      [190_397, true],
    ]);
  });

  it("takes levels with basis and service into the registry, one fact each, and out again with the rate that has none", async () => {
    const own = await withOffer();
    const levels = [
      { key: "1", name: "Lav", places: 8, weight: 0.6 },
      { key: "2", name: "Middel", places: 8, weight: 1 },
      { key: "3", name: "Høj", places: 4, weight: 1.8 },
    ];
    const structure = { kind: "basis-and-service" as const, basisPercent: 40, levels };
    const { calculationId } = await startTestCalculation(
      t,
      own,
      testContent({ budget: { ...testContent().budget, structure } }),
    );
    await submit(calculationId);
    await approve(calculationId);
    await publish(calculationId);
    expect((await rateFactsOf(own.offerId)).map(({ key, value }) => [key, value.amountOere])).toEqual([
      ["1", 143_349],
      ["2", 188_617],
      ["3", 279_154],
    ]);

    t.clock.advance(60);
    const single = await startTestCalculation(t, own);
    await submit(single.calculationId);
    await approve(single.calculationId);
    await publish(single.calculationId, "Niveauerne er lagt sammen.");
    const believed = (await rateFactsOf(own.offerId)).filter(({ isBelieved }) => isBelieved);
    expect(believed.map(({ key, value }) => [key, value.amountOere])).toEqual([["", 188_617]]);
  });

  it("brings the surplus of the account year into the rate, and keeps what was submitted when the accounts change", async () => {
    const own = await withOffer();
    const content = testContent({ isWithoutAdjustment: false });
    const { calculationId } = await startTestCalculation(t, own, content);
    await expect(submit(calculationId)).rejects.toThrow("rate-refused");
    const { offerId } = own;
    expect(
      await economist.rates.saveAccountYear({ offerId, version: 0, accountYear: testAccountYear }),
    ).toEqual({
      version: 1,
    });
    await expect(
      economist.rates.saveAccountYear({ offerId, version: 0, accountYear: testAccountYear }),
    ).rejects.toThrow("changed-meanwhile");
    await expect(
      economist.rates.saveAccountYear({
        offerId,
        version: 0,
        accountYear: { ...testAccountYear, year: 2026 },
      }),
    ).rejects.toThrow("input-invalid");
    await submit(calculationId);
    const { frozen } = await economist.rates.get({ calculationId });
    expect(frozen).toMatchObject({ accountYear: 2025, result: { costBaseOere: 1_335_600_000 } });
    expect(frozen?.result.adjustmentOere).toBeGreaterThan(0);
    const changed = { ...testAccountYear, costsOere: 1_335_000_000 };
    await economist.rates.saveAccountYear({ offerId, version: 1, accountYear: changed });
    expect((await economist.rates.get({ calculationId })).frozen).toEqual(frozen);
    expect((await economist.rates.listAccountYears({ offerId })).items).toMatchObject([
      { version: 2, accountYear: { costsOere: 1_335_000_000 } },
    ]);
  });

  it("lets one of two economists save, and tells the other", async () => {
    const { calculationId, version } = await startTestCalculation(t, await withOffer());
    const other = await t.as(world.otherEconomistId);
    const saved = await Promise.allSettled([
      economist.rates.save({ calculationId, version, content: testContent({ note: "Den ene" }) }),
      other.rates.save({ calculationId, version, content: testContent({ note: "Den anden" }) }),
    ]);
    expect(saved.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = saved.find((one) => one.status === "rejected");
    expect(String(refused?.reason)).toContain("changed-meanwhile");
  });

  it("begins one calculation a year, from what was published last", async () => {
    const own = await withOffer();
    const requestId = createId();
    const start = { offerId: own.offerId, year: 2027, requestId };
    const first = await economist.rates.start(start);
    expect(await economist.rates.start(start)).toEqual(first);
    await expect(economist.rates.start({ ...start, requestId: createId() })).rejects.toThrow(
      "rate-under-way",
    );
    const { content } = await economist.rates.get(first);
    expect(content.budget).toMatchObject({ year: 2027, costs: [], structure: { kind: "single", places: 0 } });
    await expect(submit(first.calculationId)).rejects.toThrow("rate-refused");

    await economist.rates.save({ ...first, version: 1, content: testContent() });
    await submit(first.calculationId);
    await approve(first.calculationId);
    await publish(first.calculationId);
    const next = await economist.rates.start({ offerId: own.offerId, year: 2028, requestId: createId() });
    const detail = await economist.rates.get(next);
    expect(detail.content.budget).toEqual({ ...testBudget, year: 2028 });
    expect(detail.previous).toMatchObject({ year: 2027, unitRateOere: 188_617 });
  });

  it("is returned with a reason, written again, taken back and given up", async () => {
    const { calculationId } = await startTestCalculation(t, await withOffer());
    await submit(calculationId);
    await expect(
      economist.rates.approve({ calculationId, version: await versionOf(calculationId) }),
    ).rejects.toThrow("four-eyes-needed");
    const version = await versionOf(calculationId);
    await approver.rates.return({ calculationId, version, reason: "Løn mangler vikarer." });
    const returned = await economist.rates.get({ calculationId });
    expect(returned).toMatchObject({
      status: "returned",
      frozen: null,
      returnReason: "Løn mangler vikarer.",
    });
    await expect(approver.rates.get({ calculationId })).rejects.toThrow("not-found");
    await economist.rates.save({ calculationId, version: returned.version, content: testContent() });
    await submit(calculationId);
    await expect(
      economist.rates.save({
        calculationId,
        version: await versionOf(calculationId),
        content: testContent(),
      }),
    ).rejects.toThrow("rate-status-wrong");
    await approve(calculationId);
    await economist.rates.withdraw({ calculationId, version: await versionOf(calculationId) });
    expect(await economist.rates.get({ calculationId })).toMatchObject({ status: "draft", approvedBy: null });
    await economist.rates.withdraw({ calculationId, version: await versionOf(calculationId) });
    expect((await economist.rates.get({ calculationId })).status).toBe("withdrawn");
  });

  it("hides drafts from everybody outside, and from counts; the secretariat reads what is submitted in its region", async () => {
    const own = await withOffer();
    const { calculationId } = await startTestCalculation(t, own);
    const elsewhere = await createTestPerson(t.platform, {
      grants: [
        {
          role: "economist",
          limitKind: "organisation",
          limitId: await organisationId(t, "municipality:461"),
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
    await submit(calculationId);
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
      secretariat.rates.approve({ calculationId, version: await versionOf(calculationId) }),
    ).rejects.toThrow("forbidden");
    await expect(
      (await t.as(null)).rates.getPublished({ offerId: own.offerId, year: 2027, calculationId }),
    ).rejects.toThrow("not-found");
  });

  it("refuses a closed offer, absurd figures, another year and a citizen's number, and keeps the draft", async () => {
    const closed = await withOffer({ closedOn: "2026-07-01" });
    const start = { offerId: closed.offerId, year: 2027, requestId: createId() };
    await expect(economist.rates.start(start)).rejects.toThrow("rate-offer-closed");
    await expect(economist.rates.start({ ...start, year: 2009 })).rejects.toThrow();
    const own = await withOffer();
    const { calculationId, version } = await startTestCalculation(t, own);
    const { budget } = testContent();
    const costs = [{ category: "pay" as const, amountOere: -5 }];
    await economist.rates.save({
      calculationId,
      version,
      content: testContent({ budget: { ...budget, costs } }),
    });
    await expect(submit(calculationId)).rejects.toMatchObject({
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

  it("lists what is due, in pages, and loads published rates and accounts in bulk, a leap year among them", async () => {
    const own = await withOffer({ name: "Abildhus" });
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
    expect((await rateFactsOf(own.offerId)).filter(({ isBelieved }) => isBelieved)).toHaveLength(2);
    expect((await economist.rates.listDue({ year: 2030 })).items[0]).toMatchObject({
      lastYear: 2027,
      lastUnitRateOere: loaded.unitRateOere,
    });
  });

  it("gives out and forgets who did what", async () => {
    const own = await withOffer();
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

async function organisationId(t: TestApp, key: string): Promise<string> {
  const row = await t.platform.db
    .selectFrom("organisations")
    .select("id")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return row.id;
}
