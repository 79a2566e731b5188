import type { roleRequirement } from "@rammevaerk/contracts/accounts";
import { roles } from "@rammevaerk/domain/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { deleteRequirement, insertRequirement, listRequiredRoles } from "./repository.ts";

type RoleRequirement = z.infer<typeof roleRequirement>;

/** Each role, and whether it sleeps until its holder has set two-factor sign-in up. */
export async function listRoleRequirements({ platform }: SignedInContext): Promise<RoleRequirement[]> {
  const required = await listRequiredRoles(platform.db);
  return roles.map((role) => ({ role, requiresTwoFactor: required.includes(role) }));
}

/** Says whether a role requires two-factor sign-in. It holds from the next call of everybody who has the role. */
export async function setRoleRequirement(
  ctx: SignedInContext,
  { role, requiresTwoFactor }: RoleRequirement,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    await (requiresTwoFactor ? insertRequirement(tx, role) : deleteRequirement(tx, role));
    await audit(ctx, tx, {
      action: "accounts.set-role-requirement",
      subject: { kind: "role", id: role },
      change: { requiresTwoFactor },
    });
  });
  return { done: true };
}
