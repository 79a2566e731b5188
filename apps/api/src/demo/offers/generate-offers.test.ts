import type { CalculationContent } from "@rammevaerk/contracts/rates";
import {
  type AnyFact,
  calculateOfferOn,
  checkFacts,
  checkOffers,
  isBelieved,
  listHeldFacts,
} from "@rammevaerk/domain/offers";
import { calculateRateProposal } from "@rammevaerk/domain/rates";
import { municipalities, regionOfMunicipality, regions } from "@rammevaerk/domain/reference";
import { describe, expect, it } from "vitest";
import { organisations } from "../organisations.ts";
import { generateOffers } from "./generate-offers.ts";
import { calculateName, nameCount } from "./names.ts";
import { listOfferOperators, operatorOrganisations } from "./operators.ts";
import { getPriceWagePercent } from "./price-wage.ts";
import { createRandom } from "./random.ts";
import { storyNames } from "./stories.ts";

const today = "2026-11-22";
const idRandom = createRandom(1);
const keys: readonly string[] = [
  ...municipalities.map(({ code }) => `municipality:${code}`),
  ...regions.map(({ id }) => `region:${id}`),
  ...[...organisations, ...operatorOrganisations].map(({ key }) => key),
];
const operators = listOfferOperators(new Map(keys.map((key) => [key, idRandom.uuid()])));
const generate = (count: number, seed = 2026) => [...generateOffers({ count, seed, operators, today })];
const all = generate(400);
const calculateDayCost = (content: CalculationContent) => {
  const { result } = calculateRateProposal({ ...content, isWithoutAdjustment: true }, [], { explain: false });
  return result.netCostBaseOere / result.careDays;
};
const listBelieved = (facts: readonly AnyFact[]) =>
  facts.filter(({ supersededAt }) => supersededAt === undefined);

describe("400 invented offers", () => {
  it("can all be right, with every fact about them", () => {
    expect(checkOffers(all.map(({ offer }) => offer))).toEqual([]);
    for (const { offer, facts } of all) expect(checkFacts(listBelieved(facts), offer)).toEqual([]);
    expect(new Set(all.flatMap(({ facts }) => facts.map(({ id }) => id))).size).toBe(
      all.reduce((sum, { facts }) => sum + facts.length, 0),
    );
  });

  it("lie in all five regions, and have names of their own", () => {
    const offersOf = Map.groupBy(
      all,
      ({ offer }) => regionOfMunicipality(offer.address.municipalityCode, today)?.id ?? "none",
    );
    expect([...offersOf.keys()].toSorted()).toEqual([
      "hovedstaden",
      "midtjylland",
      "nordjylland",
      "sjaelland",
      "syddanmark",
    ]);
    for (const offers of offersOf.values()) expect(offers.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ offer }) => offer.name)).size).toBe(all.length);
    expect(new Set(Array.from({ length: nameCount * 2 }, (_, number) => calculateName(number))).size).toBe(
      nameCount * 2,
    );
  });

  it("tell ten years of occupancy, rates and accounts, and next year's rate", () => {
    const plain = all.filter(({ story }) => story === "plain");
    const hasAll = plain.filter(({ facts, accountYears, rates }) => {
      const months = listBelieved(facts).filter(({ kind }) => kind === "occupancy").length;
      return months === 118 && accountYears.length === 9 && rates.length >= 11;
    });
    expect(hasAll.length / plain.length).toBeGreaterThan(0.7);
    expect(plain.some(({ rates }) => rates.every(({ content }) => content.budget.year !== 2027))).toBe(true);
  });

  it("show every story", () => {
    const told = Map.groupBy(all, ({ story }) => story);
    expect([...told.keys()].toSorted()).toEqual([...storyNames].toSorted());
    const held = (story: (typeof storyNames)[number]) =>
      (told.get(story) ?? []).map(({ facts }) => calculateOfferOn(facts, { on: today }));
    for (const facts of held("contradicted"))
      expect(facts.some(({ isContradicted }) => isContradicted)).toBe(true);
    for (const facts of held("plain")) expect(facts.some(({ isContradicted }) => isContradicted)).toBe(false);
    for (const facts of held("over-occupied"))
      expect(listHeldFacts(facts, "occupancy")[0]?.fact.value.percent).toBeGreaterThan(100);
    for (const { accountYears } of told.get("deficits") ?? []) {
      const last = accountYears.at(-1);
      expect((last?.costsOere ?? 0) / (last?.budgetOere ?? 1)).toBeGreaterThan(1.05);
    }
    for (const { offer } of told.get("closed") ?? []) expect(offer.closedOn).toBe("2023-07-01");
  });

  it("have rates on the scale of those that are published", () => {
    const rates = all.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === "rate" ? [fact.value.amountOere / 100] : [])),
    );
    expect(Math.min(...rates)).toBeGreaterThan(200);
    expect(Math.max(...rates)).toBeLessThan(16_000);
  });

  it("have rates from the base year of the cap on in the capital region, some above it and some below", () => {
    const capital = all.filter(
      ({ offer }) => regionOfMunicipality(offer.address.municipalityCode, today)?.id === "hovedstaden",
    );
    const growth = capital.flatMap(({ rates }) => {
      const [base, end] = [2014, 2018].map(
        (year) => rates.find(({ content }) => content.budget.year === year)?.content,
      );
      return base === undefined || end === undefined ? [] : [calculateDayCost(end) / calculateDayCost(base)];
    });
    const cap = [2015, 2016, 2017, 2018].reduce(
      (index, year) => index * (1 + getPriceWagePercent(year) / 100),
      0.98,
    );
    expect(growth.length).toBeGreaterThan(80);
    const above = growth.filter((factor) => factor > cap).length / growth.length;
    expect(above).toBeGreaterThan(0.1);
    expect(above).toBeLessThan(0.7);
  });

  it("give the demo's economists an organisation with five offers, two of them without next year's rate", () => {
    const own = all.filter(({ offer }) => offer.operator.name === "Specialcentret Klintehede");
    expect(own).toHaveLength(5);
    expect(own.filter(({ rates }) => !rates.some(({ content }) => content.budget.year === 2027)).length).toBe(
      3,
    );
  });
});

describe("what the registry believed", () => {
  it("was wrong in places, and was corrected later", () => {
    const corrected = all.flatMap(({ facts }) =>
      facts.filter((fact) => fact.supersededAt !== undefined && fact.kind === "places"),
    );
    expect(corrected.length).toBeGreaterThan(10);
  });

  it("never says two things at once", () => {
    const moments = [
      "2018-05-01T08:00:00.000Z",
      "2024-06-30T12:00:00.000Z",
      "2026-11-01T00:00:00.000Z",
    ] as const;
    for (const knownAt of moments)
      for (const { facts } of all) {
        const believed = facts.filter((fact) => isBelieved(fact, knownAt));
        expect(checkFacts(believed).filter(({ code }) => code === "periods-overlap")).toEqual([]);
      }
  });
});

describe("the generator", () => {
  it("gives the same each time, and the first of many are those of few", () => {
    expect(generate(12)).toEqual(all.slice(0, 12));
    expect(generate(3, 7).map(({ offer }) => offer.id)).not.toEqual(
      all.slice(0, 3).map(({ offer }) => offer.id),
    );
  });
});
