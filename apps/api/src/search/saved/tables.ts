import type { FindInput } from "@rammevaerk/contracts/search";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    saved_searches: SavedSearchesTable;
  }
}

export interface SavedSearchesTable {
  id: string;
  person_id: string;
  name: string;
  text: string;
  kind: NonNullable<FindInput["kind"]> | null;
  region_id: string | null;
  target_group: string | null;
  age: NonNullable<FindInput["age"]> | null;
  notifies: number;
  created_at: string;
  /** Hits that came later are new to the person. */
  seen_at: string;
  /** Up to here new hits have been looked for to tell of them. */
  looked_at: string;
  /** The day on which the person was last told. */
  told_on: string | null;
  feed_secret_hash: string | null;
}
