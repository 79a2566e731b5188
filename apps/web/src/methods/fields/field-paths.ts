/** The parts of a description, in the order of the form: each is filled in for itself, and told apart in a difference. */
export const fieldSections = {
  core: ["name", "aliases", "summary", "purpose"],
  "for-whom": ["targetGroups", "ageFrom", "ageTo", "legalBases", "exclusion"],
  content: ["coreComponents", "theoryOfChange", "body"],
  extent: ["dosage.sessions", "dosage.duration", "dosage.setting"],
  competences: [
    "competences.required",
    "competences.training",
    "competences.certification",
    "licence.kind",
    "licence.owner",
    "licence.note",
  ],
  implementation: ["implementation.fidelityTool", "implementation.support", "implementation.timeToFullUse"],
  sources: ["sources"],
  evidence: ["standing.level", "standing.reason", "ratings", "studies"],
  relevance: ["relevance.level", "relevance.reason"],
  economy: [
    "economy.startUp",
    "economy.perCitizen",
    "economy.priceYear",
    "economy.sourceKey",
    "economy.note",
  ],
  risks: ["risks", "ethics"],
  rights: ["textLicence"],
} as const;

export type FieldSection = keyof typeof fieldSections;
export type FieldPath = (typeof fieldSections)[FieldSection][number];

export const sectionKeys = Object.keys(fieldSections) as FieldSection[];
const allPaths: readonly FieldPath[] = sectionKeys.flatMap((key): readonly FieldPath[] => fieldSections[key]);

/**
 * The field that a path of the server belongs to: `ratings.2.value` to `ratings`, `economy.startUp.toKroner` to `economy.startUp`, `standing` to its
 * first. Undefined for what is no field.
 */
export function findFieldPath(path: string): FieldPath | undefined {
  return (
    allPaths.find((field) => path === field || path.startsWith(`${field}.`)) ??
    allPaths.find((field) => field.startsWith(`${path}.`))
  );
}

/** The section that a path belongs to. */
export function findSection(path: string): FieldSection | undefined {
  const field = findFieldPath(path);
  return sectionKeys.find((key) => fieldSections[key].some((one: FieldPath) => one === field));
}
