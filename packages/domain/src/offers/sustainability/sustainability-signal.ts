import type { BilingualText } from "../../law/index.ts";
import type { Step } from "../../rates/explanation.ts";

export const signalCodes = [
  "falling-occupancy",
  "repeated-deficit",
  "rate-above-cap",
  "few-paying-municipalities",
] as const;
export type SignalCode = (typeof signalCodes)[number];

/** A sign that an offer's sustainability may be in doubt. */
export interface SustainabilitySignal {
  readonly code: SignalCode;
  /** "unknown" when the figures that it takes are missing. */
  readonly state: "raised" | "quiet" | "unknown";
  readonly sentence: BilingualText;
  /** How it was calculated; absent when it could not be. */
  readonly step?: Step;
}
