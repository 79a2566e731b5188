export type { AccountYear, ChargedDays } from "./account-year.ts";
export type {
  CostCategory,
  CostLine,
  Opening,
  Overhead,
  RateBudget,
  RateLevel,
  RateStructure,
  RevenueCategory,
  RevenueLine,
  Supplement,
} from "./budget.ts";
export { capitalCategories, costCategories, revenueCategories } from "./budget.ts";
export { calculateRates } from "./calculate-rates.ts";
export { checkRateBudget } from "./check-rate-budget.ts";
export { checkRateOptions } from "./check-rate-options.ts";
export { checkRateParameters } from "./check-rate-parameters.ts";
export type { Step, StepInput, Unit } from "./explanation.ts";
export type { AgreementParameters } from "./parameters/get-rate-parameters.ts";
export { getRateParameters } from "./parameters/get-rate-parameters.ts";
export type { RateAgreement } from "./parameters/rate-agreement.ts";
export { rateAgreements } from "./parameters/rate-agreements.ts";
export { costCategoryLabels, revenueCategoryLabels } from "./rate-labels.ts";
export { rateLimits } from "./rate-limits.ts";
export type { RateAdjustment, RateOptions } from "./rate-options.ts";
export type {
  AdjustmentMode,
  BandBase,
  DeficitMode,
  OccupancyKind,
  OverheadBase,
  RateParameter,
  RateParameterKey,
  RateParameterRows,
  RateParameters,
} from "./rate-parameters.ts";
export {
  adjustmentModes,
  bandBases,
  deficitModes,
  occupancyKinds,
  overheadBases,
} from "./rate-parameters.ts";
export type { RateRefusal, RateRefusalCode } from "./rate-refusal.ts";
export { RateError, rateRefusalCodes } from "./rate-refusal.ts";
export type { LevelRate, RateResult } from "./rate-result.ts";
