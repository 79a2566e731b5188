export { registerRateAnalysisDoors } from "./analysis/doors.ts";
export { recordEstimates } from "./analysis/record-estimates.ts";
export { registerRateDocumentDoors } from "./documents/doors.ts";
export type { AccountYearLoad } from "./loading/record-account-years.ts";
export { recordAccountYears } from "./loading/record-account-years.ts";
export type { PublishedRateLoad } from "./loading/record-published-rates.ts";
export { recordPublishedRates } from "./loading/record-published-rates.ts";
export { ratesPersonalData } from "./personal-data.ts";
export { presentPublished } from "./presenter.ts";
