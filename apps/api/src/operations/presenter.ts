import type { AuditEntry } from "@rammevaerk/contracts/operations";
import type { OutboxMessagesTable } from "../platform/db/tables.ts";
import type { AuditRow } from "./repository.ts";

export function presentAuditEntry(row: AuditRow): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actor: row.actor_name,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    change: JSON.parse(row.change) as Record<string, unknown>,
  };
}

/** A message that was given up: its fault, never its content. */
export function presentDeadMessage(row: OutboxMessagesTable) {
  return {
    id: row.id,
    topic: row.topic,
    createdAt: row.created_at,
    attempts: row.attempts,
    lastError: row.last_error ?? "",
  };
}
