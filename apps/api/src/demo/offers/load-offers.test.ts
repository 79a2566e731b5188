import { calculateRateProposal } from "@rammevaerk/domain/rates";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeOrganisations } from "../../accounts/index.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { organisations } from "../organisations.ts";
import { loadOffers } from "./load-offers.ts";
import { operatorOrganisations } from "./operators.ts";

describe.each(listDatabaseKinds())("loading invented offers on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
    await inTransaction(t.platform.db, async (tx) => {
      const operators = [...organisations, ...operatorOrganisations].map(
        ({ key, kind: operatorKind, name }) => {
          return {
            key,
            kind: operatorKind,
            name,
            code: null,
            regionId: null,
            validFrom: "2025-01-01",
            validTo: null,
          };
        },
      );
      const idOf = await storeOrganisations(tx, operators, { isDemo: true });
      await loadOffers(tx, { count: 5, idOf, at: "2026-11-22T10:00:00.000Z" });
    });
  });
  afterAll(() => t.close());

  it("puts them where visitors find them, with their history, accounts and published rates", async () => {
    const visitor = await t.as(null);
    const { items, total } = await visitor.offers.search({ includeClosed: true });
    expect(total).toBe(5);
    expect(
      items.every(({ isDemo, rateOere, places }) => isDemo && rateOere !== null && places !== null),
    ).toBe(true);
    expect(items.filter(({ hasContradiction }) => hasContradiction)).toHaveLength(1);

    const detail = await visitor.offers.get({ offerId: items[0]?.id ?? "" });
    expect(new Set(detail.series.rates.map(({ year }) => year)).size).toBeGreaterThanOrEqual(10);
    expect(detail.series.rates.at(-1)?.calculationId).not.toBeNull();
    expect(detail.series.occupancy.length).toBeGreaterThan(90);
    const accounts = await t.platform.db.selectFrom("account_years").select("offer_id").execute();
    expect(accounts).toHaveLength(5 * 9);
    const { cap } = await visitor.rates.analysis.get({ regionId: "hovedstaden", year: 2018, by: "offer" });
    expect(cap?.gaps).toEqual([]);
  });

  it("lets an economist begin next year's rate where it is missing, with the accounts it takes", async () => {
    const operators = t.platform.db.selectFrom("organisations").where("key", "=", "demo:klintehede");
    const { id: limitId } = await operators.select("id").executeTakeFirstOrThrow();
    const economistId = await createTestPerson(t.platform, {
      grants: [{ role: "economist", limitKind: "organisation", limitId }],
    });
    const { rates } = await t.as(economistId);
    const { items } = await rates.listDue({ year: 2027 });
    expect(items).toHaveLength(3);
    const offerId = items[0]?.offer.id ?? "";
    const { calculationId } = await rates.start({ offerId, year: 2027, requestId: createId() });
    const { content, accountYears, previous } = await rates.get({ calculationId });
    expect(previous?.year).toBe(2026);
    const { result, adjustment } = calculateRateProposal(
      content,
      accountYears.map(({ accountYear }) => accountYear),
    );
    expect(adjustment?.accountYear).toBe(2025);
    expect(result.unitRateOere).toBeGreaterThan(0);
  });
});
