import type { Db } from "../platform/db/connect.ts";
import { createId } from "../platform/ids.ts";
import type { ClusterFields } from "./check-cluster-fields.ts";
import { describePurpose } from "./describe-purpose.ts";
import { findClusterIdByRequest, insertCluster, replaceClusterCodes } from "./repository.ts";

/** A cluster with its place in time. `requestKey` is the same when the same founding is asked for again. */
export interface NewCluster extends ClusterFields {
  readonly requestKey: string;
  readonly createdAt: string;
  readonly isDemo?: boolean;
}

/** Stores a new cluster, without anybody in it. The fields are taken as checked. Asked twice with one `requestKey`, it stores one. */
export async function foundCluster(
  tx: Db,
  cluster: NewCluster,
): Promise<{ clusterId: string; isNew: boolean }> {
  const id = createId();
  const isNew = await insertCluster(tx, {
    id,
    ...describePurpose(cluster),
    version: 1,
    created_at: cluster.createdAt,
    request_id: cluster.requestKey,
    is_demo: cluster.isDemo === true ? 1 : 0,
  });
  if (!isNew) return { clusterId: await findClusterIdByRequest(tx, cluster.requestKey), isNew };
  await replaceClusterCodes(tx, id, cluster);
  return { clusterId: id, isNew };
}
