import type { Db } from "../platform/db/connect.ts";
import { createId } from "../platform/ids.ts";
import type { NetworkFields } from "./check-network-fields.ts";
import { describePurpose } from "./describe-purpose.ts";
import { findNetworkIdByRequest, insertNetwork, replaceNetworkCodes } from "./repository.ts";

/** A network with its place in time. `requestKey` is the same when the same founding is asked for again. */
export interface NewNetwork extends NetworkFields {
  readonly requestKey: string;
  readonly createdAt: string;
  readonly dormantSince?: string;
  readonly isDemo?: boolean;
}

/**
 * Stores a new network, without anybody in it. The fields are taken as checked. Asked twice with one `requestKey`,
 * it stores one network and answers its id both times.
 */
export async function foundNetwork(
  tx: Db,
  network: NewNetwork,
): Promise<{ networkId: string; isNew: boolean }> {
  const id = createId();
  const isNew = await insertNetwork(tx, {
    id,
    ...describePurpose(network.name, network.purpose),
    admission: network.admission,
    is_national: network.isNational ? 1 : 0,
    contact_id: network.contactId,
    default_watch_level: network.defaultWatchLevel,
    version: 1,
    created_at: network.createdAt,
    dormant_since: network.dormantSince ?? null,
    last_activity_at: network.createdAt,
    request_id: network.requestKey,
    is_demo: network.isDemo === true ? 1 : 0,
  });
  if (!isNew) return { networkId: await findNetworkIdByRequest(tx, network.requestKey), isNew };
  await replaceNetworkCodes(tx, id, network);
  return { networkId: id, isNew };
}
