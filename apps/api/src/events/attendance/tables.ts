declare module "../../platform/db/tables.ts" {
  interface Tables {
    attendance_counts: AttendanceCountsTable;
  }
}

export interface AttendanceCountsTable {
  event_id: string;
  grouping: "organisation" | "session" | "day";
  /** The organisation's or session's id, the day, or empty for those without an organisation. */
  key: string;
  registered: number;
  came: number;
}
