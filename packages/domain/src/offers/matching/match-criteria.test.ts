import { describe, expect, test } from "vitest";
import { buildKnown, buildProfile } from "../testing/build-profile.ts";
import { codes } from "../testing/codes.ts";
import { matchOne } from "../testing/match-one.ts";
import { matchOffers } from "./match-offers.ts";
import { anyNeed, type OfferNeed } from "./offer-need.ts";
import type { Known, OfferProfile } from "./offer-profile.ts";

const on = "2026-11-22";
const { autism, developmental, attention, misuse, highNeed, fullNeed } = codes;
const need = (rest: Partial<OfferNeed>): OfferNeed => ({ ...anyNeed, ...rest });

describe("target groups", () => {
  const groups = (primary: string | undefined, ...secondary: string[]) => ({
    targetGroups: buildKnown({ primary, secondary }),
  });

  test.each<[Partial<OfferProfile>, number, string]>([
    [groups(autism), 100, "target-group-primary"],
    [groups(misuse, autism), 90, "target-group-secondary"],
    [groups(developmental), 75, "target-group-wider"],
    [groups(undefined, developmental), 75, "target-group-wider"],
  ])("%# speak for an offer by how close they are", (offer, score, code) => {
    expect(matchOne({ targetGroups: [autism] }, offer)).toEqual({
      score,
      for: [code],
      against: [],
      unknown: [],
    });
  });

  test("speak for a part when the offer takes in less, and against when it takes in others", () => {
    expect(matchOne({ targetGroups: [developmental] }, groups(misuse, autism))).toMatchObject({
      score: 50,
      for: ["target-group-narrower"],
    });
    expect(matchOne({ targetGroups: [autism] }, groups(attention))).toMatchObject({
      score: -100,
      against: ["target-group-missing"],
    });
  });

  test("are judged one by one, and share the weight", () => {
    expect(matchOne({ targetGroups: [autism, misuse] }, groups(autism))).toMatchObject({
      score: 0,
      for: ["target-group-primary"],
      against: ["target-group-missing"],
    });
  });
});

describe("what is known", () => {
  test("counts nothing when nobody told it", () => {
    expect(
      matchOne(
        { targetGroups: [autism], age: 24, legalBasis: "SEL-107", supportLevel: highNeed, freePlaceBy: on },
        {},
      ),
    ).toEqual({
      score: 0,
      for: [],
      against: [],
      unknown: [
        "unknown target-groups",
        "unknown legal-basis",
        "unknown support-need",
        "unknown age",
        "unknown free-places",
      ],
    });
  });

  test("counts half when it is stale, for and against, and is told to be", () => {
    const age = buildKnown({ from: 18, to: 30 }, { freshness: "stale", isContradicted: true });
    expect(matchOne({ age: 24 }, { age })).toEqual({
      score: 50,
      for: ["age-within"],
      against: [],
      unknown: ["stale age", "contradicted age"],
    });
    expect(matchOne({ age: 31 }, { age })).toMatchObject({ score: -50, against: ["age-outside"] });
  });

  test("counts fully while it is only due", () => {
    expect(matchOne({ age: 24 }, { age: buildKnown({ from: 18 }, { freshness: "due" }) })).toMatchObject({
      score: 100,
      unknown: [],
    });
  });
});

test.each<[asked: Partial<OfferNeed>, offer: Partial<OfferProfile>, told: string]>([
  [{ age: 18 }, { age: buildKnown({ from: 18 }) }, "for age-within"],
  [{ age: 30 }, { age: buildKnown({ from: 18, to: 30 }) }, "for age-within"],
  [{ age: 17 }, { age: buildKnown({ from: 18 }) }, "against age-outside"],
  [{ legalBasis: "SEL-107" }, { legalBases: buildKnown(["SEL-108", "SEL-107"]) }, "for legal-basis-held"],
  [{ legalBasis: "SEL-107" }, { legalBases: buildKnown(["SEL-108"]) }, "against legal-basis-missing"],
  [{ supportLevel: highNeed }, { supportLevels: buildKnown([highNeed]) }, "for support-level-held"],
  [{ supportLevel: highNeed }, { supportLevels: buildKnown([fullNeed]) }, "against support-level-missing"],
])("%# age, legal basis and support level either fit or not", (asked, offer, told) => {
  const match = matchOne(asked, offer);
  const codesTold = [
    ...match.for.map((code) => `for ${code}`),
    ...match.against.map((code) => `against ${code}`),
  ];
  expect(codesTold).toEqual([told]);
  expect(match.score).toBe(told.startsWith("for") ? 100 : -100);
});

describe("where it lies", () => {
  const albertslund = "165";
  const ballerup = "151";
  const odense = "461";
  test.each([
    {
      municipalityCode: albertslund,
      travel: "municipality",
      at: albertslund,
      score: 100,
      told: "in-municipality",
    },
    {
      municipalityCode: albertslund,
      travel: "municipality",
      at: ballerup,
      score: -60,
      told: "outside-municipality",
    },
    {
      municipalityCode: albertslund,
      travel: "municipality",
      at: odense,
      score: -100,
      told: "outside-municipality",
    },
    { municipalityCode: albertslund, travel: "region", at: albertslund, score: 100, told: "in-municipality" },
    { municipalityCode: albertslund, travel: "region", at: ballerup, score: 60, told: "in-region" },
    { municipalityCode: albertslund, travel: "region", at: odense, score: -100, told: "outside-region" },
    { municipalityCode: albertslund, travel: "anywhere", at: odense, score: 0, told: undefined },
    {
      municipalityCode: null,
      regionId: "syddanmark",
      travel: "region",
      at: odense,
      score: 100,
      told: "in-region",
    },
    {
      municipalityCode: null,
      regionId: "syddanmark",
      travel: "region",
      at: ballerup,
      score: -100,
      told: "outside-region",
    },
    {
      municipalityCode: null,
      regionId: "syddanmark",
      travel: "anywhere",
      at: ballerup,
      score: 0,
      told: undefined,
    },
    { municipalityCode: "999", travel: "region", at: ballerup, score: 0, told: undefined },
  ] as const)("$travel from $municipalityCode, seen from $at", ({ at, score, told, ...asked }) => {
    const match = matchOne(asked, { municipalityCode: at });
    expect(match.score).toBe(score);
    expect([...match.for, ...match.against]).toEqual(told === undefined ? [] : [told]);
  });

  test("follows the regions of the day", () => {
    const asked = need({ municipalityCode: "101", travel: "region" });
    const inRoskilde = [buildProfile({ municipalityCode: "265" })];
    expect(matchOffers(asked, inRoskilde, "2026-12-31").matches[0]?.score).toBe(-100);
    expect(matchOffers(asked, inRoskilde, "2027-01-01").matches[0]?.score).toBe(60);
  });
});

describe("free places", () => {
  const places = (value: number, from: OfferProfile["openedOn"], rest: Partial<Known<number>> = {}) => ({
    ...buildKnown(value, rest),
    legalBasis: "SEL-107",
    from,
  });

  test("are counted as they were told last before the day", () => {
    const freePlaces = [places(0, "2026-10-01"), places(2, "2027-02-01")];
    expect(matchOne({ freePlaceBy: "2027-01-31" }, { freePlaces })).toMatchObject({
      against: ["no-places-free"],
    });
    const [match] = matchOffers(
      need({ freePlaceBy: "2027-02-01" }),
      [buildProfile({ freePlaces })],
      on,
    ).matches;
    expect(match?.speaksFor).toEqual([{ code: "places-free", params: { places: 2, from: "2027-02-01" } }]);
  });

  test("by a day that has been are those of today", () => {
    expect(matchOne({ freePlaceBy: "2020-01-01" }, { freePlaces: [places(1, "2026-11-01")] }).score).toBe(
      100,
    );
  });

  test("are summed over legal bases, or those of the one that is asked for", () => {
    const freePlaces = [
      places(0, "2026-10-01"),
      { ...places(3, "2026-11-01", { isContradicted: true }), legalBasis: "SEL-108" },
      { ...places(1, "2026-11-20"), legalBasis: "SEL-104" },
    ];
    const [match] = matchOffers(need({ freePlaceBy: on }), [buildProfile({ freePlaces })], on).matches;
    expect(match?.speaksFor).toEqual([{ code: "places-free", params: { places: 4, from: "2026-11-20" } }]);
    expect(match?.unknown).toEqual([{ code: "contradicted", params: { kind: "free-places" } }]);
    const bound = matchOne(
      { freePlaceBy: on, legalBasis: "SEL-107" },
      { freePlaces, legalBases: buildKnown(["SEL-107"]) },
    );
    expect(bound).toMatchObject({ score: 0, for: ["legal-basis-held"], against: ["no-places-free"] });
  });

  test("are as stale as the stalest of them", () => {
    const freePlaces = [places(1, "2026-10-01", { freshness: "stale" })];
    expect(matchOne({ freePlaceBy: on }, { freePlaces })).toMatchObject({
      score: 50,
      unknown: ["stale free-places"],
    });
  });
});
