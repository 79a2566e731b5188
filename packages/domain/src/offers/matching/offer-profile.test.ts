import { describe, expect, test } from "vitest";
import type { AnyFact } from "../fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { buildOffer } from "../testing/build-offer.ts";
import { buildKnown } from "../testing/build-profile.ts";
import { codes } from "../testing/codes.ts";
import { calculateOfferProfile } from "./offer-profile.ts";

const on = "2026-11-22";
const { autism, attention, misuse, highNeed } = codes;

describe("the profile of an offer", () => {
  const facts: AnyFact[] = [
    buildFact("target-groups", { primary: autism, secondary: [attention] }, { asOf: "2026-01-01" }),
    buildFact("legal-basis", { primary: "SEL-107", further: ["SEL-104"] }, { asOf: "2024-01-01" }),
    buildFact("support-need", { levels: [highNeed] }, { asOf: "2025-06-01" }),
    buildFact("age", { from: 18 }),
    buildFact("age", { from: 16 }, { id: "b", source: "supervision" }),
    buildFact("exclusions", { codes: [misuse] }),
    buildFact("approval", { status: "approved", authorityId: "x", remarks: [] }),
    buildFact("free-places", { free: 1 }, { key: "SEL-107", asOf: "2026-11-20" }),
    buildFact("free-places", { free: 3 }, { id: "c", key: "SEL-107", unitId: "unit" }),
    buildFact(
      "free-places",
      { free: 2 },
      { id: "d", key: "SEL-108", validFrom: "2027-02-01", asOf: "2026-11-20" },
    ),
    buildFact(
      "free-places",
      { free: 0 },
      { id: "e", key: "SEL-104", validFrom: "2023-01-01", validTo: "2024-01-01" },
    ),
  ];

  test("holds what is known on the day, and what is to be free later", () => {
    const offer = buildOffer({ closedOn: "2028-01-01" });
    expect(calculateOfferProfile(offer, facts, on)).toEqual({
      offerId: offer.id,
      category: "regional",
      operatorKind: "municipal",
      municipalityCode: "165",
      openedOn: "2017-01-01",
      closedOn: "2028-01-01",
      targetGroups: buildKnown({ primary: autism, secondary: [attention] }),
      legalBases: buildKnown(["SEL-107", "SEL-104"], { freshness: "stale" }),
      supportLevels: buildKnown([highNeed], { freshness: "due" }),
      age: buildKnown({ from: 16 }, { freshness: "stale", isContradicted: true }),
      exclusions: buildKnown([misuse], { freshness: "stale" }),
      approval: buildKnown({ status: "approved", authorityId: "x", remarks: [] }, { freshness: "stale" }),
      freePlaces: [
        { ...buildKnown(1), legalBasis: "SEL-107", from: "2024-01-01" },
        { ...buildKnown(2), legalBasis: "SEL-108", from: "2027-02-01" },
      ],
    });
  });

  test("leaves out what nobody told", () => {
    const { targetGroups: groups, freePlaces } = calculateOfferProfile(buildOffer(), [], on);
    expect(groups).toBeUndefined();
    expect(freePlaces).toEqual([]);
  });
});
