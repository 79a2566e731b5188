import { findRegion, listCodeWords } from "@rammevaerk/domain/reference";
import { listIdsAfter } from "../../platform/db/list-ids-after.ts";
import { readHtmlText } from "../../platform/html-text.ts";
import { dayOf, type SearchDocument, type SearchSource } from "../../platform/search-source.ts";
import { todayIn } from "../../platform/today.ts";
import type { ClustersTable } from "../tables.ts";
import { listClusterFronts, listClustersById } from "./repository.ts";

type Fronts = Awaited<ReturnType<typeof listClusterFronts>>;

/** The front of clusters, which everybody signed in may see: what they are for and who is in them. Nothing of what is in them. */
export const clusterSource: SearchSource = {
  kind: "cluster",
  isPublic: false,
  listIds: (db, after, most) => listIdsAfter(db, "clusters", { after, most }),
  async describe({ db, clock }, ids) {
    const [clusters, fronts] = await Promise.all([
      listClustersById(db, ids),
      listClusterFronts(db, ids, todayIn(clock)),
    ]);
    return clusters.map((cluster) => describeCluster(cluster, fronts, todayIn(clock)));
  },
};

function describeCluster(cluster: ClustersTable, fronts: Fronts, today: string): SearchDocument {
  const isOwn = ({ cluster_id }: { readonly cluster_id: string }) => cluster_id === cluster.id;
  const regionIds = fronts.regions.filter(isOwn).map((row) => row.region_id);
  const targetGroups = fronts.targetGroups.filter(isOwn).map((row) => row.code);
  const legalBases = fronts.legalBases.filter(isOwn).map((row) => row.code);
  const parties = fronts.parties.filter(isOwn);
  return {
    kind: "cluster",
    subjectId: cluster.id,
    href: `/klynger/${cluster.id}`,
    title: cluster.name,
    keywords: [
      ...listCodeWords({ targetGroups, legalBases }),
      ...parties.filter(({ joined_on }) => joined_on <= today).map(({ name }) => name),
      ...regionIds.flatMap((id) => findRegion(id)?.name.da ?? []),
    ],
    body: [readHtmlText(cluster.purpose_html), ...(JSON.parse(cluster.case_types) as string[])]
      .filter((part) => part !== "")
      .join("\n"),
    regionIds,
    targetGroups,
    audience: [{ name: "signed-in" }],
    asOf: dayOf(cluster.created_at),
    since: cluster.created_at,
    isPast: false,
    changesOn:
      parties
        .flatMap(({ joined_on, left_on }) => [joined_on, left_on ?? ""])
        .filter((day) => day > today)
        .toSorted()
        .at(0) ?? null,
  };
}
