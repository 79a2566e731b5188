export type { Competence, CompetenceLevel, CompetenceList } from "./competence.ts";
export { competenceLevels, competenceLists } from "./competence.ts";
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
