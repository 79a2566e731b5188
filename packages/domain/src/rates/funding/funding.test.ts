import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateError } from "../rate-refusal.ts";
import residentPayment from "../scenarios/funding/resident-payment-beside-the-rate.json" with {
  type: "json",
};
import byPopulation from "../scenarios/funding/subscription-by-population.json" with { type: "json" };
import { calculateCentralRefund } from "./calculate-central-refund.ts";
import { calculateFixedShares, type Funding } from "./calculate-fixed-shares.ts";
import { calculateLastClaimDay } from "./calculate-last-claim-day.ts";
import { calculateResidentPayments, type Stay } from "./calculate-resident-payments.ts";
import { calculateSubscription, type SubscriptionPlan } from "./calculate-subscription.ts";
import { checkPaymentClaim } from "./check-payment-claim.ts";
import { refundThresholds } from "./refund-thresholds.ts";

const plan = byPopulation.plan as SubscriptionPlan;
const funding: Funding = { amountOere: 100, fundingKey: "population", parties: plan.parties };

function codesOf(calculate: () => unknown): string[] {
  try {
    calculate();
  } catch (error) {
    if (error instanceof RateError) return error.refusals.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe("fixed shares", () => {
  test("by population sum to the amount, the øre left over going to the largest remainders", () => {
    const { shares } = calculateFixedShares(funding);
    expect(shares.map(({ amountOere }) => amountOere)).toEqual([28, 41, 31]);
  });

  test("by agreed percentages", () => {
    const parties = [
      { key: "a", weight: 33.3333 },
      { key: "b", weight: 66.6667 },
    ];
    const { shares, steps } = calculateFixedShares({
      amountOere: 1_000_000,
      fundingKey: "agreed",
      parties,
      source: "RA-H-2017",
    });
    expect(shares.map(({ amountOere }) => amountOere)).toEqual([333_333, 666_667]);
    expect(steps?.[0]).toMatchObject({
      key: "share.a",
      value: 333_333,
      inputs: [
        { value: 1_000_000 },
        { value: 33.3333, unit: "percent", source: "RA-H-2017" },
        { value: 100 },
      ],
    });
  });

  test.each<[string, Partial<Funding>, string[]]>([
    ["negative amount", { amountOere: -1 }, ["amount-negative amountOere"]],
    ["nobody to pay", { parties: [] }, ["weights-all-zero parties"]],
    ["only zeros", { parties: [{ key: "a", weight: 0 }] }, ["weights-all-zero parties"]],
    ["negative weight", { parties: [{ key: "a", weight: -1 }] }, ["weight-negative parties.0.weight"]],
    [
      "too many decimals",
      { parties: [{ key: "a", weight: 0.00001 }] },
      ["too-many-decimals parties.0.weight"],
    ],
    [
      "one twice",
      {
        parties: [
          { key: "a", weight: 1 },
          { key: "a", weight: 2 },
        ],
      },
      ["share-repeated parties.1.key"],
    ],
    ["99 %", { fundingKey: "agreed", parties: [{ key: "a", weight: 99 }] }, ["shares-not-whole parties"]],
  ])("are refused: %s", (_, wrong, codes) => {
    expect(codesOf(() => calculateFixedShares({ ...funding, ...wrong }))).toEqual(codes);
  });

  test("lose nothing, and do not depend on the order", () => {
    const parties = fc.uniqueArray(
      fc.record({ key: fc.string({ maxLength: 3 }), weight: fc.integer({ min: 0, max: 700_000 }) }),
      { selector: ({ key }) => key, minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), parties, (amountOere, list) => {
        fc.pre(list.some(({ weight }) => weight > 0));
        const split = (order: typeof list) =>
          calculateFixedShares({ amountOere, fundingKey: "population", parties: order }, { isBrief: true })
            .shares;
        const shares = split(list);
        expect(shares.reduce((sum, share) => sum + share.amountOere, 0)).toBe(amountOere);
        expect(split(list.toReversed()).toReversed()).toEqual(shares);
      }),
    );
  });
});

describe("a subscription", () => {
  test("is shared by population, and the rest is paid by use", () => {
    const { shares, ...subscription } = calculateSubscription(plan, { isBrief: true });
    const { shares: expected, ...figures } = byPopulation.expected;
    expect(subscription).toEqual(figures);
    expect(shares.map(({ amountOere }) => amountOere)).toEqual(expected);
  });

  test("explains the amounts, the price and every share", () => {
    expect(calculateSubscription(plan).steps?.map(({ key, value }) => [key, value])).toEqual([
      ["subscription", 300_000_000],
      ["byUse", 200_000_000],
      ["unitPrice", 273_973],
      ["share.360", 83_673_469],
      ["share.376", 122_448_980],
      ["share.390", 93_877_551],
    ]);
  });

  test("of all the costs leaves nothing to pay by use, with or without budgeted units", () => {
    const whole = { ...plan, subscriptionPercent: 100, budgetedUnits: 0 };
    expect(calculateSubscription(whole)).toMatchObject({ byUseOere: 0, unitPriceOere: 0 });
  });

  test.each<[Partial<SubscriptionPlan>, string[]]>([
    [{ budgetedUnits: 0 }, ["no-days budgetedUnits"]],
    [{ budgetedUnits: 0.00001 }, ["too-many-decimals budgetedUnits"]],
    [
      { costBaseOere: -1, subscriptionPercent: 101 },
      ["amount-negative costBaseOere", "percent-out-of-range subscriptionPercent"],
    ],
    [{ parties: [] }, ["weights-all-zero parties"]],
  ])("with %o is refused", (wrong, codes) => {
    expect(codesOf(() => calculateSubscription({ ...plan, ...wrong }))).toEqual(codes);
  });

  test("and what is paid by use are the costs", () => {
    const percents = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => parts / 10_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        percents,
        (costBaseOere, subscriptionPercent) => {
          const { subscriptionOere, byUseOere } = calculateSubscription({
            ...plan,
            costBaseOere,
            subscriptionPercent,
          });
          expect(subscriptionOere + byUseOere).toBe(costBaseOere);
        },
      ),
    );
  });
});

describe("the ledger of resident payments", () => {
  const stays = residentPayment.stays as Stay[];

  test("stands beside the rate: charged is net cost plus resident payment, and rent is in no sum", () => {
    const ledger = calculateResidentPayments(stays);
    expect(ledger).toMatchObject(residentPayment.expected);
    expect(ledger.chargedOere).toBe(ledger.netCostOere + ledger.residentPaymentOere);
    expect(ledger.entries[1]).toMatchObject({ rentOere: 625_000, netCostOere: 4_501_500 });
    expect(ledger.steps?.map(({ key }) => key)).toEqual([
      "charged.stay-1",
      "netCost.stay-1",
      "charged.stay-2",
      "netCost.stay-2",
    ]);
    expect(calculateResidentPayments(stays, { isBrief: true })).not.toHaveProperty("steps");
  });

  test.each<[Partial<Stay>, string[]]>([
    [{ legalBasis: "ABL-105-2" }, ["resident-payment-without-basis stays.0.legalBasis"]],
    [{ careDays: 0 }, ["no-days stays.0.careDays"]],
    [{ careDays: 1.00001 }, ["too-many-decimals stays.0.careDays"]],
    [
      { rateOere: -1, rentOere: -1 },
      ["amount-negative stays.0.rateOere", "amount-negative stays.0.rentOere"],
    ],
  ])("refuses a stay with %o", (wrong, codes) => {
    expect(codesOf(() => calculateResidentPayments([{ ...stays[0], ...wrong } as Stay]))).toEqual(codes);
  });
});

describe("a payment claim", () => {
  test.each([
    ["2025-03-15", "2026-03-15"],
    ["2024-02-29", "2025-02-28"],
    ["2023-02-28", "2024-02-28"],
    ["2025-12-31", "2026-12-31"],
  ] as const)("for help given on %s can be made until %s", (helpGivenOn, last) => {
    expect(calculateLastClaimDay(helpGivenOn)).toBe(last);
    expect(checkPaymentClaim({ helpGivenOn, claimedOn: last })).toBeUndefined();
  });

  test("is too late the day after, and says how many months it had", () => {
    expect(checkPaymentClaim({ helpGivenOn: "2025-03-15", claimedOn: "2026-03-16" })).toEqual({
      code: "claim-too-late",
      path: "claimedOn",
      value: "2026-03-16",
      limit: 12,
    });
  });

  test("follows a rule with another number of months, across a new year and at a month's end", () => {
    const rule = { months: 3, sources: ["SEL174"] as const };
    expect(calculateLastClaimDay("2025-11-30", rule)).toBe("2026-02-28");
  });

  test("needs a day that exists", () => {
    expect(() => calculateLastClaimDay("2025-02-30")).toThrow(RangeError);
  });
});

describe("the central refund", () => {
  test.each([
    [9_000_000, 0],
    [9_083_334, 0],
    [20_000_000, 3_458_333],
    [17_083_333, 2_000_000],
  ])("of a month that cost %i øre for an adult in 2020 is %i", (costOere, refund) => {
    expect(calculateCentralRefund({ scheme: "adults", on: "2020-03-01", costOere })).toBe(refund);
  });

  test("is not known outside the years that the sources give", () => {
    expect(calculateCentralRefund({ scheme: "section-176a", on: "2021-01-01", costOere: 1 })).toBeUndefined();
    for (const { open } of refundThresholds) expect(open.da).not.toBe(open.en);
  });

  test("refuses a negative amount", () => {
    const wrong = { scheme: "adults", on: "2020-03-01", costOere: -1 } as const;
    expect(() => calculateCentralRefund(wrong)).toThrow("amount-negative");
  });

  test("never falls when the costs rise, and is never more than the highest part of them", () => {
    const costs = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(costs, costs, (a, b) => {
        const [low = 0, high = 0] = [Math.min(a, b), Math.max(a, b)].map(
          (costOere) => calculateCentralRefund({ scheme: "adults", on: "2020-01-01", costOere }) ?? 0,
        );
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(Math.max(a, b) / 2);
      }),
    );
  });
});
