export { calculatePriceWageIndex } from "./calculate-price-wage-index.ts";
export type { PriceWageIndex, YearSpan } from "./calculate-price-wage-index.ts";
export { checkEstimate } from "./check-estimate.ts";
export { formatYearPair } from "./format-year-pair.ts";
export type { EstimateStatus, PriceWageBasis, PriceWageEstimate, YearPair } from "./price-wage-estimate.ts";
export { estimateStatuses, priceWageBases } from "./price-wage-estimate.ts";
export { priceWageEstimates } from "./price-wage-estimates.ts";
export type { EstimateRule } from "./select-estimate.ts";
export { selectEstimate } from "./select-estimate.ts";
