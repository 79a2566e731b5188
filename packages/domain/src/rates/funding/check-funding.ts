import { findDecimalScale, scaleDecimal } from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import type { RateRefusal } from "../rate-refusal.ts";
import type { Funding, FundingParty } from "./calculate-fixed-shares.ts";

/** 100 % in ten-thousandths of a percent. */
const wholeInParts = 1_000_000;

/** Answers what is wrong with an amount to share and its key; nothing when it can be shared. Codes: see `calculateFixedShares`. */
export function checkFunding({ amountOere, fundingKey, parties }: Funding): RateRefusal[] {
  const amount = checkAmount(amountOere, "amountOere");
  const refusals = [
    ...(amount === undefined ? [] : [amount]),
    ...parties.flatMap(checkParty),
    ...listRepeated(parties),
  ];
  if (refusals.length > 0) return refusals;
  if (parties.every(({ weight }) => weight === 0))
    return [{ code: "weights-all-zero", path: "parties", value: parties.length }];
  return fundingKey === "agreed" ? checkWhole(parties) : [];
}

function checkParty({ weight }: FundingParty, at: number): RateRefusal[] {
  const path = `parties.${at}.weight`;
  if (!(weight >= 0)) return [{ code: "weight-negative", path, value: weight, limit: 0 }];
  if (findDecimalScale(weight) === undefined)
    return [{ code: "too-many-decimals", path, value: weight, limit: 4 }];
  return [];
}

function listRepeated(parties: readonly FundingParty[]): RateRefusal[] {
  const seen = new Set<string>();
  return parties.flatMap(({ key }, at) => {
    if (seen.has(key)) return [{ code: "share-repeated" as const, path: `parties.${at}.key`, value: key }];
    seen.add(key);
    return [];
  });
}

function checkWhole(parties: readonly FundingParty[]): RateRefusal[] {
  const parts = parties.reduce((sum, { weight }) => sum + scaleDecimal(weight, 10_000), 0);
  if (parts === wholeInParts) return [];
  return [{ code: "shares-not-whole", path: "parties", value: parts / 10_000, limit: 100 }];
}
