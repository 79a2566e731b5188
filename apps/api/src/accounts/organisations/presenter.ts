import type { organisationRef, organisationView } from "@rammevaerk/contracts/accounts";
import { findRegion, regionOfMunicipality } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { OrganisationsTable } from "../tables.ts";
import type { Succession } from "./repository.ts";

export function presentOrganisationRef({
  id,
  name,
  kind,
}: Pick<OrganisationsTable, "id" | "name" | "kind">): z.infer<typeof organisationRef> {
  return { id, name, kind };
}

export function presentOrganisation(
  row: OrganisationsTable,
  {
    today,
    successions,
    organisations,
  }: {
    today: IsoDate;
    successions: readonly Succession[];
    organisations: ReadonlyMap<string, OrganisationsTable>;
  },
): z.infer<typeof organisationView> {
  const refer = (id: string): z.infer<typeof organisationRef>[] => {
    const other = organisations.get(id);
    return other === undefined ? [] : [presentOrganisationRef(other)];
  };
  return {
    ...presentOrganisationRef(row),
    code: row.code,
    regionId: findRegionIdOf(row, today),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successors: successions.flatMap((s) => (s.predecessor_id === row.id ? refer(s.successor_id) : [])),
    predecessors: successions.flatMap((s) => (s.successor_id === row.id ? refer(s.predecessor_id) : [])),
    isDemo: row.is_demo === 1,
  };
}

/** Where an organisation lies on a day. A region, and a body of one, keeps its own; all else follows the region that takes over. */
function findRegionIdOf(
  { kind, code, region_id }: Pick<OrganisationsTable, "kind" | "code" | "region_id">,
  today: IsoDate,
): string | null {
  if (kind === "municipality") return regionOfMunicipality(code ?? "", today)?.id ?? null;
  const isOfRegion = kind === "region" || kind === "kkr" || kind === "joint-secretariat";
  const region = region_id === null || isOfRegion ? undefined : findRegion(region_id);
  const hasEnded = region?.validTo !== undefined && region.validTo <= today;
  return hasEnded ? (region?.succeededBy ?? region_id) : region_id;
}
