import type { ClusterOverview } from "@rammevaerk/contracts/clusters";
import { findRegion, listMunicipalitiesOfRegion } from "@rammevaerk/domain/reference";
import { listRegionsWithin } from "../../networks/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { isPartyOn, presentPartyRef } from "../parties/present-parties.ts";
import { listCommitments, listPartyRows, type PartyRow } from "../parties/repository.ts";
import {
  listClusterRows,
  listOrganisations,
  listPartyOrganisations,
  listSuccessionsUntil,
  type OrganisationRow,
} from "./repository.ts";

/** A region has far fewer clusters; beyond it the overview would be no overview. */
const mostClusters = 200;

/**
 * Who takes part in which cluster of a region, and which of its municipalities in none. A municipality that has taken
 * over from a party stands in its place.
 * @throws AppError code-unknown for a region that is not known
 */
export async function getOverview(
  { platform: { db, clock } }: SignedInContext,
  { regionId }: { regionId: string },
): Promise<ClusterOverview> {
  const region = findRegion(regionId);
  if (region === undefined) throw new AppError("code-unknown", { value: regionId });
  const today = todayIn(clock);
  const filter = { words: [], regionIds: listRegionsWithin(regionId) };
  const clusters = (await listClusterRows(db, filter, { size: mostClusters })).slice(0, mostClusters);
  const parties = (
    await listPartyRows(
      db,
      clusters.map(({ id }) => id),
    )
  ).filter((party) => isPartyOn(party, today));
  const commitments = await listCommitments(
    db,
    parties.map(({ id }) => id),
  );
  const successions = await listSuccessionsUntil(db, today);
  const held = parties.flatMap((party) =>
    listHolders(party.organisation.id, successions).map((organisationId) => ({
      organisationId,
      clusterId: party.clusterId,
      degree: presentPartyRef(party, commitments.get(party.id) ?? [], today).degree,
    })),
  );
  const codes = listMunicipalitiesOfRegion(region.id, today).map(({ code }) => code);
  const ids = held.map(({ organisationId }) => organisationId);
  const organisations = await listOrganisations(db, { codes, ids, today });
  const anywhere = await listPartyOrganisations(db, today);
  return {
    regionId,
    clusters: clusters.map(({ id, name }) => ({ id, name })),
    rows: organisations.toSorted(municipalitiesFirst).map(({ id, name, kind, code }) => ({
      organisation: { id, name, kind },
      municipalityCode: kind === "municipality" ? code : null,
      memberships: held
        .filter(({ organisationId }) => organisationId === id)
        .map(({ clusterId, degree }) => ({ clusterId, degree })),
    })),
    municipalitiesInNone: organisations
      .filter(
        ({ id, code, kind }) => kind === "municipality" && codes.includes(code ?? "") && !anywhere.has(id),
      )
      .map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

function municipalitiesFirst(one: OrganisationRow, other: OrganisationRow): number {
  return Number(other.kind === "municipality") - Number(one.kind === "municipality");
}

/** Who stands for an organisation today: itself, or all that have taken over from it. */
function listHolders(
  organisationId: PartyRow["id"],
  successions: readonly { predecessorId: string; successorId: string }[],
): string[] {
  const after = successions.filter(({ predecessorId }) => predecessorId === organisationId);
  if (after.length === 0) return [organisationId];
  return after.flatMap(({ successorId }) => listHolders(successorId, successions));
}
