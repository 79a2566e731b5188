export type { OverheadBasis } from "./calculate-overhead-verdict.ts";
export { calculateOverheadVerdict } from "./calculate-overhead-verdict.ts";
export type { SpendingOfParty, SpendingVerdict } from "./calculate-spending-verdicts.ts";
export { calculateSpendingVerdicts } from "./calculate-spending-verdicts.ts";
export { findAgreedOverheadNorm } from "./find-agreed-overhead-norm.ts";
export { findAgreedSpendingRule } from "./find-agreed-spending-rule.ts";
export type { AgreedOverheadNorm, OverheadNorm } from "./overhead-norm.ts";
export { agreedOverheadNorms } from "./overhead-norm.ts";
export type {
  JudgedOverhead,
  OperatorOverhead,
  OperatorOverheadShare,
  OverheadVerdict,
} from "./overhead-verdict.ts";
export type { AgreedSpendingRule, SpendingRule } from "./spending-rule.ts";
export { agreedSpendingRules } from "./spending-rule.ts";
