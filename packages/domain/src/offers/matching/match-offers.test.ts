import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipalities, targetGroups } from "../../reference/index.ts";
import { buildKnown, buildProfile } from "../testing/build-profile.ts";
import { codes } from "../testing/codes.ts";
import { matchOne } from "../testing/match-one.ts";
import { matchOffers } from "./match-offers.ts";
import { matchRulesOpen, matchWeights } from "./match-rules.ts";
import { anyNeed, type OfferNeed } from "./offer-need.ts";
import type { OfferProfile } from "./offer-profile.ts";

const on = "2026-11-22";
const { autism, developmental, attention, misuse, drugs, highNeed } = codes;
const need = (rest: Partial<OfferNeed>): OfferNeed => ({ ...anyNeed, ...rest });
const isRuledOut = (asked: Partial<OfferNeed>, offer: Partial<OfferProfile>) =>
  matchOffers(need(asked), [buildProfile(offer)], on).ruledOut === 1;

describe("what must not be", () => {
  const mustNot = anyNeed.mustNot;
  const takesInDrugs = buildKnown({ primary: autism, secondary: [drugs] });

  test("leaves an offer out: its category, its operator, a group that must not be there", () => {
    expect(isRuledOut({ mustNot: { ...mustNot, categories: ["secure"] } }, { category: "secure" })).toBe(
      true,
    );
    expect(
      isRuledOut({ mustNot: { ...mustNot, operatorKinds: ["company"] } }, { operatorKind: "company" }),
    ).toBe(true);
    const unwanted = { mustNot: { ...mustNot, targetGroups: [misuse] } };
    expect(isRuledOut(unwanted, { targetGroups: takesInDrugs })).toBe(true);
    expect(
      isRuledOut(unwanted, { targetGroups: buildKnown({ primary: undefined, secondary: [drugs] }) }),
    ).toBe(true);
    expect(isRuledOut(unwanted, { targetGroups: buildKnown({ primary: autism, secondary: [] }) })).toBe(
      false,
    );
    expect(isRuledOut(unwanted, {})).toBe(false);
  });

  test("is that the offer does not take the group in, itself or a wider one", () => {
    expect(isRuledOut({ targetGroups: [drugs] }, { exclusions: buildKnown([misuse]) })).toBe(true);
    expect(isRuledOut({ targetGroups: [misuse] }, { exclusions: buildKnown([drugs]) })).toBe(false);
  });

  test("is that it has closed by then, or lost its approval", () => {
    expect(isRuledOut({}, { closedOn: on })).toBe(true);
    expect(isRuledOut({}, { closedOn: "2027-01-01" })).toBe(false);
    expect(isRuledOut({ freePlaceBy: "2027-01-01" }, { closedOn: "2027-01-01" })).toBe(true);
    const approval = { status: "withdrawn", authorityId: "x", remarks: [] } as const;
    expect(isRuledOut({}, { approval: buildKnown(approval) })).toBe(true);
    expect(isRuledOut({}, { approval: buildKnown(approval, { freshness: "stale" }) })).toBe(false);
    expect(isRuledOut({}, { approval: buildKnown({ ...approval, status: "approved" }) })).toBe(false);
  });

  test("rules nothing out when it is stale, but speaks against it", () => {
    const stale = { freshness: "stale" } as const;
    expect(matchOne({ targetGroups: [drugs] }, { exclusions: buildKnown([misuse], stale) })).toMatchObject({
      score: -matchWeights.targetGroups,
      against: ["target-group-excluded"],
    });
    const asked = { mustNot: { ...mustNot, targetGroups: [misuse] } };
    expect(
      matchOne(asked, { targetGroups: buildKnown({ primary: drugs, secondary: [] }, stale) }),
    ).toMatchObject({
      score: -matchWeights.targetGroups,
      against: ["unwanted-group"],
    });
  });
});

test("remarks take points away, though nobody asked", () => {
  const approval = { status: "approved", authorityId: "x", remarks: ["order", "marked"] } as const;
  const offer = { approval: buildKnown(approval), openedOn: "2027-01-01", closedOn: "2028-01-01" } as const;
  expect(matchOne({}, offer)).toEqual({
    score: -40,
    for: [],
    against: ["supervision-remark", "supervision-remark", "opens-later", "closes"],
    unknown: [],
  });
});

describe("the order", () => {
  test("is by score, then by what is unknown, then by id", () => {
    const age = buildKnown({ from: 18 });
    const offers = [
      buildProfile({ offerId: "d" }),
      buildProfile({ offerId: "c", age: buildKnown({ from: 18 }, { isContradicted: true }) }),
      buildProfile({ offerId: "b", age }),
      buildProfile({ offerId: "a", age }),
    ];
    expect(matchOffers(need({ age: 24 }), offers, on).matches.map(({ offerId }) => offerId)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  test("does not depend on the order of the offers, and every score lies within -100 to 100 less remarks", () => {
    const freshness = fc.constantFrom("fresh" as const, "due" as const, "stale" as const);
    const arbitraryKnown = <Value>(value: fc.Arbitrary<Value>) =>
      fc.option(fc.record({ value, freshness, isContradicted: fc.boolean() }), { nil: undefined });
    const group = fc.constantFrom(...targetGroups.map(({ code }) => code));
    const profiles = fc.uniqueArray(
      fc.record({
        offerId: fc.uuid(),
        category: fc.constantFrom("regional" as const, "secure" as const),
        operatorKind: fc.constantFrom("municipal" as const, "company" as const),
        municipalityCode: fc.constantFrom(...municipalities.map(({ code }) => code)),
        openedOn: fc.constant("2017-01-01" as const),
        targetGroups: arbitraryKnown(
          fc.record({ primary: group, secondary: fc.array(group, { maxLength: 3 }) }),
        ),
        age: arbitraryKnown(fc.record({ from: fc.nat(60) })),
        freePlaces: fc.constant([]),
      }),
      { selector: ({ offerId }) => offerId, maxLength: 12 },
    );
    const needs = fc
      .record({ targetGroups: fc.array(group, { maxLength: 2 }), age: fc.option(fc.nat(90)) })
      .map(need);
    fc.assert(
      fc.property(needs, profiles, (asked, offers) => {
        const result = matchOffers(asked, offers, on);
        expect(matchOffers(asked, offers.toReversed(), on)).toEqual(result);
        expect(result.matches.length + result.ruledOut).toBe(offers.length);
        for (const { score } of result.matches) {
          expect(Number.isInteger(score)).toBe(true);
          expect(Math.abs(score)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("is found among 20,000 offers without going over them again and again", () => {
    const offers = Array.from({ length: 20_000 }, (_, number) => {
      const { code } = municipalities[number % 98] ?? { code: "" };
      const primary = targetGroups[number % targetGroups.length]?.code;
      return buildProfile({
        offerId: String(number),
        municipalityCode: code,
        targetGroups: buildKnown({ primary, secondary: [developmental] }),
        age: buildKnown({ from: 18, to: 65 }),
        legalBases: buildKnown(["SEL-107"]),
        supportLevels: buildKnown([highNeed]),
        freePlaces: [{ ...buildKnown(number % 3), legalBasis: "SEL-107", from: on }],
      });
    });
    const asked = need({
      targetGroups: [autism, attention],
      age: 24,
      legalBasis: "SEL-107",
      supportLevel: highNeed,
      municipalityCode: "165",
      travel: "region",
      freePlaceBy: on,
      mustNot: { ...anyNeed.mustNot, targetGroups: [misuse] },
    });
    const { matches, ruledOut } = matchOffers(asked, offers, on);
    expect(matches.length).toBeGreaterThan(15_000);
    expect(matches.length + ruledOut).toBe(20_000);
  }, 3000);
});

test("the rules say that the weights are ours", () => {
  expect(matchRulesOpen.da).toMatch(/forslag/);
});
