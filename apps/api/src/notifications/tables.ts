import type { NotificationSettings, NotificationView } from "@rammevaerk/contracts/notifications";

declare module "../platform/db/tables.ts" {
  interface Tables {
    notifications: NotificationsTable;
    notification_settings: NotificationSettings & { person_id: string };
  }
}

export interface NotificationsTable {
  id: string;
  person_id: string;
  kind: NotificationView["kind"];
  actor_id: string | null;
  subject_kind:
    | "thread"
    | "post"
    | "network"
    | "organisation"
    | "account"
    | "rate-calculation"
    | "cluster"
    | "event"
    | "method"
    | "method-version"
    | "method-experience"
    | "saved-search";
  subject_id: string;
  cause: string;
  created_at: string;
  read_at: string | null;
}
