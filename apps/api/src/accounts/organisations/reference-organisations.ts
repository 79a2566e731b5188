import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import { jointSecretariats, kkrs, municipalities, regions } from "@rammevaerk/domain/reference";

/** An organisation that the reference data knows, under a key that never changes. */
export interface ReferenceOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Official, as text: three digits for a municipality, four for a region. */
  readonly code: string | null;
  /** The region it is, serves or lies in; null for a municipality, whose region depends on the day. */
  readonly regionId: string | null;
  readonly validFrom: string;
  /** The first day on which it is no more. */
  readonly validTo: string | null;
}

/** The day of the reform that made the regions and today's municipalities. */
const reform = "2007-01-01";

/**
 * Regions, municipalities, KKRs and joint secretariats, by keys such as "region:sjaelland", "municipality:101",
 * "kkr:sjaelland" and "secretariat:sjaelland".
 */
export const referenceOrganisations: readonly ReferenceOrganisation[] = [
  ...regions.map((region) => ({
    key: `region:${region.id}`,
    kind: "region" as const,
    name: region.name.da,
    code: region.code ?? null,
    regionId: region.id,
    validFrom: region.validFrom,
    validTo: region.validTo ?? null,
  })),
  ...municipalities.map(({ code, officialName, memberships }) => ({
    key: `municipality:${code}`,
    kind: "municipality" as const,
    name: officialName,
    code,
    regionId: null,
    validFrom: memberships[0]?.validFrom ?? reform,
    validTo: memberships.at(-1)?.validTo ?? null,
  })),
  ...kkrs.map(({ name, regionId }) => describeBody("kkr", name, regionId)),
  ...jointSecretariats.map(({ name, regionId }) => describeBody("secretariat", name, regionId)),
];

function describeBody(prefix: "kkr" | "secretariat", name: string, regionId: string): ReferenceOrganisation {
  return {
    key: `${prefix}:${regionId}`,
    kind: prefix === "kkr" ? "kkr" : "joint-secretariat",
    name,
    code: null,
    regionId,
    validFrom: reform,
    validTo: null,
  };
}

/** Which organisation another one continues, from when on. */
export const referenceSuccessions: readonly { predecessor: string; successor: string; onDate: string }[] =
  regions.flatMap(({ id, succeededBy, validTo }) =>
    succeededBy === undefined || validTo === undefined
      ? []
      : [{ predecessor: `region:${id}`, successor: `region:${succeededBy}`, onDate: validTo }],
  );
