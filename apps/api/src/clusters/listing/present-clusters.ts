import type { ClusterSummary } from "@rammevaerk/contracts/clusters";
import type { SignedInContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { isPartyOn, presentPartyRef } from "../parties/present-parties.ts";
import { listCommitments, listPartyRows } from "../parties/repository.ts";
import { isCoordinator, isDelegate } from "../policy.ts";
import { listCodesOf } from "../repository.ts";
import type { ClusterRow } from "./repository.ts";

/** Clusters with what everybody signed in may know of them. */
export async function presentClusters(
  { platform: { db, clock }, actor }: SignedInContext,
  rows: readonly Omit<ClusterRow, "sort_name">[],
): Promise<ClusterSummary[]> {
  const today = todayIn(clock);
  const ids = rows.map(({ id }) => id);
  const [codes, parties] = await Promise.all([listCodesOf(db, ids), listPartyRows(db, ids)]);
  const present = parties.filter((party) => isPartyOn(party, today));
  const commitments = await listCommitments(
    db,
    present.map(({ id }) => id),
  );
  return rows.map(({ id, name, excerpt, is_demo }) => ({
    id,
    name,
    excerpt,
    regionIds: codes.regionIds.get(id) ?? [],
    targetGroups: codes.targetGroups.get(id) ?? [],
    standing: isCoordinator(actor, id) ? "coordinator" : isDelegate(actor, id) ? "delegate" : "none",
    parties: present
      .filter(({ clusterId }) => clusterId === id)
      .map((party) => presentPartyRef(party, commitments.get(party.id) ?? [], today)),
    isDemo: is_demo === 1,
  }));
}
