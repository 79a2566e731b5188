export type { Coverage, CoverageInput, CoverageTest } from "./coverage/calculate-coverage.ts";
export { calculateCoverage } from "./coverage/calculate-coverage.ts";
export type { DevelopmentStrategy, StrategyRule } from "./coverage/development-strategy.ts";
export { developmentStrategies } from "./coverage/development-strategy.ts";
export type {
  AnyFact,
  AnyFactDraft,
  Fact,
  FactDraft,
  FactKind,
  FactSource,
  FactValues,
} from "./fact.ts";
export { factKinds, factSources } from "./fact.ts";
export { calculateOfferOn } from "./facts-over-time/calculate-offer-on.ts";
export type { Recording, RecordingOutcome } from "./facts-over-time/calculate-recording.ts";
export { calculateRecording } from "./facts-over-time/calculate-recording.ts";
export type { FactRule } from "./facts-over-time/fact-rules.ts";
export { factRules, factRulesOpen } from "./facts-over-time/fact-rules.ts";
export { formatFactSubject } from "./facts-over-time/format-fact-subject.ts";
export type { AnyHeldFact, HeldFact } from "./facts-over-time/held-fact.ts";
export { findHeldFact, listHeldFacts } from "./facts-over-time/held-fact.ts";
export { isBelieved } from "./facts-over-time/is-believed.ts";
export { isSameValue } from "./facts-over-time/is-same-value.ts";
export type { DatedFact, FactFreshness } from "./freshness/calculate-fact-freshness.ts";
export { calculateFactFreshness } from "./freshness/calculate-fact-freshness.ts";
export type { FreshShare } from "./freshness/calculate-fresh-share.ts";
export { calculateFreshShare } from "./freshness/calculate-fresh-share.ts";
export { calculateLastSaidOn } from "./freshness/calculate-last-said-on.ts";
export type { OldestFact } from "./freshness/find-oldest-fact.ts";
export { findOldestFact } from "./freshness/find-oldest-fact.ts";
export type { FreshnessRule, FreshnessState } from "./freshness/freshness-rules.ts";
export { freshnessOpen, freshnessRules, freshnessStates } from "./freshness/freshness-rules.ts";
export { checkFact } from "./invariants/check-fact.ts";
export { checkFacts } from "./invariants/check-facts.ts";
export { checkOffer } from "./invariants/check-offer.ts";
export { checkOffers } from "./invariants/check-offers.ts";
export { offerLimits, offerLimitsOpen } from "./invariants/offer-limits.ts";
export type { OfferRefusal, OfferRefusalCode } from "./invariants/offer-refusal.ts";
export { describeOfferRefusal, offerRefusalCodes } from "./invariants/offer-refusal.ts";
export type { OfferMatch, OfferMatches } from "./matching/match-offers.ts";
export { matchOffers } from "./matching/match-offers.ts";
export type { MatchReason, MatchReasonCode, MatchReasonParams } from "./matching/match-reason.ts";
export { describeMatchReason, matchReasonCodes } from "./matching/match-reason.ts";
export {
  matchDeductions,
  matchRulesOpen,
  matchShares,
  matchWeights,
  staleShare,
} from "./matching/match-rules.ts";
export type { OfferNeed, TravelWish } from "./matching/offer-need.ts";
export { anyNeed, travelWishes } from "./matching/offer-need.ts";
export type { FreePlaces, Known, OfferProfile } from "./matching/offer-profile.ts";
export { calculateOfferProfile } from "./matching/offer-profile.ts";
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
export { calculateFallingOccupancy } from "./sustainability/calculate-falling-occupancy.ts";
export { calculateFewPayingMunicipalities } from "./sustainability/calculate-few-paying-municipalities.ts";
export { calculateRateAboveCap } from "./sustainability/calculate-rate-above-cap.ts";
export type { YearResult } from "./sustainability/calculate-repeated-deficit.ts";
export { calculateRepeatedDeficit } from "./sustainability/calculate-repeated-deficit.ts";
export type { SustainabilityFigures } from "./sustainability/calculate-sustainability-signals.ts";
export { calculateSustainabilitySignals } from "./sustainability/calculate-sustainability-signals.ts";
export { signalThresholds, signalThresholdsOpen } from "./sustainability/signal-thresholds.ts";
export type { SignalCode, SustainabilitySignal } from "./sustainability/sustainability-signal.ts";
export { signalCodes } from "./sustainability/sustainability-signal.ts";
export { offerLabels } from "./vocabulary/offer-labels.ts";
export { findOfferType, offerTypes } from "./vocabulary/offer-types.ts";
export type { QualityTheme } from "./vocabulary/quality-themes.ts";
export { qualityThemes } from "./vocabulary/quality-themes.ts";
export { findService, services } from "./vocabulary/services.ts";
