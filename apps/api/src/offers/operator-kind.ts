import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { OperatorKind } from "@rammevaerk/domain/offers";

const operatorKindOfOrganisation: Partial<Record<OrganisationKind, OperatorKind>> = {
  municipality: "municipal",
  "municipal-operator": "municipal",
  region: "regional",
  "regional-operator": "regional",
  "self-governing-operator": "self-governing",
  "private-operator": "company",
};

/**
 * Answers what kind of operator an organisation is; undefined for one that runs no offers, such as a KKR.
 * @example findOperatorKind("municipality") // "municipal"
 */
export function findOperatorKind(kind: OrganisationKind): OperatorKind | undefined {
  return operatorKindOfOrganisation[kind];
}

/** The same where the organisation is known to run offers. */
export function getOperatorKind(kind: OrganisationKind): OperatorKind {
  const found = operatorKindOfOrganisation[kind];
  if (found === undefined) throw new Error(`an organisation of the kind ${kind} runs no offers`);
  return found;
}
