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
export { calculateRateTable } from "./bulk/calculate-rate-table.ts";
export type { RateRow } from "./bulk/collect-rate-columns.ts";
export { collectRateColumns } from "./bulk/collect-rate-columns.ts";
export type { RateColumns, RateTable } from "./bulk/rate-columns.ts";
export type { BudgetedOccupancy, YearOccupancy } from "./calculate-budgeted-occupancy.ts";
export { calculateBudgetedOccupancy } from "./calculate-budgeted-occupancy.ts";
export { calculateCarriedLedger } from "./calculate-carried-ledger.ts";
export { calculateOccupancySignal } from "./calculate-occupancy-signal.ts";
export { calculatePriorYearAdjustment } from "./calculate-prior-year-adjustment.ts";
export { calculateRates } from "./calculate-rates.ts";
export type {
  AgreedCap,
  CapBasis,
  CapBinding,
  CapColumns,
  CapGap,
  CapGrouping,
  CapHeadrooms,
  CapOutcome,
  CapRule,
  CapStrategy,
  CapStrategyKey,
  CapVerdict,
  CapYear,
  CostOfDays,
  CostPerDay,
  JudgedCap,
  OfferCost,
} from "./cap/index.ts";
export {
  agreedCaps,
  calculateCapFactor,
  calculateCapHeadrooms,
  calculateCapPath,
  calculateCapVerdicts,
  calculateCostsPerDay,
  capBindings,
  capGroupings,
  capOutcomes,
  capStrategies,
  capStrategyKeys,
  checkCapRule,
  describeCapGap,
  findAgreedCap,
} from "./cap/index.ts";
export type { CarriedLedgerRow, SetAsideUse } from "./carried-ledger.ts";
export { calculateChangeInYear } from "./changes/calculate-change-in-year.ts";
export type { ExtraStay, OverOccupancy } from "./changes/calculate-over-occupancy.ts";
export { calculateOverOccupancy } from "./changes/calculate-over-occupancy.ts";
export type { PlaceDays, PlacePeriod } from "./changes/calculate-place-days.ts";
export { calculatePlaceDays } from "./changes/calculate-place-days.ts";
export type { ChangedRates, ChangeInYear } from "./changes/change-in-year.ts";
export { checkAccountYear } from "./check-account-year.ts";
export { checkRateBudget } from "./check-rate-budget.ts";
export { checkRateOptions } from "./check-rate-options.ts";
export { checkRateParameters } from "./check-rate-parameters.ts";
export type { RateScenario, ScenarioBase } from "./comparison/calculate-scenario.ts";
export { calculateScenario } from "./comparison/calculate-scenario.ts";
export type { RateDifference } from "./comparison/compare-rates.ts";
export { compareRates } from "./comparison/compare-rates.ts";
export { describeRateRefusal } from "./describe-rate-refusal.ts";
export type { Step, StepGroup, StepInput, Unit } from "./explanation.ts";
export type { GroupedSteps } from "./group-steps.ts";
export { groupSteps } from "./group-steps.ts";
export type {
  CaseMonth,
  FixedShares,
  Funding,
  FundingKey,
  FundingParty,
  FundingShare,
  PaymentClaim,
  PaymentClaimRule,
  RefundScheme,
  RefundThreshold,
  RefundThresholds,
  ResidentPaymentEntry,
  ResidentPaymentLedger,
  Stay,
  Subscription,
  SubscriptionPlan,
} from "./funding/index.ts";
export {
  calculateCentralRefund,
  calculateFixedShares,
  calculateLastClaimDay,
  calculateResidentPayments,
  calculateSubscription,
  checkPaymentClaim,
  fundingKeys,
  paymentClaimRule,
  refundSchemes,
  refundThresholds,
  residentPaymentRule,
} from "./funding/index.ts";
export type {
  AgreedOverheadNorm,
  AgreedSpendingRule,
  JudgedOverhead,
  OperatorOverhead,
  OperatorOverheadShare,
  OverheadBasis,
  OverheadNorm,
  OverheadVerdict,
  SpendingOfParty,
  SpendingRule,
  SpendingVerdict,
} from "./norms/index.ts";
export {
  agreedOverheadNorms,
  agreedSpendingRules,
  calculateOverheadVerdict,
  calculateSpendingVerdicts,
  findAgreedOverheadNorm,
  findAgreedSpendingRule,
} from "./norms/index.ts";
export type { OccupancySignal, OccupancySignalCode } from "./occupancy-signal.ts";
export { occupancySignalCodes, occupancySignalTexts } from "./occupancy-signal.ts";
export type { AgreementParameters } from "./parameters/get-rate-parameters.ts";
export { getRateParameters } from "./parameters/get-rate-parameters.ts";
export type { RateAgreement } from "./parameters/rate-agreement.ts";
export { rateAgreements } from "./parameters/rate-agreements.ts";
export type { PriorYearAdjustment } from "./prior-year-adjustment.ts";
export type { ProposedRate } from "./proposal/calculate-rate-proposal.ts";
export { calculateRateProposal } from "./proposal/calculate-rate-proposal.ts";
export { changeRateProposal } from "./proposal/change-rate-proposal.ts";
export { rateModelVersion } from "./proposal/rate-model-version.ts";
export type { RateChange, RateProposal } from "./proposal/rate-proposal.ts";
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
export { rateRefusalTexts } from "./rate-refusal-texts.ts";
export type { LevelRate, RateResult } from "./rate-result.ts";
export type {
  EstimateRule,
  EstimateStatus,
  ExactRatio,
  PriceWageBasis,
  PriceWageEstimate,
  PriceWageIndex,
  YearPair,
  YearSpan,
} from "./series/index.ts";
export {
  calculatePriceWageIndex,
  checkEstimate,
  estimateStatuses,
  formatYearPair,
  priceWageBases,
  priceWageEstimates,
  selectEstimate,
} from "./series/index.ts";
export type { RateSheet, RateSheetInput, SheetCell, SheetUnit } from "./sheet/index.ts";
export { describeRateSheet } from "./sheet/index.ts";
export { nameUnitRate } from "./name-unit-rate.ts";
export type { StepToWrite, WrittenStep } from "./write-step.ts";
export { writeStep } from "./write-step.ts";
