import type { SignedInContext } from "../../platform/context.ts";
import type { OrganisationsTable } from "../tables.ts";
import { findOrganisation } from "./repository.ts";

/** The organisation that a procedure's input names, for its policy. */
export function loadOrganisation(
  { platform }: SignedInContext,
  { organisationId }: { organisationId: string },
): Promise<OrganisationsTable | undefined> {
  return findOrganisation(platform.db, organisationId);
}
