export type { ErasureRule } from "./calculate-erasure-days.ts";
export { calculateAnswerErasureDay, calculateErasureDays } from "./calculate-erasure-days.ts";
