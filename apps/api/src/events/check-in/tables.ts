import type { CheckInKind } from "@rammevaerk/domain/events";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    check_in_actions: CheckInActionsTable;
  }
}

export interface CheckInActionsTable {
  id: string;
  event_id: string;
  participant_id: string;
  session_id: string | null;
  day: string;
  kind: CheckInKind;
  at: string;
  recorded_at: string;
  recorded_by: string | null;
}
