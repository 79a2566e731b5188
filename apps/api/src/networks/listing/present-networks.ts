import type { NetworkSummary } from "@rammevaerk/contracts/networks";
import type { Standing } from "@rammevaerk/domain/networks";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { countMembers } from "../membership/repository.ts";
import { isCoordinator, isMember } from "../policy.ts";
import { presentNetworkSummary } from "../presenter.ts";
import { listCodesOf, listEntriesOf, type NetworkRow } from "./repository.ts";

/** One page of networks with what the list shows of each. */
export async function presentNetworks(
  { platform, actor }: SignedInContext,
  rows: readonly NetworkRow[],
): Promise<NetworkSummary[]> {
  const { db, clock } = platform;
  const ids = rows.map((row) => row.id);
  const [codes, counts, entries] = await Promise.all([
    listCodesOf(db, ids),
    countMembers(db, ids, isoNow(clock)),
    listEntriesOf(db, actor.personId),
  ]);
  const standingIn = (id: string): Standing => {
    if (isCoordinator(actor, id)) return "coordinator";
    if (isMember(actor, id)) return "member";
    if (entries.invited.has(id)) return "invited";
    return entries.requested.has(id) ? "requested" : "none";
  };
  return rows.map((row) =>
    presentNetworkSummary(
      {
        id: row.id,
        name: row.name,
        excerpt: row.excerpt,
        admission: row.admission,
        isNational: row.is_national === 1,
        regionIds: codes.regionIds.get(row.id) ?? [],
        targetGroups: codes.targetGroups.get(row.id) ?? [],
        lastActivityAt: row.last_activity_at,
        dormantSince: row.dormant_since,
        isDemo: row.is_demo === 1,
      },
      { standing: standingIn(row.id), memberCount: counts.get(row.id) ?? 0 },
    ),
  );
}
