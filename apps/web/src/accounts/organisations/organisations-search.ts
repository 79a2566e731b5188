import { type OrganisationKind, organisationKinds } from "@rammevaerk/domain/accounts";
import { choiceIn, type RawSearch, textIn } from "../../platform/routing/search.ts";

/** What is searched for, as it stands in the address. */
export interface OrganisationsSearch {
  q?: string | undefined;
  slags?: OrganisationKind | undefined;
}

export function readOrganisationsSearch(raw: RawSearch): OrganisationsSearch {
  return { q: textIn(raw, "q"), slags: choiceIn(raw, "slags", organisationKinds) };
}
