/**
 * The tables of the database. Each capability adds its own in its `tables.ts`, by declaring this module again.
 * Ids are UUIDs in text, instants and days ISO text, truth 0 or 1, JSON text: the same on both databases.
 */
export interface Tables {
  settings: { name: string; value: string };
  audit_entries: AuditEntriesTable;
  outbox_messages: OutboxMessagesTable;
  attempt_windows: { key: string; started_at: string; count: number };
}

export interface AuditEntriesTable {
  id: string;
  at: string;
  actor_id: string | null;
  session_ref: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  scope_kind: string | null;
  scope_id: string | null;
  change: string;
}

export interface OutboxMessagesTable {
  id: string;
  topic: string;
  payload: string;
  /** Whom it is about or goes to, so that it can be erased with the person. */
  person_id: string | null;
  created_at: string;
  due_at: string;
  attempts: number;
  locked_until: string | null;
  last_error: string | null;
  delivered_at: string | null;
  dead_at: string | null;
}
