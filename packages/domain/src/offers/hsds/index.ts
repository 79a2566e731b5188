export type { HsdsProblem } from "./check-service.ts";
export { checkHsdsService } from "./check-service.ts";
export type {
  HsdsAddress,
  HsdsAttribute,
  HsdsCapacity,
  HsdsContact,
  HsdsCostOption,
  HsdsLocation,
  HsdsMetadata,
  HsdsOrganization,
  HsdsPhone,
  HsdsSchedule,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsTaxonomy,
  HsdsTaxonomyTerm,
} from "./hsds-objects.ts";
export type { SchemaPatch } from "./hsds-profile.ts";
export { hsdsProfile, hsdsVersion } from "./hsds-profile.ts";
export { findHsdsTerm, hsdsTaxonomies, hsdsTaxonomyTerms } from "./hsds-taxonomies.ts";
export type { HsdsLinkType } from "./link-types.ts";
export { hsdsLinkTypes } from "./link-types.ts";
export { readHsdsOrganization, readHsdsService } from "./read-service.ts";
export type { HsdsOptions } from "./write-service.ts";
export { writeHsdsOrganization, writeHsdsService } from "./write-service.ts";
