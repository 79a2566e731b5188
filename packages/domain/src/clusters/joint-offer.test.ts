import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateError } from "../rates/index.ts";
import { calculateJointOffer } from "./calculate-joint-offer.ts";
import { checkJointOffer } from "./check-joint-offer.ts";
import type { JointOfferPlan } from "./joint-offer.ts";

/** Ten places, 365 days: 3,650,000 kroner at 100 % is 1,000 kroner a day. */
const plan: JointOfferPlan = {
  year: 2027,
  opening: { kind: "round-the-clock" },
  costs: [{ category: "pay", amountOere: 365_000_000 }],
  revenues: [],
  overhead: { kind: "percent", percent: 0 },
  places: 10,
  occupancyPercent: 100,
  agreementId: "national",
  agreedRateOere: null,
  parties: [
    { key: "a", places: 5 },
    { key: "b", places: 3 },
    { key: "c", places: 2 },
  ],
  fallsToPercent: [90, 100],
};
const codesOf = (change: Partial<JointOfferPlan>) =>
  checkJointOffer({ ...plan, ...change }).map(({ code, path }) => `${code} ${path}`);

describe("a joint offer", () => {
  test("has a rate, an occupancy that covers the costs, and an exposure for each party", () => {
    const offer = calculateJointOffer(plan);
    expect(offer).toMatchObject({
      rateOere: 100_000,
      breakEvenPercent: 100,
      parties: [{ sharePercent: 50 }, { sharePercent: 30 }, { sharePercent: 20 }],
      outcomes: [
        {
          occupancyPercent: 90,
          revenueOere: 328_500_000,
          lossOere: 36_500_000,
          exposures: [
            { key: "a", amountOere: 18_250_000 },
            { key: "b", amountOere: 10_950_000 },
            { key: "c", amountOere: 7_300_000 },
          ],
        },
        { occupancyPercent: 100, lossOere: 0 },
      ],
    });
    expect(offer.budgeted).not.toHaveProperty("steps");
  });

  test("with an agreed rate breaks even elsewhere, and what is over is shared too", () => {
    const offer = calculateJointOffer({ ...plan, agreedRateOere: 125_000, fallsToPercent: [80, 100] });
    expect(offer).toMatchObject({ rateOere: 125_000, breakEvenPercent: 80 });
    expect(offer.outcomes.map(({ lossOere }) => lossOere)).toEqual([0, -91_250_000]);
    expect(offer.outcomes[1]?.exposures[0]?.amountOere).toBe(-45_625_000);
  });

  test("that opens on some days only counts those", () => {
    const opening = { kind: "opening-days", days: 200 } as const;
    expect(calculateJointOffer({ ...plan, opening }).rateOere).toBe(182_500);
    expect(calculateJointOffer({ ...plan, opening, agreedRateOere: 182_500 }).breakEvenPercent).toBe(100);
  });

  test.each([0, 1])("that charges %i øre a day covers its costs at no occupancy", (agreedRateOere) => {
    const dear = {
      ...plan,
      agreedRateOere,
      costs: [{ category: "pay", amountOere: 365_000_000_000 }],
    } as const;
    const offer = calculateJointOffer(dear);
    expect(offer.breakEvenPercent).toBeUndefined();
    expect(offer.steps.find(({ key }) => key === "breakEven")?.value).toBe("∞");
  });

  test("explains itself from the costs to each party's exposure, by name", () => {
    const { steps } = calculateJointOffer(plan, { nameOf: (key) => `Kommune ${key}` });
    const keys = steps.map(({ key }) => key);
    expect(keys).toContain("careDays");
    expect(keys.slice(keys.indexOf("breakEven"))).toEqual([
      "breakEven",
      "revenue.90",
      "loss.90",
      "exposure.90.a",
      "exposure.90.b",
      "exposure.90.c",
      "revenue.100",
      "loss.100",
      "exposure.100.a",
      "exposure.100.b",
      "exposure.100.c",
    ]);
    expect(steps.find(({ key }) => key === "exposure.90.b")).toMatchObject({
      label: { da: "Kommune b: andel af tabet ved 90 %" },
      inputs: [{ value: 36_500_000 }, { value: 3 }, { value: 10 }],
      value: 10_950_000,
    });
    const agreed = calculateJointOffer({ ...plan, agreedRateOere: 1_000 }).steps;
    expect(agreed.find(({ key }) => key === "breakEven")?.inputs[1]?.label.en).toBe("Agreed rate");
  });

  test.each<[string, Partial<JointOfferPlan>, string[]]>([
    ["no places", { places: 0 }, ["places-not-positive places", "shares-not-whole parties"]],
    ["half a place", { places: 0.00005 }, ["places-not-whole places", "shares-not-whole parties"]],
    ["an agreement that nobody knows", { agreementId: "x" }, ["parameter-unknown agreementId"]],
    ["nobody", { parties: [] }, ["shares-not-whole parties"]],
    [
      "places that can't be",
      {
        parties: [
          { key: "a", places: -1 },
          { key: "a", places: 1e9 },
          { key: "b", places: 0.00001 },
        ],
      },
      [
        "share-repeated parties.1.key",
        "weight-negative parties.0.places",
        "figure-too-large parties.1.places",
        "too-many-decimals parties.2.places",
      ],
    ],
    [
      "occupancies that can't be",
      { fallsToPercent: [-1, 1_001, 0.00001] },
      [
        "percent-out-of-range fallsToPercent.0",
        "percent-out-of-range fallsToPercent.1",
        "too-many-decimals fallsToPercent.2",
      ],
    ],
    ["a rate below zero", { agreedRateOere: -1 }, ["amount-negative agreedRateOere"]],
    ["a rate beyond all", { agreedRateOere: 1e12 }, ["amount-unsafe agreedRateOere"]],
    ["half an øre", { agreedRateOere: 0.5 }, ["amount-unsafe agreedRateOere"]],
  ])("is refused with %s", (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
    expect(() => calculateJointOffer({ ...plan, ...change })).toThrow(RateError);
  });

  test.each(["sjaelland", "hovedstaden-2017"])("is calculated by the rules of %s", (agreementId) => {
    expect(codesOf({ agreementId })).toEqual([]);
  });

  const plans = fc
    .record({
      costsOere: fc.integer({ min: 1, max: 100_000_000_000 }),
      partyPlaces: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
      occupancyPercent: fc.integer({ min: 100, max: 12_000 }).map((parts) => parts / 100),
      agreedRateOere: fc.option(fc.integer({ min: 10_000, max: 1_000_000 })),
      fallsTo: fc.integer({ min: 0, max: 1_200_000 }).map((parts) => parts / 10_000),
    })
    .filter(({ partyPlaces }) => partyPlaces.some((places) => places > 0))
    .map(
      ({ costsOere, partyPlaces, occupancyPercent, agreedRateOere, fallsTo }): JointOfferPlan => ({
        ...plan,
        costs: [{ category: "pay", amountOere: costsOere }],
        places: partyPlaces.reduce((sum, places) => sum + places, 0),
        parties: partyPlaces.map((places, at) => ({ key: `p${at}`, places })),
        occupancyPercent,
        agreedRateOere,
        fallsToPercent: [fallsTo],
      }),
    );

  test("leaves nothing of a loss unshared", () => {
    fc.assert(
      fc.property(plans, (any) => {
        for (const { lossOere, exposures } of calculateJointOffer(any).outcomes)
          expect(exposures.reduce((sum, { amountOere }) => sum + amountOere, 0)).toBe(lossOere);
      }),
    );
  });

  test("neither loses nor gains where it breaks even, within what a percentage of four decimals can say", () => {
    fc.assert(
      fc.property(plans, (any) => {
        const { breakEvenPercent, rateOere, budgeted } = calculateJointOffer(any);
        fc.pre(breakEvenPercent !== undefined && breakEvenPercent <= 1_000);
        const [outcome] = calculateJointOffer({ ...any, fallsToPercent: [breakEvenPercent ?? 0] }).outcomes;
        const coarsenessOere = (rateOere * any.places * budgeted.daysInYear) / 2_000_000 + 1;
        expect(Math.abs(outcome?.lossOere ?? Number.NaN)).toBeLessThanOrEqual(coarsenessOere);
      }),
    );
  });

  test("loses more, or as much, the fewer places are in use", () => {
    fc.assert(
      fc.property(
        plans,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (any, one, other) => {
          const falls = [Math.max(one, other), Math.min(one, other)];
          const [higher, lower] = calculateJointOffer({ ...any, fallsToPercent: falls }).outcomes;
          expect(lower?.lossOere).toBeGreaterThanOrEqual(higher?.lossOere ?? Number.NaN);
        },
      ),
    );
  });
});
