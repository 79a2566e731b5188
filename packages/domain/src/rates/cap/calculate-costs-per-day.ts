import {
  findDecimalScale,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";

/** What an offer's care days cost in a year, and what it is counted with. */
export interface OfferCost {
  readonly offerId: string;
  readonly operatorId: string;
  /** Its primary legal basis. */
  readonly offerType: string;
  readonly regionId: string;
  readonly year: number;
  /** The net cost base that the year's rate rested on. Negative when earlier surpluses exceed the costs. */
  readonly costOere: Oere;
  /** The days that the rate was calculated for; above 0, at most four decimals. */
  readonly careDays: number;
}

/** What costs and days are added up over before they are divided. */
export const capGroupings = ["offer", "operator", "offer-type", "region"] as const;
export type CapGrouping = (typeof capGroupings)[number];

/** Expenditure per day (udgifter per dag) of one offer, operator, offer type or region in a year. */
export interface CostPerDay {
  /** The id or code of what it is about. */
  readonly key: string;
  readonly year: number;
  /** How many rows it is the sum of. */
  readonly offers: number;
  readonly costOere: Oere;
  readonly careDays: number;
  /** Rounded half up; comparisons use costs and days. */
  readonly costPerDayOere: Oere;
}

const keyOf: Readonly<Record<CapGrouping, (cost: OfferCost) => string>> = {
  offer: (cost) => cost.offerId,
  operator: (cost) => cost.operatorId,
  "offer-type": (cost) => cost.offerType,
  region: (cost) => cost.regionId,
};

/** Days are counted in ten-thousandths, so that their sum is exact. */
const dayParts = 10_000;

/**
 * Answers expenditure per day, weighted by cost: all costs over all days of a group, which is what a day costs on
 * average, and not the average of the offers' rates. In the order of keys, then years; the order of the rows does not
 * matter. Source: rates fact 1.9; that it is weighted so is our reading.
 * @throws RateError `no-days` when a row has no days, `too-many-decimals`, `amount-unsafe` when an amount or a sum is
 * not exact
 */
export function calculateCostsPerDay(costs: readonly OfferCost[], by: CapGrouping): CostPerDay[] {
  const refusals = costs.flatMap((cost, at) => checkCost(cost, `costs.${at}`));
  if (refusals.length > 0) throw new RateError(refusals);
  const sums = new Map<string, Sum>();
  for (const cost of costs) {
    const key = keyOf[by](cost);
    const sum = sums.get(`${cost.year} ${key}`) ?? { key, year: cost.year, offers: 0, costOere: 0, parts: 0 };
    sum.offers += 1;
    sum.costOere += cost.costOere;
    sum.parts += scaleDecimal(cost.careDays, dayParts);
    sums.set(`${cost.year} ${key}`, sum);
  }
  return [...sums.values()].map(presentSum).toSorted(compareGroups);
}

interface Sum {
  readonly key: string;
  readonly year: number;
  offers: number;
  costOere: Oere;
  parts: number;
}

function checkCost({ costOere, careDays }: OfferCost, path: string): RateRefusal[] {
  const refusal = checkAmount(costOere, `${path}.costOere`, "any");
  if (refusal !== undefined) return [refusal];
  if (!(careDays > 0)) return [{ code: "no-days", path: `${path}.careDays`, value: careDays }];
  if (findDecimalScale(careDays) === undefined)
    return [{ code: "too-many-decimals", path: `${path}.careDays`, value: careDays, limit: 4 }];
  return [];
}

function presentSum({ key, year, offers, costOere, parts }: Sum): CostPerDay {
  if (!Number.isSafeInteger(costOere))
    throw new RateError([{ code: "amount-unsafe", path: key, value: costOere }]);
  return {
    key,
    year,
    offers,
    costOere,
    careDays: parts / dayParts,
    costPerDayOere: roundQuotient(multiplyExact(costOere, dayParts), parts),
  };
}

function compareGroups(a: CostPerDay, b: CostPerDay): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.year - b.year;
}
