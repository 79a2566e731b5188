import type { BilingualText } from "../../law/index.ts";

/** Where a figure is taken for a slip of the hand. Defaults of our own, in force since 22 November 2026. */
export const offerLimits = {
  places: 1000,
  /** Of a month or a year; above 100 is over-occupancy, which happens. */
  occupancyPercent: 200,
  /** 100,000 kroner; the dearest single cases in the sources cost about 7,400 a day. */
  rateOere: 10_000_000,
  ageYears: 120,
  percentDecimals: 4,
} as const;

/** What no source says about the limits. */
export const offerLimitsOpen: BilingualText = {
  da: "Ingen kilde siger, hvornår et tal er for stort til at være rigtigt. Grænserne er vores forslag og sat højt.",
  en: "No source says when a figure is too large to be right. The limits are our proposal, and set high.",
};
