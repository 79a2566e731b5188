export type { FactRule } from "./facts-over-time/fact-rules.ts";
export { factRules, factRulesOpen } from "./facts-over-time/fact-rules.ts";
export type { AnyFact, Fact, FactKind, FactSource, FactValues } from "./fact.ts";
export { factKinds, factSources } from "./fact.ts";
export type { FreshnessRule, FreshnessState } from "./freshness/freshness-rules.ts";
export { freshnessOpen, freshnessRules, freshnessStates } from "./freshness/freshness-rules.ts";
export type {
  AgreementCategory,
  Offer,
  OfferAddress,
  OfferContact,
  OfferUnit,
  Operator,
  OperatorKind,
} from "./offer.ts";
export { agreementCategories, operatorKinds } from "./offer.ts";
export { offerLabels } from "./vocabulary/offer-labels.ts";
export { findOfferType, offerTypes } from "./vocabulary/offer-types.ts";
export type { QualityTheme } from "./vocabulary/quality-themes.ts";
export { qualityThemes } from "./vocabulary/quality-themes.ts";
export { findService, services } from "./vocabulary/services.ts";
