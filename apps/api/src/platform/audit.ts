import { isoNow } from "./clock.ts";
import type { RequestContext } from "./context.ts";
import type { Db } from "./db/connect.ts";
import { queryText } from "./db/query-text.ts";
import { createId } from "./ids.ts";

/** Written with every change, so its text is not made anew each time. */
const insertEntry = `insert into audit_entries
  (id, at, actor_id, session_ref, action, subject_kind, subject_id, scope_kind, scope_id, change)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

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
  await queryText(tx, {
    text: insertEntry,
    values: [
      createId(),
      isoNow(ctx.platform.clock),
      ctx.actor?.personId ?? null,
      ctx.actor?.sessionId.slice(0, 12) ?? null,
      record.action,
      record.subject.kind,
      record.subject.id,
      record.scope?.kind ?? null,
      record.scope?.id ?? null,
      JSON.stringify(record.change ?? {}),
    ],
  });
}
