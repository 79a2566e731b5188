import type { BilingualText } from "../../law/index.ts";

/** From where a figure is a signal. Defaults of our own, in force since 22 November 2026. */
export const signalThresholds = {
  /** Percentage points that the average of the last 12 months lies below that of the 12 before. */
  occupancyFallPoints: 5,
  /** So many years with a deficit beyond the band … */
  deficitYears: 2,
  /** … among the last so many. */
  deficitAmongYears: 3,
  /** The agreement's band around the budget, in percent, where the caller has none of its own. */
  bandPercent: 5,
  /** Fewer paying municipalities than this. */
  payingMunicipalities: 3,
} as const;

/** What no source says about the thresholds. */
export const signalThresholdsOpen: BilingualText = {
  da: "Aftalerne vil have driftsherren til at varsle tidligt, når et tilbuds faglige eller økonomiske bæredygtighed er i tvivl, men ingen kilde siger, hvornår det er. Grænserne er vores forslag. Et tegn er en grund til at se efter, ikke en dom.",
  en: "The agreements want the operator to warn early when an offer's professional or economic sustainability is in doubt, but no source says when that is. The thresholds are our proposal. A signal is a reason to look, not a verdict.",
};
