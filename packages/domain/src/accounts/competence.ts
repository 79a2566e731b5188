/** The code lists that a competence is picked from: FFB/VUM 2.0 target groups, legal bases, method names. */
export const competenceLists = ["target-group", "legal-basis", "method"] as const;
export type CompetenceList = (typeof competenceLists)[number];

/** How well a person knows a field, lowest first: knows it, works with it, is an expert that others may ask. */
export const competenceLevels = ["knows", "works-with", "expert"] as const;
export type CompetenceLevel = (typeof competenceLevels)[number];

/** One field that a person knows something about. `confirmedOn` is the calendar day the person last said so. */
export interface Competence {
  readonly list: CompetenceList;
  readonly code: string;
  readonly level: CompetenceLevel;
  readonly confirmedOn: string;
}
