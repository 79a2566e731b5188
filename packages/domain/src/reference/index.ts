export type { Agreement, FocusArea } from "./agreement.ts";
export { agreements, listFocusAreas } from "./agreements.ts";
export type { CodeInTree, CodeRow } from "./code-tree.ts";
export { listCodeTree } from "./code-tree.ts";
export type { CommonGoal, Effort } from "./common-goals.ts";
export { commonGoals } from "./common-goals.ts";
export { compareDanish } from "./compare-danish.ts";
export { ffb } from "./ffb.ts";
export { findMunicipality, listMunicipalitiesOfRegion, regionOfMunicipality } from "./find-municipality.ts";
export type { DescribingCodes } from "./list-code-words.ts";
export { listCodeWords } from "./list-code-words.ts";
export type { Method } from "./methods.ts";
export { findMethod, methods } from "./methods.ts";
export type { Municipality, RegionMembership } from "./municipalities.ts";
export { municipalities, municipalitySources } from "./municipalities.ts";
export type { JointSecretariat, Kkr, RegionalBody, SupervisionAuthority } from "./regional-bodies.ts";
export { jointSecretariats, kkrOfMunicipality, kkrs, supervisionAuthorities } from "./regional-bodies.ts";
export type { Region, RegionId } from "./regions.ts";
export { findRegion, listRegions, regions } from "./regions.ts";
export type { SupportNeedLevel } from "./support-need-levels.ts";
export { supportNeedLevels } from "./support-need-levels.ts";
export type { TargetGroup } from "./target-groups.ts";
export {
  findTargetGroup,
  isWithinTargetGroup,
  targetGroupAncestors,
  targetGroups,
} from "./target-groups.ts";
