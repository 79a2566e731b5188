import type { BilingualText } from "../../law/index.ts";
import type { FactKind, FactSource, FactValues } from "../fact.ts";

/** How the registry reads facts of one kind. */
export interface FactRule<Kind extends FactKind = FactKind> {
  /** Whose word leads where sources speak of the same thing, foremost first. Every source is in it. */
  readonly leadingSources: readonly FactSource[];
  /**
   * `throughout`: it holds on every day of its period. `measured`: it was measured over its period, and is
   * the latest that is known until a later one is.
   */
  readonly reading: "throughout" | "measured";
  /**
   * The fields that sources can disagree on; absent: all of them. Not every source tells what a rate consists
   * of.
   */
  readonly comparedFields?: readonly (keyof FactValues[Kind])[];
}

const bySupervision: readonly FactSource[] = [
  "supervision",
  "tilbudsportalen",
  "operator",
  "secretariat",
  "rate-model",
];
const byOperator: readonly FactSource[] = [
  "operator",
  "tilbudsportalen",
  "supervision",
  "secretariat",
  "rate-model",
];
const byCalculation: readonly FactSource[] = [
  "rate-model",
  "tilbudsportalen",
  "operator",
  "secretariat",
  "supervision",
];

/** Defaults of our own, in force since 22 November 2026. What they leave open: `factRulesOpen`. */
export const factRules: { readonly [Kind in FactKind]: FactRule<Kind> } = {
  places: { leadingSources: bySupervision, reading: "throughout" },
  "free-places": { leadingSources: byOperator, reading: "throughout" },
  occupancy: { leadingSources: byOperator, reading: "measured" },
  rate: {
    leadingSources: byCalculation,
    reading: "throughout",
    comparedFields: ["amountOere", "per", "budgetedOccupancyPercent"],
  },
  "target-groups": { leadingSources: bySupervision, reading: "throughout" },
  "support-need": { leadingSources: byOperator, reading: "throughout" },
  age: { leadingSources: bySupervision, reading: "throughout" },
  "legal-basis": { leadingSources: bySupervision, reading: "throughout" },
  services: { leadingSources: byOperator, reading: "throughout" },
  methods: { leadingSources: byOperator, reading: "throughout" },
  exclusions: { leadingSources: byOperator, reading: "throughout" },
  approval: { leadingSources: bySupervision, reading: "throughout" },
};

/** What no source says about the rules. */
export const factRulesOpen: BilingualText = {
  da: "Ingen kilde siger, hvem der har ret, når oplysninger strider mod hinanden. Forslaget er vores: socialtilsynet om det, det godkender, beregningen om takster, tilbuddet selv om resten. Alle oplysningerne bliver vist.",
  en: "No source says who is right when facts disagree. The proposal is ours: the supervision authority on what it approves, the calculation on rates, the offer itself on the rest. All of them are shown.",
};
