import type { BilingualText } from "../../law/index.ts";

/** What a need can ask for, and how much each weighs against the others. */
export const matchWeights = {
  targetGroups: 30,
  legalBasis: 25,
  freePlace: 25,
  age: 20,
  place: 20,
  supportLevel: 15,
} as const;

/**
 * How well an offer meets what was asked, as a share of the weight: the group itself, one it lies within, or
 * a part of it only.
 */
export const matchShares = {
  primaryGroup: 1,
  secondaryGroup: 0.9,
  widerGroup: 0.75,
  narrowerGroup: 0.5,
  inRegionOnly: 0.6,
} as const;

/** What is left of the weight when the fact behind it is stale. */
export const staleShare = 0.5;

/** Points of the 100 that are taken away for what nobody asked about, but everybody wants to know. */
export const matchDeductions = { supervisionRemark: 10, opensLater: 10, closes: 10 } as const;

/** What no source says about the rules. */
export const matchRulesOpen: BilingualText = {
  da: "Ingen kilde siger, hvad der vejer tungest, når et tilbud skal findes. Vægtene er vores forslag fra 22. november 2026. Rækkefølgen er en hjælp til at lede, ikke en afgørelse.",
  en: "No source says what weighs most when an offer is sought. The weights are our proposal of 22 November 2026. The order helps to look; it decides nothing.",
};
