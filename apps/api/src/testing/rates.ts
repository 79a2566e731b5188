import type { CalculationContent, StoredAccountYear } from "@rammevaerk/contracts/rates";
import type { RateBudget } from "@rammevaerk/domain/rates";
import { recordPublishedRates } from "../rates/index.ts";
import type { Platform } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { insertTestOffer } from "./offers.ts";
import { getOrganisationId } from "./organisations.ts";
import { createTestPerson } from "./people.ts";
import type { TestApp } from "./test-app.ts";

/** The budget of the facts' first example: 13,356,000 kroner over 7,081 days is 1,886.17 a day. */
export const testBudget: RateBudget = {
  year: 2027,
  opening: { kind: "round-the-clock" },
  costs: [
    { category: "pay", amountOere: 980_000_000 },
    { category: "goods-and-services", amountOere: 115_000_000 },
    { category: "property", amountOere: 90_000_000 },
    { category: "training", amountOere: 18_000_000 },
    { category: "supervision-fee", amountOere: 6_000_000 },
    { category: "depreciation", amountOere: 42_000_000 },
    { category: "interest", amountOere: 15_000_000 },
  ],
  revenues: [{ category: "sales", amountOere: 6_000_000 }],
  overhead: { kind: "percent", percent: 6 },
  occupancyPercent: 97,
  structure: { kind: "single", places: 20 },
  supplements: [],
};

/** Its content, by the national rules and without an account year. */
export function testContent(values: Partial<CalculationContent> = {}): CalculationContent {
  return {
    budget: structuredClone(testBudget) as CalculationContent["budget"],
    agreementId: "national",
    overrides: { overheadBase: "direct-less-revenues" },
    occupancyKind: "round-the-clock",
    isWithoutAdjustment: true,
    scenarios: [],
    note: "",
    ...values,
  };
}

/** Closed accounts of 2025 with a surplus beyond the band, as in the facts' second example. */
export const testAccountYear: StoredAccountYear["accountYear"] = {
  year: 2025,
  budgetOere: 1_335_600_000,
  costsOere: 1_280_000_000,
  charged: [{ careDays: 7_240, rateOere: 188_617 }],
  otherRevenueOere: 0,
  carriedInOere: 0,
};

/** An offer of København with two economists, a council-approver and the region's secretariat. */
export interface RatesWorld {
  readonly offerId: string;
  readonly operatorId: string;
  readonly economistId: string;
  readonly otherEconomistId: string;
  readonly approverId: string;
  readonly secretariatId: string;
}

export async function createRatesWorld({ platform }: TestApp): Promise<RatesWorld> {
  const operatorId = await getOrganisationId(platform, "municipality:101");
  const inOperator = { limitKind: "organisation", limitId: operatorId } as const;
  const economist = { grants: [{ role: "economist", ...inOperator }] } as const;
  return {
    offerId: await insertTestOffer(platform),
    operatorId,
    economistId: await createTestPerson(platform, economist),
    otherEconomistId: await createTestPerson(platform, economist),
    approverId: await createTestPerson(platform, {
      grants: [{ role: "council-approver", ...inOperator }],
    }),
    secretariatId: await createTestPerson(platform, {
      grants: [{ role: "secretariat", limitKind: "region", limitId: "hovedstaden" }],
    }),
  };
}

/** A draft of an offer that is ready to be submitted. */
export async function startTestCalculation(
  t: TestApp,
  world: Pick<RatesWorld, "offerId" | "economistId">,
  content: CalculationContent = testContent(),
): Promise<{ calculationId: string; version: number }> {
  const economist = await t.as(world.economistId);
  const { calculationId } = await economist.rates.start({
    offerId: world.offerId,
    year: content.budget.year,
    requestId: createId(),
  });
  const { version } = await economist.rates.save({ calculationId, version: 1, content });
  return { calculationId, version };
}

/** The same, approved by the approver and published. */
export async function publishTestRate(
  platform: Platform,
  { offerId, operatorId }: Pick<RatesWorld, "offerId" | "operatorId">,
  content: CalculationContent = testContent(),
): Promise<void> {
  await inTransaction(platform.db, (tx) =>
    recordPublishedRates(
      tx,
      [
        {
          offerId,
          organisationId: operatorId,
          content,
          accountYears: [testAccountYear],
          publishedAt: "2026-11-01T10:00:00.000Z",
        },
      ],
      { isDemo: false },
    ),
  );
}

/** What the people of a world do with calculations of the newest version. */
export interface RatesDesk {
  /** The world with an offer of its own, so that no test stands on another's. */
  withOffer(values?: Parameters<typeof insertTestOffer>[1]): Promise<RatesWorld>;
  versionOf(calculationId: string): Promise<number>;
  submit(calculationId: string): Promise<void>;
  approve(calculationId: string): Promise<void>;
  publish(calculationId: string, reason?: string): Promise<void>;
  /** What the registry was told about an offer's rates, oldest first. */
  rateFactsOf(offerId: string): Promise<RateFact[]>;
}

interface RateFact {
  readonly key: string;
  readonly value: { readonly amountOere: number };
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly isBelieved: boolean;
}

export function createRatesDesk(t: TestApp, world: RatesWorld): RatesDesk {
  const read = async (calculationId: string) => {
    const economist = await t.as(world.economistId);
    const { version } = await economist.rates.get({ calculationId });
    return { economist, seen: { calculationId, version } };
  };
  return {
    withOffer: async (values = {}) => ({ ...world, offerId: await insertTestOffer(t.platform, values) }),
    versionOf: async (calculationId) => (await read(calculationId)).seen.version,
    async submit(calculationId) {
      const { economist, seen } = await read(calculationId);
      await economist.rates.submit(seen);
    },
    async approve(calculationId) {
      const { seen } = await read(calculationId);
      await (await t.as(world.approverId)).rates.approve(seen);
    },
    async publish(calculationId, reason) {
      const { economist, seen } = await read(calculationId);
      await economist.rates.publish({ ...seen, reason: reason ?? null });
    },
    rateFactsOf: (offerId) => listRateFacts(t.platform, offerId),
  };
}

async function listRateFacts({ db }: Platform, offerId: string): Promise<RateFact[]> {
  const rows = await db
    .selectFrom("offer_facts")
    .selectAll()
    .where("offer_id", "=", offerId)
    .where("kind", "=", "rate")
    .orderBy("recorded_at")
    .orderBy("key")
    .execute();
  return rows.map((row) => ({
    key: row.key,
    value: JSON.parse(row.value) as RateFact["value"],
    from: row.valid_from,
    to: row.valid_to,
    source: row.source,
    isBelieved: row.superseded_at === null,
  }));
}
