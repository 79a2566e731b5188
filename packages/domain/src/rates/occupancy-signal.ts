import type { BilingualText } from "../law/index.ts";

/** What an occupancy gives rise to: approval by those who steer the agreement, or a warning that stops nothing. */
export const occupancySignalCodes = ["below-minimum", "above-maximum", "above-recommended"] as const;
export type OccupancySignalCode = (typeof occupancySignalCodes)[number];

/** What budgeting with an occupancy gives rise to. */
export interface OccupancySignal {
  readonly code: OccupancySignalCode;
  /** True: it takes an approval. False: a warning that stops nothing. */
  readonly needsApproval: boolean;
  readonly percent: number;
  readonly limitPercent: number;
}

/** What every signal says; `{percent}` and `{limit}` stand for its own. */
export const occupancySignalTexts: Readonly<Record<OccupancySignalCode, BilingualText>> = {
  "below-minimum": {
    da: "{percent} procent er under minimum på {limit} procent. Det kræver godkendelse at budgettere lavere.",
    en: "{percent} percent is below the minimum of {limit} percent. To budget lower takes an approval.",
  },
  "above-maximum": {
    da: "{percent} procent er over maksimum på {limit} procent. Det kræver godkendelse at budgettere højere.",
    en: "{percent} percent is above the maximum of {limit} percent. To budget higher takes an approval.",
  },
  "above-recommended": {
    da: "{percent} procent er over det anbefalede maksimum på {limit} procent. Det er tilladt.",
    en: "{percent} percent is above the recommended maximum of {limit} percent. It is allowed.",
  },
};
