import { notify } from "../accounts/index.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";

/** Tells a person by the bell that they have something to do in a cluster. What it is stands on the cluster's pages only. */
export function tellPerson(
  ctx: SignedInContext,
  tx: Db,
  {
    kind,
    clusterId,
    personId,
    cause,
  }: {
    kind: "cluster-delegate" | "cluster-action" | "role-granted";
    clusterId: string;
    personId: string;
    cause: string;
  },
): Promise<void> {
  return notify(ctx, tx, {
    kind,
    actorId: ctx.actor.personId,
    about: { kind: "cluster", id: clusterId },
    cause,
    personIds: [personId],
  });
}
