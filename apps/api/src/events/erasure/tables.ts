import type { ErasureClass } from "@rammevaerk/domain/events";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    event_erasures: EventErasuresTable;
  }
}

export interface EventErasuresTable {
  id: string;
  event_id: string;
  class: ErasureClass;
  due_on: string;
  erased_at: string;
  rows: number;
}
