import type { ClusterPage, listClustersInput } from "@rammevaerk/contracts/clusters";
import { limits } from "@rammevaerk/contracts/limits";
import { isWithinTargetGroup, targetGroups } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { listRegionsWithin } from "../../networks/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { clustersOf } from "../policy.ts";
import { presentClusters } from "./present-clusters.ts";
import { countClusters, listClusterRows } from "./repository.ts";

/** Clusters by name, as everybody signed in may know of them. */
export async function listClusters(
  ctx: SignedInContext,
  input: z.output<typeof listClustersInput>,
): Promise<ClusterPage> {
  const { db } = ctx.platform;
  const size = limits.pageSize;
  const { text = "", regionId, targetGroup } = input;
  const filter = {
    words: foldText(text).split(" ").filter(Boolean),
    regionIds: regionId === undefined ? undefined : listRegionsWithin(regionId),
    targetGroups: targetGroup === undefined ? undefined : listCodesWithin(targetGroup),
    clusterIds: input.mine === true ? clustersOf(ctx.actor) : undefined,
  };
  const [rows, total] = await Promise.all([
    listClusterRows(db, filter, { after: decodePageKey(input.after, 2), size }),
    countClusters(db, filter),
  ]);
  const page = cutPage(rows, size, (row) => [row.sort_name, row.id]);
  return { items: await presentClusters(ctx, page.rows), nextKey: page.nextKey, total };
}

function listCodesWithin(ancestor: string): string[] {
  return targetGroups.map(({ code }) => code).filter((code) => isWithinTargetGroup(code, ancestor));
}
