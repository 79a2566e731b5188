import type { grantRoleInput, grantView } from "@rammevaerk/contracts/accounts";
import { type LimitKind, mayExpire, mayLimitRole } from "@rammevaerk/domain/accounts";
import type { z } from "zod";
import { type AuditRecord, audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { notify } from "../notify.ts";
import { findPerson } from "../people/repository.ts";
import { giveGrant } from "./hold-grant.ts";
import { nameLimits } from "./name-limits.ts";
import { presentGrants } from "./presenter.ts";
import { endGrantById, findGrant, findGrantInForce } from "./repository.ts";

export const grantExpiresTopic = "grant-expires";

type Input = z.infer<typeof grantRoleInput>;

/**
 * Gives a person a role within a limit, for good or until a moment, and tells them. Who holds it already keeps it as
 * it is.
 * @throws AppError limit-kind-wrong; not-found for a person or limit that does not exist; input-invalid for a moment
 * that has passed, and for a role that does not expire
 */
export async function grantRole(ctx: SignedInContext, input: Input): Promise<z.infer<typeof grantView>> {
  const { db, clock } = ctx.platform;
  const at = isoNow(clock);
  const { personId, role, limitKind, limitId } = input;
  if (!mayLimitRole(role, limitKind)) throw new AppError("limit-kind-wrong", { role, limitKind });
  const expiresAt = readExpiry(input, at);
  return inTransaction(db, async (tx) => {
    await checkExist(ctx, tx, input);
    const holding = { personId, role, limitKind, limitId };
    const isNew = await giveGrant(tx, { ...holding, grantedBy: ctx.actor.personId, at, expiresAt });
    const grant = await findGrantInForce(tx, holding, at);
    if (grant === undefined) throw new AppError("changed-meanwhile");
    if (isNew) await tellOfGrant(ctx, tx, { grantId: grant.id, input: { ...input, expiresAt } });
    const [view] = await presentGrants(tx, [grant], { clock, language: ctx.language });
    if (view === undefined) throw new AppError("not-found");
    return view;
  });
}

/** The moment in the form that is stored, so that it sorts as text. */
function readExpiry({ role, expiresAt }: Input, at: string): string | null {
  if (expiresAt === null) return null;
  const moment = new Date(expiresAt).toISOString();
  if (moment <= at) throw new AppError("input-invalid", {}, { expiresAt: { code: "too-small" } });
  if (!mayExpire(role)) throw new AppError("input-invalid", {}, { expiresAt: { code: "unknown-choice" } });
  return moment;
}

async function checkExist(
  { language }: SignedInContext,
  tx: Db,
  { personId, limitKind, limitId }: Input,
): Promise<void> {
  const person = await findPerson(tx, personId);
  const limit = { limit_kind: limitKind, limit_id: limitId };
  const nameOf = await nameLimits(tx, [limit], language);
  if (person?.status !== "active" || nameOf(limit) === "") throw new AppError("not-found");
}

async function tellOfGrant(
  ctx: SignedInContext,
  tx: Db,
  { grantId, input }: { grantId: string; input: Input },
): Promise<void> {
  const { personId, role, limitKind, limitId, expiresAt } = input;
  await audit(ctx, tx, {
    action: "accounts.grant-role",
    subject: { kind: "grant", id: grantId },
    ...scopeOf(limitKind, limitId),
    change: { personId, role, limitKind, limitId, expiresAt },
  });
  const isPlace = limitKind === "organisation" || limitKind === "network" || limitKind === "cluster";
  await notify(ctx, tx, {
    kind: "role-granted",
    actorId: ctx.actor.personId,
    about: isPlace ? { kind: limitKind, id: limitId } : { kind: "account", id: personId },
    cause: `grant:${grantId}`,
    personIds: [personId],
  });
  if (expiresAt !== null) {
    await ctx.platform.outbox.enqueue(tx, {
      topic: grantExpiresTopic,
      payload: { grantId },
      personId,
      dueAt: expiresAt,
    });
  }
}

/** Those who run the limit may read of its roles in the audit. */
export function scopeOf(kind: LimitKind, id: string): Pick<AuditRecord, "scope"> {
  return kind === "everything" || kind === "library" ? {} : { scope: { kind, id } };
}

/** Notes in the audit that a grant has run out. It has had no effect since that moment, whenever this is called. */
export async function recordExpiry(platform: Platform, grantId: string): Promise<void> {
  await inTransaction(platform.db, async (tx) => {
    const grant = await findGrant(tx, grantId);
    const expiresAt = grant?.expires_at ?? null;
    if (grant === undefined || expiresAt === null || expiresAt > isoNow(platform.clock)) return;
    const wasEndedBefore = grant.ended_at !== null && grant.ended_at !== expiresAt;
    if (wasEndedBefore) return;
    await endGrantById(tx, grantId, expiresAt);
    await audit({ platform, actor: null }, tx, {
      action: "accounts.grant-expired",
      subject: { kind: "grant", id: grantId },
      ...scopeOf(grant.limit_kind, grant.limit_id),
      change: { personId: grant.person_id, role: grant.role },
    });
  });
}
