/** The kinds of organisation that people belong to. Operators (driftsherrer) that are neither municipality nor region have kinds of their own. */
export const organisationKinds = [
  "region",
  "municipality",
  "kkr",
  "joint-secretariat",
  "municipal-operator",
  "regional-operator",
  "self-governing-operator",
  "private-operator",
  "research-institution",
  "education-institution",
  "user-organisation",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
