import { findDecimalScale, scaleDecimal } from "../money/index.ts";
import type { RateRefusal } from "../rates/index.ts";
import type { CostKey } from "./cost-key.ts";
import { listRepeatedKeys } from "./list-repeated-keys.ts";

/** 100 % in ten-thousandths of a percent. */
const wholeInParts = 1_000_000;
/** More than will ever live in a municipality. */
const mostInhabitants = 100_000_000;

/**
 * Answers all that is wrong with a cost key; nothing when an amount can be shared by it. Sentences:
 * `describeRateRefusal`.
 *
 * Codes: share-repeated; weights-all-zero, also when there are no parties; by inhabitants weight-negative,
 * too-many-decimals, figure-too-large; by agreement percent-out-of-range, too-many-decimals, and shares-not-whole
 * when the percentages do not sum to 100 exactly.
 * @example checkCostKey({ kind: "agreed", parties: [{ key: "a", percent: 99 }] })
 *   // [{ code: "shares-not-whole", path: "parties", value: 99, limit: 100 }]
 */
export function checkCostKey(key: CostKey): RateRefusal[] {
  const refusals = listRepeatedKeys(key.parties);
  if (key.kind === "population")
    refusals.push(...key.parties.flatMap(({ inhabitants }, at) => checkInhabitants(inhabitants, at)));
  if (key.kind === "agreed")
    refusals.push(...key.parties.flatMap(({ percent }, at) => checkPercent(percent, at)));
  return refusals.length > 0 ? refusals : checkWhole(key);
}

function checkInhabitants(value: number, at: number): RateRefusal[] {
  const path = `parties.${at}.inhabitants`;
  if (!(value >= 0)) return [{ code: "weight-negative", path, value }];
  if (value > mostInhabitants) return [{ code: "figure-too-large", path, value, limit: mostInhabitants }];
  return Number.isInteger(value) ? [] : [{ code: "too-many-decimals", path, value, limit: 0 }];
}

function checkPercent(value: number, at: number): RateRefusal[] {
  const path = `parties.${at}.percent`;
  if (!(value >= 0)) return [{ code: "percent-out-of-range", path, value, limit: 0 }];
  if (value > 100) return [{ code: "percent-out-of-range", path, value, limit: 100 }];
  return findDecimalScale(value) === undefined ? [{ code: "too-many-decimals", path, value, limit: 4 }] : [];
}

function checkWhole(key: CostKey): RateRefusal[] {
  const isEmpty =
    key.kind === "population"
      ? key.parties.every(({ inhabitants }) => inhabitants === 0)
      : key.parties.length === 0;
  if (isEmpty) return [{ code: "weights-all-zero", path: "parties", value: key.parties.length }];
  if (key.kind !== "agreed") return [];
  const parts = key.parties.reduce((sum, { percent }) => sum + scaleDecimal(percent, 10_000), 0);
  return parts === wholeInParts
    ? []
    : [{ code: "shares-not-whole", path: "parties", value: parts / 10_000, limit: 100 }];
}
