import type { BilingualText } from "../law/index.ts";

/** What the figures of a prior-year adjustment are called, in its steps and in the spreadsheet. */
export const adjustmentLabels = {
  accountYear: { da: "Regnskabsår", en: "Account year" },
  careDays: { da: "Opholdsdage", en: "Care days" },
  rate: { da: "Opkrævet takst", en: "Charged rate" },
  revenue: { da: "Takstindtægt", en: "Revenue of rates" },
  otherRevenue: { da: "Andre indtægter", en: "Other revenue" },
  carriedIn: {
    da: "Indregnet i årets takst fra tidligere år",
    en: "Put into the year's rate by earlier years",
  },
  costs: { da: "Omkostningsbaseret regnskab", en: "Cost-based accounts" },
  result: { da: "Over- eller underskud", en: "Surplus or deficit" },
  bandBase: { da: "Grundlag for båndet", en: "Base of the band" },
  bandPercent: { da: "Bånd i procent", en: "Band in percent" },
  band: { da: "Bånd", en: "Band" },
  excess: { da: "Uden for båndet", en: "Beyond the band" },
  rule: { da: "Regel", en: "Rule" },
  lagYears: { da: "År fra regnskabsår til takstår", en: "Years from account year to rate year" },
  rateYear: { da: "Takstår", en: "Rate year" },
  toRate: { da: "Til taksten", en: "To the rate" },
  toFrame: { da: "Til driftsrammen", en: "To the operating frame" },
  setAside: { da: "Henlagt", en: "Set aside" },
} as const satisfies Readonly<Record<string, BilingualText>>;
