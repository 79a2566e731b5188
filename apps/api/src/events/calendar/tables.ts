declare module "../../platform/db/tables.ts" {
  interface Tables {
    calendar_addresses: CalendarAddressesTable;
  }
}

export interface CalendarAddressesTable {
  person_id: string;
  secret_hash: string;
  includes_memberships: number;
  created_at: string;
  last_read_on: string | null;
}
