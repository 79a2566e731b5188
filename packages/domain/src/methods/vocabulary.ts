/**
 * Where a method stands, as stored. "draft": not published yet. "retired": kept to be read, with a reason. A published
 * method whose review date has come is presented as "due". Terms: docs/glossary.md, "metode".
 */
export const methodStatuses = ["draft", "published", "retired"] as const;
export type MethodStatus = (typeof methodStatuses)[number];

/** What a reader is told: the stored status, and "due" when the review date of a published method has come. */
export const shownMethodStatuses = ["draft", "published", "due", "retired"] as const;
export type ShownMethodStatus = (typeof shownMethodStatuses)[number];

/** Where a version stands on its way: written, handed in, published, replaced by a newer one, declined, or taken back for good. */
export const versionStates = [
  "draft",
  "in-review",
  "published",
  "superseded",
  "declined",
  "withdrawn",
] as const;
export type VersionState = (typeof versionStates)[number];

/** Where an experience stands on its way. */
export const experienceStates = ["draft", "in-review", "published", "declined", "withdrawn"] as const;
export type ExperienceState = (typeof experienceStates)[number];

/**
 * How the library classes a method: by research, by knowledge and experience, promising, practised in one place, or not
 * recommended. An editor's judgement with a reason, beside the ratings of others and never made from them. Source: FM-H-2017.
 */
export const methodStandings = [
  "evidence-based",
  "knowledge-based",
  "promising",
  "local-practice",
  "not-recommended",
] as const;
export type MethodStanding = (typeof methodStandings)[number];

/** How much a method concerns this field; absent where nobody has judged it. */
export const relevanceLevels = ["high", "some", "little"] as const;
export type RelevanceLevel = (typeof relevanceLevels)[number];

/** The scales that ratings of evidence are given on. Each has its own levels and direction. */
export const evidenceScales = ["vidensdeklaration", "eif", "cebc", "eef", "other"] as const;
export type EvidenceScale = (typeof evidenceScales)[number];

/** The five dimensions of the Danish knowledge declaration, each A to D. Source: VD. */
export const declarationDimensions = [
  "target-group",
  "method",
  "implementation",
  "effect",
  "economy",
] as const;
export type DeclarationDimension = (typeof declarationDimensions)[number];

/**
 * What the library's own rules make of one rating, most sure first: effect well supported, likely, or only hinted at; looked for
 * and not found; harm found; or nobody has rated the effect. Always shown as derived, with its rule.
 */
export const evidenceBands = ["strong", "moderate", "limited", "none-found", "harmful", "not-rated"] as const;
export type EvidenceBand = (typeof evidenceBands)[number];

/** How a study was made. */
export const studyDesigns = [
  "systematic-review",
  "randomised",
  "quasi-experimental",
  "before-after",
  "qualitative",
  "case-study",
  "other",
] as const;
export type StudyDesign = (typeof studyDesigns)[number];

/** What a method may be used under. "licensed": by agreement with an owner; "trained": free, but only with its training. */
export const methodLicences = ["free", "trained", "licensed", "unknown"] as const;
export type MethodLicence = (typeof methodLicences)[number];

/** What others may do with the text of a description. */
export const textLicences = ["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "all-rights-reserved"] as const;
export type TextLicence = (typeof textLicences)[number];

/** What an experience measured its result by. */
export const outcomeMeasures = ["fit", "goals-reached", "own", "none"] as const;
export type OutcomeMeasure = (typeof outcomeMeasures)[number];

/** Whether those who tried a method would use it again. */
export const againAnswers = ["yes", "with-changes", "no"] as const;
export type AgainAnswer = (typeof againAnswers)[number];

/** What a method can be tied to by an editor; offers and experts are tied by what they say themselves. */
export const methodLinkKinds = ["network", "event", "common-goal"] as const;
export type MethodLinkKind = (typeof methodLinkKinds)[number];
