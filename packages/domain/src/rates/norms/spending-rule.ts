import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { RegionId } from "../../reference/index.ts";
import type { Period } from "../../time/index.ts";

/**
 * How total spending on the field may develop from the year before, for every municipality and the region. It is to
 * fall, and at least to hold: holding keeps the rule. Source: rates fact 1.9.
 */
export interface SpendingRule {
  /** Whether the year before counts as it was, or with the price-and-wage projection added. */
  readonly priceLevel: "as-spent" | "projected";
}

/** The spending rule of one framework agreement, with the days on which it is agreed. */
export interface AgreedSpendingRule extends Period {
  readonly agreementId: string;
  readonly regionId: RegionId;
  readonly rule: SpendingRule;
  readonly source: SourceKey;
  readonly open: BilingualText;
}

export const agreedSpendingRules: readonly AgreedSpendingRule[] = [
  {
    agreementId: "syddanmark-2019-2020",
    regionId: "syddanmark",
    validFrom: "2019-01-01",
    validTo: "2021-01-01",
    rule: { priceLevel: "as-spent" },
    source: "RA-SYD-2019",
    open: {
      da: "Kilden nævner ingen pris- og lønfremskrivning. Beløbene sammenlignes derfor, som de er brugt; om de skal i samme prisniveau, er ikke afklaret.",
      en: "The source names no price-and-wage projection. So the amounts are compared as they were spent; whether they belong in one price level is not settled.",
    },
  },
];
