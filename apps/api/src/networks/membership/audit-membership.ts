import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";

/** Writes what happened to somebody's place in a network, for that person and for those who run the network. */
export function auditMembership(
  ctx: SignedInContext,
  tx: Db,
  {
    verb,
    networkId,
    personId,
    change = {},
  }: { verb: string; networkId: string; personId: string; change?: Readonly<Record<string, unknown>> },
): Promise<void> {
  return audit(ctx, tx, {
    action: `networks.${verb}`,
    subject: { kind: "person", id: personId },
    scope: { kind: "network", id: networkId },
    change: { ...change, networkId },
  });
}
