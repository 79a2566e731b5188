import type { CalculationContent } from "@rammevaerk/contracts/rates";
import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import {
  type AccountYear,
  type CostCategory,
  calculateRateProposal,
  getRateParameters,
  type RateResult,
} from "@rammevaerk/domain/rates";
import { findMunicipality, regionOfMunicipality } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { OfferDraft } from "./draft-offer.ts";
import { calculateYearOccupancy, type OccupancyMonth } from "./invent-occupancy.ts";
import { getPlacesOn, type PlacesStep } from "./invent-places.ts";
import { getPriceWagePercent } from "./price-wage.ts";
import { saidBy } from "./said-by.ts";

type Budget = CalculationContent["budget"];

/** A rate that was published, with what it was calculated from. */
export interface InventedRate {
  readonly content: CalculationContent;
  readonly publishedOn: IsoDate;
}

export interface InventedEconomy {
  readonly rates: readonly InventedRate[];
  readonly accountYears: readonly AccountYear[];
  readonly facts: readonly AnyFactDraft[];
}

/** How a kroner of direct cost is spent. */
const costShares: readonly (readonly [category: CostCategory, share: number])[] = [
  ["pay", 0.735],
  ["other-staff", 0.025],
  ["property", 0.085],
  ["goods-and-services", 0.06],
  ["training", 0.012],
  ["transport-and-activities", 0.027],
  ["supervision-fee", 0.006],
  ["civil-servant-pensions", 0.008],
  ["depreciation", 0.03],
  ["interest", 0.012],
];
const overheadPercent = 6;
/** Amounts in a budget are in whole thousands of kroner. */
const budgetStepOere = 100_000;

/**
 * Answers ten years of budgets, rates and accounts, and next year's rate: each rate with the account year
 * that its agreement names.
 */
export function inventEconomy(
  draft: OfferDraft,
  steps: readonly PlacesStep[],
  months: readonly OccupancyMonth[],
): InventedEconomy {
  const { random, kind, lastYear } = draft;
  const structureKind = random.next();
  const kroner = random.between(...kind.rate);
  const budgetedPercent = random.whole(19, 21) / 2 + 86.5;
  const rates: InventedRate[] = [];
  const accountYears: AccountYear[] = [];
  const facts: AnyFactDraft[] = [];
  let growth = 1;
  for (let year = findFirstRateYear(draft); year <= lastYear + 1; year++) {
    const own = draft.story.growthPercent + random.between(-0.7, 0.7);
    growth *= 1 + (getPriceWagePercent(year) + own) / 100;
    if (!isRated(draft, year)) continue;
    const structure = inventStructure(structureKind, getPlacesOn(steps, `${year}-01-01`));
    const content = describeContent(draft, accountYears, {
      year,
      kroner: kroner * growth,
      occupancyPercent: budgetedPercent,
      structure,
    });
    const { result, adjustment } = calculateRateProposal(content, accountYears, { explain: false });
    const publishedOn = findPublishingDay(draft, year);
    rates.push({ content, publishedOn });
    facts.push(...describeRates(draft, result, { occupancyPercent: budgetedPercent, publishedOn }));
    const actual = calculateYearOccupancy(months, year);
    if (actual !== undefined && isClosed(draft, year))
      accountYears.push(
        inventAccountYear(draft, result, { actual, carriedInOere: adjustment?.toRateOere ?? 0 }),
      );
  }
  return { rates, accountYears, facts };
}

/** The base year of the caps that the capital region agreed: its offers have rates from then on. */
const capBaseYear = 2014;

function findFirstRateYear({ offer, firstYear }: OfferDraft): number {
  const regionId = findMunicipality(offer.address.municipalityCode)?.memberships[0]?.regionId;
  const first = regionId === "hovedstaden" ? Math.min(capBaseYear, firstYear) : firstYear;
  return Math.max(first, Number(offer.openedOn.slice(0, 4)));
}

/**
 * The first offer of the demo's economists, and one in six others, wait for next year's rate. Some have a
 * gap.
 */
function isRated({ closedOn, story, number, lastYear }: OfferDraft, year: number): boolean {
  if (closedOn !== undefined && `${year}-01-01` >= closedOn) return false;
  if (story.name === "missing" && year === lastYear - 3) return false;
  return year <= lastYear || (number % 6 !== 0 && number !== 3 && story.name !== "stale");
}

/** Accounts are closed for the years that are over; those of one year are missing by the story. */
function isClosed({ story, lastYear }: OfferDraft, year: number): boolean {
  return year < lastYear && !(story.name === "missing" && year === lastYear - 2);
}

function findPublishingDay({ random, today, story }: OfferDraft, year: number): IsoDate {
  const day: IsoDate = `${year - 1}-11-${random.whole(10, 28)}`;
  const published = story.opensOn !== undefined && story.opensOn > day ? story.opensOn : day;
  return published < today ? published : today;
}

function inventStructure(draw: number, places: number): Budget["structure"] {
  if (draw < 0.55 || places < 6) return { kind: "single", places };
  const low = Math.floor(places * 0.3);
  const high = Math.floor(places * 0.25);
  const levels = [
    { key: "1", name: "Lav", places: low, weight: 0.75 },
    { key: "2", name: "Middel", places: places - low - high, weight: 1 },
    { key: "3", name: "Høj", places: high, weight: 1.5 },
  ];
  return draw < 0.85 ? { kind: "levels", levels } : { kind: "basis-and-service", basisPercent: 40, levels };
}

interface BudgetInput {
  readonly year: number;
  /** What a day is to cost. */
  readonly kroner: number;
  readonly occupancyPercent: number;
  readonly structure: Budget["structure"];
}

function describeContent(
  { kind, offer }: OfferDraft,
  accountYears: readonly AccountYear[],
  input: BudgetInput,
): CalculationContent {
  const { year, occupancyPercent } = input;
  const agreementId =
    regionOfMunicipality(offer.address.municipalityCode, `${year - 1}-12-01`)?.id ?? "national";
  const { lagYears } = getRateParameters(agreementId, year).values;
  return {
    budget: describeBudget(kind.opening, input),
    agreementId,
    overrides: {},
    occupancyKind: kind.occupancyKind,
    isWithoutAdjustment: !accountYears.some((account) => account.year === year - lagYears),
    scenarios: [{ key: "belaegning", name: "Lavere belægning", occupancyPercent: occupancyPercent - 3 }],
    note: "",
  };
}

function describeBudget(opening: Budget["opening"], input: BudgetInput): Budget {
  const { year, kroner, occupancyPercent, structure } = input;
  const places =
    structure.kind === "single"
      ? structure.places
      : structure.levels.reduce((sum, level) => sum + level.places, 0);
  const days = opening.kind === "opening-days" ? opening.days : 365;
  const net = (kroner * places * days * occupancyPercent) / 100;
  const direct = net / (1 + overheadPercent / 100);
  const roundAmount = (amount: number): number =>
    Math.round((amount * 100) / budgetStepOere) * budgetStepOere;
  return {
    year,
    opening,
    costs: costShares
      .map(([category, share]) => ({ category, amountOere: roundAmount(direct * share) }))
      .filter(({ amountOere }) => amountOere > 0),
    revenues: [{ category: "sales", amountOere: roundAmount(direct * 0.004) }],
    overhead: { kind: "percent", percent: overheadPercent },
    occupancyPercent,
    structure,
    supplements: [],
  };
}

function inventAccountYear(
  { random, story, lastYear }: OfferDraft,
  result: RateResult,
  { actual, carriedInOere }: { actual: number; carriedInOere: number },
): AccountYear {
  const { year, levels, costBaseOere, revenuesOere, places, daysInYear } = result;
  const isLate = year >= lastYear - 3;
  const spent = 1 + (random.between(-2.5, 2.5) + (isLate ? story.overspentPercent : 0)) / 100;
  return {
    year,
    budgetOere: costBaseOere,
    costsOere: Math.round((costBaseOere + revenuesOere) * spent),
    charged: levels.map((level) => ({
      careDays: Math.round((level.places / places) * places * daysInYear * (actual / 100)),
      rateOere: level.rateOere,
    })),
    otherRevenueOere: revenuesOere,
    carriedInOere,
  };
}

function describeRates(
  { offer, story, lastYear }: OfferDraft,
  { year, levels }: RateResult,
  { occupancyPercent, publishedOn }: { occupancyPercent: number; publishedOn: IsoDate },
): AnyFactDraft[] {
  const facts = levels.map(
    (level): AnyFactDraft => ({
      offerId: offer.id,
      kind: "rate",
      key: level.key,
      value: {
        amountOere: level.rateOere,
        per: "day",
        budgetedOccupancyPercent: occupancyPercent,
        ...(level.name === "" ? {} : { levelName: level.name }),
        ...(level.basisOere === undefined ? {} : { basisOere: level.basisOere }),
        ...(level.serviceOere === undefined ? {} : { serviceOere: level.serviceOere }),
      },
      validFrom: `${year}-01-01`,
      validTo: `${year + 1}-01-01`,
      source: "rate-model",
      asOf: publishedOn,
    }),
  );
  const [first] = facts;
  if (story.name !== "contradicted" || year !== lastYear || first?.kind !== "rate") return facts;
  const value = { ...first.value, amountOere: first.value.amountOere - 8_300 };
  return [...facts, saidBy({ ...first, value }, "tilbudsportalen", first.asOf)];
}
