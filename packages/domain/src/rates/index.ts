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
export { costCategories, revenueCategories } from "./budget.ts";
export type { Step, StepInput, Unit } from "./explanation.ts";
export type {
  AdjustmentMode,
  OccupancyKind,
  OverheadBase,
  RateParameter,
  RateParameterKey,
  RateParameters,
} from "./rate-parameters.ts";
export { adjustmentModes, occupancyKinds, overheadBases } from "./rate-parameters.ts";
export type { RateRefusal, RateRefusalCode } from "./rate-refusal.ts";
export { RateError, rateRefusalCodes } from "./rate-refusal.ts";
export type { LevelRate, RateResult } from "./rate-result.ts";
