export { type CostInUse, calculateCostInUse, costHiddenUnder } from "./calculate-cost-in-use.ts";
export { calculateMethodUse, type MethodUse } from "./calculate-method-use.ts";
export { checkExperience, type ExperiencePeriod, type ExperienceProblem } from "./check-experience.ts";
export { checkMethodFields, type MethodProblem, type MethodProblemCode } from "./check-method-fields.ts";
export { createEmptyFields } from "./create-empty-fields.ts";
export { compareMethodFields, type MethodFieldDifference } from "./diff/compare-method-fields.ts";
export {
  compareTexts,
  type DifferenceLine,
  type DifferencePiece,
  leaveOutUnchanged,
  rebuildText,
} from "./diff/compare-texts.ts";
export {
  type DerivedBand,
  deriveEvidenceBand,
  listEvidenceBands,
  type RatedValue,
} from "./evidence-band/derive-evidence-band.ts";
export type { EvidenceRule, ScaleDescription, ScaleSource } from "./evidence-band/evidence-rule.ts";
export { evidenceRules } from "./evidence-band/evidence-rules.ts";
export { describeScale, findScaleValue, scaleDescriptions } from "./evidence-band/evidence-scales.ts";
export { listRatingHighlights, type RatingHighlight } from "./evidence-band/list-rating-highlights.ts";
export { citizensHiddenUnder, hideSmallNumber, type ShownNumber } from "./hide-small-number.ts";
export { type Holding, listVulnerable } from "./list-vulnerable.ts";
export type {
  CostRange,
  EvidenceRating,
  MethodFields,
  MethodSource,
  MethodStudy,
} from "./method-fields.ts";
export { calculateNextReview, findShownStatus } from "./review-date.ts";
export {
  type AgainAnswer,
  againAnswers,
  type DeclarationDimension,
  declarationDimensions,
  type EvidenceBand,
  type EvidenceScale,
  type ExperienceState,
  evidenceBands,
  evidenceScales,
  experienceStates,
  type MethodLicence,
  type MethodLinkKind,
  type MethodStanding,
  type MethodStatus,
  methodLicences,
  methodLinkKinds,
  methodStandings,
  methodStatuses,
  type OutcomeMeasure,
  outcomeMeasures,
  type RelevanceLevel,
  relevanceLevels,
  type ShownMethodStatus,
  type StudyDesign,
  shownMethodStatuses,
  studyDesigns,
  type TextLicence,
  textLicences,
  type VersionState,
  versionStates,
} from "./vocabulary.ts";
