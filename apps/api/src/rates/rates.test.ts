import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import {
  createRatesDesk,
  createRatesWorld,
  type RatesDesk,
  type RatesWorld,
  startTestCalculation,
  testAccountYear,
  testBudget,
  testContent,
} from "../testing/rates.ts";
import { type Caller, createTestApp, type TestApp } from "../testing/test-app.ts";

const tooExpensive = "Den nye overenskomst er dyrere.";

describe.each(listDatabaseKinds())("rates on %s", (kind) => {
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

  const auditOf = (calculationId: string) =>
    t.platform.db
      .selectFrom("audit_entries")
      .select(["action", "scope_id"])
      .where("subject_id", "=", calculationId)
      .orderBy("id")
      .execute();

  it("goes from draft to published: calculated, approved by another, in the registry and in the trail", async () => {
    const own = await desk.withOffer();
    const { calculationId, version } = await startTestCalculation(t, own);
    expect(version).toBe(2);
    await desk.submit(calculationId);
    const submitted = await approver.rates.get({ calculationId });
    expect(submitted).toMatchObject({
      status: "submitted",
      unitRateOere: 188_617,
      may: { write: false, submit: false, decide: true, publish: false, withdraw: false, startAnew: false },
      accountYears: [],
    });
    expect(submitted.frozen?.steps.length).toBeGreaterThan(5);
    await desk.approve(calculationId);
    expect(await desk.rateFactsOf(own.offerId)).toEqual([]);
    await desk.publish(calculationId);
    expect(await desk.rateFactsOf(own.offerId)).toEqual([
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
    await expect(desk.publish(calculationId)).rejects.toThrow("rate-status-wrong");
  });

  it("supersedes a published rate by a later one with a reason, and never changes it", async () => {
    const own = await desk.withOffer();
    const first = await startTestCalculation(t, own);
    await desk.submit(first.calculationId);
    await desk.approve(first.calculationId);
    await desk.publish(first.calculationId);
    const before = await (await t.as(null)).rates.getPublished({ offerId: own.offerId, year: 2027 });

    const budget = { ...testContent().budget, overhead: { kind: "percent" as const, percent: 7 } };
    const second = await startTestCalculation(t, own, testContent({ budget }));
    await desk.submit(second.calculationId);
    await desk.approve(second.calculationId);
    await expect(desk.publish(second.calculationId)).rejects.toThrow("input-invalid");
    t.clock.advance(60);
    await desk.publish(second.calculationId, tooExpensive);

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
      (await desk.rateFactsOf(own.offerId)).map(({ value, isBelieved }) => [value.amountOere, isBelieved]),
    ).toEqual([
      [188_617, false],
      [190_397, true],
    ]);
  });

  it("takes levels with basis and service into the registry, one fact each, and out again with the rate that has none", async () => {
    const own = await desk.withOffer();
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
    await desk.submit(calculationId);
    await desk.approve(calculationId);
    await desk.publish(calculationId);
    expect((await desk.rateFactsOf(own.offerId)).map(({ key, value }) => [key, value.amountOere])).toEqual([
      ["1", 143_349],
      ["2", 188_617],
      ["3", 279_154],
    ]);

    t.clock.advance(60);
    const single = await startTestCalculation(t, own);
    await desk.submit(single.calculationId);
    await desk.approve(single.calculationId);
    await desk.publish(single.calculationId, "Niveauerne er lagt sammen.");
    const believed = (await desk.rateFactsOf(own.offerId)).filter(({ isBelieved }) => isBelieved);
    expect(believed.map(({ key, value }) => [key, value.amountOere])).toEqual([["", 188_617]]);
  });

  it("brings the surplus of the account year into the rate, and keeps what was submitted when the accounts change", async () => {
    const own = await desk.withOffer();
    const content = testContent({ isWithoutAdjustment: false });
    const { calculationId } = await startTestCalculation(t, own, content);
    await expect(desk.submit(calculationId)).rejects.toThrow("rate-refused");
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
    await desk.submit(calculationId);
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
    const { calculationId, version } = await startTestCalculation(t, await desk.withOffer());
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
    const own = await desk.withOffer();
    const requestId = createId();
    const start = { offerId: own.offerId, year: 2027, requestId };
    const first = await economist.rates.start(start);
    expect(await economist.rates.start(start)).toEqual(first);
    await expect(economist.rates.start({ ...start, requestId: createId() })).rejects.toThrow(
      "rate-under-way",
    );
    const { content } = await economist.rates.get(first);
    expect(content.budget).toMatchObject({ year: 2027, costs: [], structure: { kind: "single", places: 0 } });
    await expect(desk.submit(first.calculationId)).rejects.toThrow("rate-refused");

    await economist.rates.save({ ...first, version: 1, content: testContent() });
    await desk.submit(first.calculationId);
    await desk.approve(first.calculationId);
    await desk.publish(first.calculationId);
    const next = await economist.rates.start({ offerId: own.offerId, year: 2028, requestId: createId() });
    const detail = await economist.rates.get(next);
    expect(detail.content.budget).toEqual({ ...testBudget, year: 2028 });
    expect(detail.previous).toMatchObject({ year: 2027, unitRateOere: 188_617 });
  });

  it("is returned with a reason, written again, taken back and given up", async () => {
    const { calculationId } = await startTestCalculation(t, await desk.withOffer());
    await desk.submit(calculationId);
    await expect(
      economist.rates.approve({ calculationId, version: await desk.versionOf(calculationId) }),
    ).rejects.toThrow("four-eyes-needed");
    const version = await desk.versionOf(calculationId);
    await approver.rates.return({ calculationId, version, reason: "Løn mangler vikarer." });
    const returned = await economist.rates.get({ calculationId });
    expect(returned).toMatchObject({
      status: "returned",
      frozen: null,
      returnReason: "Løn mangler vikarer.",
    });
    await expect(approver.rates.get({ calculationId })).rejects.toThrow("not-found");
    await economist.rates.save({ calculationId, version: returned.version, content: testContent() });
    await desk.submit(calculationId);
    await expect(
      economist.rates.save({
        calculationId,
        version: await desk.versionOf(calculationId),
        content: testContent(),
      }),
    ).rejects.toThrow("rate-status-wrong");
    await desk.approve(calculationId);
    await economist.rates.withdraw({ calculationId, version: await desk.versionOf(calculationId) });
    expect(await economist.rates.get({ calculationId })).toMatchObject({ status: "draft", approvedBy: null });
    await economist.rates.withdraw({ calculationId, version: await desk.versionOf(calculationId) });
    expect((await economist.rates.get({ calculationId })).status).toBe("withdrawn");
  });
});
