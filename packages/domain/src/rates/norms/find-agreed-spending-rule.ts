import type { RegionId } from "../../reference/index.ts";
import { type IsoDate, isInForce } from "../../time/index.ts";
import { type AgreedSpendingRule, agreedSpendingRules } from "./spending-rule.ts";

/**
 * Answers the spending rule of a region's framework agreement on a day; undefined when none is known.
 * @example findAgreedSpendingRule("syddanmark", "2020-01-01")?.rule.priceLevel // "as-spent"
 */
export function findAgreedSpendingRule(regionId: RegionId, on: IsoDate): AgreedSpendingRule | undefined {
  return agreedSpendingRules.find((rule) => rule.regionId === regionId && isInForce(rule, on));
}
