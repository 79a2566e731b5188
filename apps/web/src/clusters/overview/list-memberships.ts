import type { ClusterOverview, CommitmentDegree } from "@rammevaerk/contracts/clusters";

/** A cluster that a municipality is in. */
export interface Membership {
  readonly clusterId: string;
  readonly name: string;
  readonly degree: CommitmentDegree;
}

/**
 * What each municipality takes part in, by its code, from the overviews of several regions. A cluster that lies in two
 * regions, or takes in a municipality of another one, counts once.
 */
export function listMemberships(
  overviews: readonly Pick<ClusterOverview, "clusters" | "rows">[],
): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Map<string, Membership>>();
  for (const { clusters, rows } of overviews) {
    const names = new Map(clusters.map(({ id, name }) => [id, name]));
    for (const { municipalityCode, memberships } of rows) {
      if (municipalityCode === null) continue;
      const own = found.get(municipalityCode) ?? new Map<string, Membership>();
      found.set(municipalityCode, own);
      for (const { clusterId, degree } of memberships)
        own.set(clusterId, { clusterId, degree, name: names.get(clusterId) ?? "" });
    }
  }
  return new Map([...found].map(([code, own]) => [code, [...own.values()]]));
}
