import { isoNow } from "./clock.ts";
import type { RequestContext } from "./context.ts";
import type { Db } from "./db/connect.ts";
import { createId } from "./ids.ts";

/** One change by somebody. `change` names fields and codes: no secrets, no message bodies, no names of people. */
export interface AuditRecord {
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The network or organisation whose coordinators and administrators may read it. */
  readonly scope?: { readonly kind: string; readonly id: string };
  readonly change?: Readonly<Record<string, unknown>>;
}

/** Writes who did what, in the transaction of the change itself. Every mutation calls it. What the system does by itself has no actor. */
export async function audit(
  ctx: Pick<RequestContext, "platform" | "actor">,
  tx: Db,
  record: AuditRecord,
): Promise<void> {
  await tx
    .insertInto("audit_entries")
    .values({
      id: createId(),
      at: isoNow(ctx.platform.clock),
      actor_id: ctx.actor?.personId ?? null,
      session_ref: ctx.actor?.sessionId.slice(0, 12) ?? null,
      action: record.action,
      subject_kind: record.subject.kind,
      subject_id: record.subject.id,
      scope_kind: record.scope?.kind ?? null,
      scope_id: record.scope?.id ?? null,
      change: JSON.stringify(record.change ?? {}),
    })
    .execute();
}
