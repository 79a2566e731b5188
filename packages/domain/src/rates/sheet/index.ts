export type { RateSheetInput } from "./describe-rate-sheet.ts";
export { describeRateSheet } from "./describe-rate-sheet.ts";
export type { RateSheet, SheetCell, SheetUnit } from "./rate-sheet.ts";
