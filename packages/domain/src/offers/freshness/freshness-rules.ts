import type { BilingualText } from "../../law/index.ts";
import type { FactKind } from "../fact.ts";

/** How far a fact can be trusted by its age: confirmed lately, due to be confirmed again, or out of date. */
export const freshnessStates = ["fresh", "due", "stale"] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** After how many days without a word a fact of a kind is due, and when it is stale. */
export interface FreshnessRule {
  readonly dueAfterDays: number;
  readonly staleAfterDays: number;
}

/** Defaults of our own, in force since 22 November 2026. What they leave open: `freshnessOpen`. */
export const freshnessRules: Readonly<Record<FactKind, FreshnessRule>> = {
  "free-places": { dueAfterDays: 14, staleAfterDays: 45 },
  occupancy: { dueAfterDays: 60, staleAfterDays: 120 },
  places: { dueAfterDays: 365, staleAfterDays: 730 },
  rate: { dueAfterDays: 425, staleAfterDays: 790 },
  "target-groups": { dueAfterDays: 365, staleAfterDays: 730 },
  "support-need": { dueAfterDays: 365, staleAfterDays: 730 },
  age: { dueAfterDays: 365, staleAfterDays: 730 },
  "legal-basis": { dueAfterDays: 365, staleAfterDays: 730 },
  services: { dueAfterDays: 365, staleAfterDays: 730 },
  methods: { dueAfterDays: 365, staleAfterDays: 730 },
  exclusions: { dueAfterDays: 365, staleAfterDays: 730 },
  approval: { dueAfterDays: 365, staleAfterDays: 730 },
};

/** What no source says about the rules. */
export const freshnessOpen: BilingualText = {
  da: "Ingen kilde siger, hvor tit oplysninger skal bekræftes. Fristerne er vores forslag: ledige pladser hver anden uge, belægning hver måned med en måneds frist, takster hvert år med to måneder til at offentliggøre dem i forvejen, resten en gang om året.",
  en: "No source says how often facts are to be confirmed. The intervals are our proposal: free places every two weeks, occupancy every month with a month to report it, rates every year with two months to publish them ahead, everything else once a year.",
};
