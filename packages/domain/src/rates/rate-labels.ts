import type { BilingualText } from "../law/index.ts";
import type { CostCategory, RevenueCategory } from "./budget.ts";

/** What the kinds of direct cost are called. */
export const costCategoryLabels: Readonly<Record<CostCategory, BilingualText>> = {
  pay: { da: "Løn", en: "Pay" },
  "other-staff": { da: "Øvrige personaleudgifter", en: "Other staff costs" },
  property: { da: "Ejendom", en: "Property" },
  "goods-and-services": { da: "Varer og tjenesteydelser", en: "Goods and services" },
  training: { da: "Uddannelse og udvikling", en: "Training and development" },
  "transport-and-activities": { da: "Transport og aktiviteter", en: "Transport and activities" },
  "supervision-fee": { da: "Tilsynstakst", en: "Supervision fee" },
  "civil-servant-pensions": { da: "Tjenestemandspension", en: "Civil servants' pensions" },
  "idle-costs": { da: "Tomgangsudgifter", en: "Idle costs" },
  secretariat: { da: "Sekretariat for rammeaftalen", en: "Secretariat of the framework agreement" },
  depreciation: { da: "Afskrivning", en: "Depreciation" },
  interest: { da: "Forrentning", en: "Interest" },
};

/** What the kinds of revenue are called. */
export const revenueCategoryLabels: Readonly<Record<RevenueCategory, BilingualText>> = {
  sales: { da: "Salg af ydelser", en: "Sale of services" },
  "own-production": { da: "Egen produktion", en: "Own production" },
  "temporary-over-occupancy": { da: "Midlertidig overbelægning", en: "Temporary over-occupancy" },
  other: { da: "Øvrige indtægter", en: "Other revenue" },
};

/** What the figures of a rate are called, in its steps and in its spreadsheet. */
export const rateLabels = {
  directCosts: { da: "Direkte omkostninger", en: "Direct costs" },
  capitalCosts: { da: "Afskrivning og forrentning", en: "Depreciation and interest" },
  revenues: { da: "Indtægter", en: "Revenues" },
  overheadBase: { da: "Grundlag for overhead", en: "Base of overhead" },
  overheadPercent: { da: "Overhead i procent", en: "Overhead in percent" },
  overhead: { da: "Overhead (indirekte omkostninger)", en: "Overhead (indirect costs)" },
  costBase: { da: "Takstberegningsgrundlag", en: "Cost base" },
  adjustment: { da: "Efterregulering fra tidligere år", en: "Adjustment from earlier years" },
  netCostBase: { da: "Grundlag efter efterregulering", en: "Cost base after adjustment" },
  year: { da: "År", en: "Year" },
  daysInYear: { da: "Dage i året", en: "Days in the year" },
  openingDays: { da: "Åbningsdage", en: "Opening days" },
  places: { da: "Pladser", en: "Places" },
  occupancyPercent: { da: "Budgetteret belægning", en: "Budgeted occupancy" },
  careDays: { da: "Opholdsdage", en: "Care days" },
  unitRate: { da: "Enhedstakst", en: "Unit rate" },
  averageRate: { da: "Gennemsnitlig enhedstakst", en: "Average unit rate" },
  rateStep: { da: "Afrunding", en: "Rounding step" },
  weight: { da: "Vægt", en: "Weight" },
  weightedDays: { da: "Vægtede dage", en: "Weighted days" },
  referenceRate: { da: "Takst ved vægt 1", en: "Rate at weight 1" },
  basisPercent: { da: "Basis i procent", en: "Basis in percent" },
  basis: { da: "Basistakst", en: "Basis rate" },
  service: { da: "Servicetakst", en: "Service rate" },
  rate: { da: "Takst", en: "Rate" },
  budgetRevenue: { da: "Budgetteret takstindtægt", en: "Budgeted revenue of rates" },
  rounding: { da: "Afrundingsforskel", en: "Rounding difference" },
} as const satisfies Readonly<Record<string, BilingualText>>;
export type RateLabelKey = keyof typeof rateLabels;
