export type { PasswordOwner } from "./check-password.ts";
export { checkPassword } from "./check-password.ts";
export type { Competence, CompetenceLevel, CompetenceList } from "./competence.ts";
export { competenceLevels, competenceLists } from "./competence.ts";
export type { AffiliationPeriod } from "./find-current-affiliation.ts";
export { findCurrentAffiliation } from "./find-current-affiliation.ts";
export { mailDomainOf } from "./mail-domain.ts";
export type { OrganisationKind } from "./organisation-kind.ts";
export { organisationKinds } from "./organisation-kind.ts";
export type { Grant, LimitKind, Role } from "./roles.ts";
export {
  holdsRole,
  isAdministrator,
  isGrantedByOrganisation,
  limitKinds,
  limitKindsOfRole,
  mayExpire,
  mayLimitRole,
  roles,
} from "./roles.ts";
export { updateCompetences } from "./update-competences.ts";
export type { Visibility } from "./visibility.ts";
export { mayBeSeen, visibilities } from "./visibility.ts";
