import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { OperatorKind } from "@rammevaerk/domain/offers";
import { municipalities, regions } from "@rammevaerk/domain/reference";
import { organisations } from "../organisations.ts";
import type { DemoOrganisation, DemoOrganisationKey } from "../types.ts";
import { calculateName } from "./names.ts";

/** Who runs invented offers, and where they lie. */
export interface OfferOperator {
  /** Of the stored organisation. */
  readonly id: string;
  readonly key: DemoOrganisationKey;
  readonly name: string;
  readonly kind: OperatorKind;
  readonly municipalityCodes: readonly string[];
}

const inventedOperators = 48;
/** Names from here on are for operators, those before for offers. */
const firstOperatorName = 700;

/**
 * Operators beside those that the demo's people work for: self-governing ones, foundations and companies all
 * over the country.
 */
export const operatorOrganisations: readonly DemoOrganisation[] = Array.from(
  { length: inventedOperators },
  (_, index): DemoOrganisation => {
    const name = calculateName(firstOperatorName + index);
    const isCompany = index % 3 === 0;
    return {
      key: `demo:driftsherre-${index + 1}`,
      name: isCompany ? `${name} ApS` : `Den selvejende institution ${name}`,
      kind: isCompany ? "private-operator" : "self-governing-operator",
      municipality: municipalities[(index * 2 + 1) % municipalities.length]?.code ?? "101",
    };
  },
);

const kindOf: Partial<Record<OrganisationKind, OperatorKind>> = {
  "municipal-operator": "municipal",
  "regional-operator": "regional",
  "self-governing-operator": "self-governing",
  "private-operator": "company",
};

/**
 * Answers who runs the offers: first the demo's own organisations, then municipalities, regions and the
 * invented operators.
 * @param idOf the stored organisations, by their keys in the database
 */
export function listOfferOperators(idOf: ReadonlyMap<string, string>): OfferOperator[] {
  const getId = (key: string): string => {
    const id = idOf.get(key);
    if (id === undefined) throw new Error(`the invented offers name ${key}, which is not stored`);
    return id;
  };
  const named = [...organisations, ...operatorOrganisations].flatMap(
    ({ key, name, kind, municipality, region }): OfferOperator[] => {
      const operatorKind = kindOf[kind];
      const municipalityCodes = municipality === undefined ? listCodesOf(region) : [municipality];
      return operatorKind === undefined
        ? []
        : [{ id: getId(key), key, name, kind: operatorKind, municipalityCodes }];
    },
  );
  return [
    ...named,
    ...municipalities.map(
      ({ code, officialName }): OfferOperator => ({
        id: getId(`municipality:${code}`),
        key: `municipality:${code}`,
        name: officialName,
        kind: "municipal",
        municipalityCodes: [code],
      }),
    ),
    ...regions.flatMap(({ id, code, name }): OfferOperator[] => {
      const municipalityCodes = listCodesOf(code);
      const key = `region:${id}` as const;
      return municipalityCodes.length === 0
        ? []
        : [{ id: getId(key), key, name: name.da, kind: "regional", municipalityCodes }];
    }),
  ];
}

/** The municipalities of a region by its official code; none for one that has no code yet. */
function listCodesOf(regionCode: string | undefined): string[] {
  const region = regions.find(({ code }) => code !== undefined && code === regionCode);
  return municipalities
    .filter(({ memberships }) => memberships[0]?.regionId === region?.id)
    .map(({ code }) => code);
}
