import type { Me } from "@rammevaerk/contracts/accounts";
import { isAdministrator } from "@rammevaerk/domain/accounts";

type Grants = Pick<NonNullable<Me>, "grants">;

/** The regions in which a person may found networks as their secretariat. */
export function foundingRegionIds({ grants }: Grants): string[] {
  return grants.filter(({ role }) => role === "secretariat").map(({ limitId }) => limitId);
}

/** Whether the page offers to found a network. The server asks its own policy again. */
export function mayFoundNetworks(person: Grants): boolean {
  return isAdministrator(person.grants) || foundingRegionIds(person).length > 0;
}
