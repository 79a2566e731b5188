import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import type { GrantsTable } from "../tables.ts";
import { scopeOf } from "./grant-role.ts";
import { countGrants, endGrant } from "./hold-grant.ts";

/**
 * Takes a role from somebody.
 * @throws AppError last-administrator, last-coordinator; not-found when it has ended meanwhile
 */
export async function endRole(ctx: SignedInContext, grant: GrantsTable): Promise<{ done: true }> {
  const at = isoNow(ctx.platform.clock);
  const holding = { role: grant.role, limitKind: grant.limit_kind, limitId: grant.limit_id, at };
  await inTransaction(ctx.platform.db, async (tx) => {
    if (grant.limit_kind === "network") await lockRow(tx, "networks", grant.limit_id);
    if (grant.limit_kind === "cluster") await lockRow(tx, "clusters", grant.limit_id);
    if (grant.role === "administrator" && (await countGrants(tx, holding)) < 2) {
      throw new AppError("last-administrator");
    }
    if (grant.role === "coordinator" && (await countGrants(tx, holding)) < 2) {
      throw new AppError("last-coordinator");
    }
    const isEnded = await endGrant(tx, {
      ...holding,
      personId: grant.person_id,
      endedBy: ctx.actor.personId,
    });
    if (!isEnded) throw new AppError("not-found");
    await audit(ctx, tx, {
      action: "accounts.end-grant",
      subject: { kind: "grant", id: grant.id },
      ...scopeOf(grant.limit_kind, grant.limit_id),
      change: { personId: grant.person_id, role: grant.role },
    });
  });
  return { done: true };
}
