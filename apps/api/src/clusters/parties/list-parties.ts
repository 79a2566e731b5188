import type { PartyView } from "@rammevaerk/contracts/clusters";
import { listPersonRefs } from "../../accounts/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { type ClusterSubject, mayReadCluster } from "../policy.ts";
import { listPersonNames } from "../repository.ts";
import { presentParty } from "./present-parties.ts";
import { listCommitments, listDelegates, listPartyRows, listSuccessors } from "./repository.ts";

/** The parties of a cluster, those of today before those that have left. Who speaks for them is for those who read the cluster. */
export async function listParties(
  { platform: { db, clock }, actor }: SignedInContext,
  cluster: ClusterSubject,
): Promise<{ items: PartyView[] }> {
  const today = todayIn(clock);
  const rows = await listPartyRows(db, [cluster.id]);
  const ids = rows.map(({ id }) => id);
  const reads = mayReadCluster.may(actor, cluster) === true;
  const [commitments, delegates, successors] = await Promise.all([
    listCommitments(db, ids),
    reads ? listDelegates(db, ids) : [],
    listSuccessors(
      db,
      rows.map(({ organisation }) => organisation.id),
    ),
  ]);
  const said = [...commitments.values()].flat().map(({ recordedBy }) => recordedBy);
  const names = reads ? await listPersonNames(db, said) : new Map<string, string>();
  const people = await listPersonRefs(
    db,
    delegates.flatMap(({ personId }) => personId ?? []),
    clock,
  );
  const items = rows.map((row) =>
    presentParty(row, {
      commitments: commitments.get(row.id) ?? [],
      delegates: delegates.filter(({ partyId }) => partyId === row.id),
      successors: successors.get(row.organisation.id) ?? [],
      people,
      names,
      today,
    }),
  );
  const hasLeft = ({ joinedOn, leftOn }: PartyView): boolean =>
    leftOn !== null && (leftOn <= today || leftOn === joinedOn);
  return { items: [...items.filter((item) => !hasLeft(item)), ...items.filter(hasLeft)] };
}
