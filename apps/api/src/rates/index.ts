export { registerRateAnalysisDoors } from "./analysis/doors.ts";
export { recordEstimates } from "./analysis/record-estimates.ts";
export { registerRateDocumentDoors } from "./documents/doors.ts";
export { recordAccountYears } from "./loading/record-account-years.ts";
export { recordPublishedRates } from "./loading/record-published-rates.ts";
export { ratesPersonalData } from "./personal-data.ts";
export type { CalculationScope } from "./policy.ts";
export { readableCalculations } from "./policy.ts";
export { presentPublished } from "./presenter.ts";
