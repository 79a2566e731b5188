import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { Oere } from "../../money/index.ts";
import type { Period } from "../../time/index.ts";

/** Whose expensive single cases (særligt dyre enkeltsager) the state refunds a part of. */
export const refundSchemes = ["adults", "section-176a"] as const;
export type RefundScheme = (typeof refundSchemes)[number];

/** From this amount a year on, the state bears this part of what a case costs, up to the next threshold. */
export interface RefundThreshold {
  readonly aboveOere: Oere;
  readonly refundPercent: number;
}

export interface RefundThresholds extends Period {
  readonly scheme: RefundScheme;
  /** By rising amounts. */
  readonly thresholds: readonly RefundThreshold[];
  readonly source: SourceKey;
  readonly open: BilingualText;
}

const laterYears: BilingualText = {
  da: "Satser efter 2020 er ikke fundet. Lovforslag L 197 (2019-20) nævner andre grænser fra 2021, men procenterne under den øverste fremgår ikke af kilden.",
  en: "Rates after 2020 were not found. Bill L 197 (2019-20) names other limits from 2021, but the source does not tell the percentages below the highest.",
};

/** The thresholds that a source gives in full. Source: rates fact 1.6, central refund. */
export const refundThresholds: readonly RefundThresholds[] = [
  {
    scheme: "adults",
    validFrom: "2020-01-01",
    validTo: "2021-01-01",
    thresholds: [
      { aboveOere: 109_000_000, refundPercent: 25 },
      { aboveOere: 205_000_000, refundPercent: 50 },
    ],
    source: "SATSER2020",
    open: laterYears,
  },
  {
    scheme: "section-176a",
    validFrom: "2020-01-01",
    validTo: "2021-01-01",
    thresholds: [
      { aboveOere: 83_000_000, refundPercent: 25 },
      { aboveOere: 163_000_000, refundPercent: 50 },
    ],
    source: "SATSER2020",
    open: laterYears,
  },
];
