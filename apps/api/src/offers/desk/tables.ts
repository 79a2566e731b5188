import type { importStatuses, RowOutcome } from "@rammevaerk/contracts/offer-desk";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    offer_recordings: OfferRecordingsTable;
    offer_recorded_offers: OfferRecordedOffersTable;
    offer_imports: OfferImportsTable;
    offer_import_offers: OfferImportOffersTable;
    offer_import_rows: OfferImportRowsTable;
  }
}

export type RecordingKind = "confirmed" | "changed" | "grid" | "import" | "opened" | "undo";

export interface OfferRecordingsTable {
  id: string;
  kind: RecordingKind;
  operator_id: string;
  person_id: string | null;
  request_key: string;
  facts: number;
  recorded_at: string;
  undone_at: string | null;
}

export interface OfferRecordedOffersTable {
  recording_id: string;
  offer_id: string;
  before: string | null;
  version: number;
}

export type ImportStatus = (typeof importStatuses)[number];

export interface OfferImportsTable {
  id: string;
  operator_id: string;
  person_id: string | null;
  file_name: string;
  size_bytes: number;
  created_at: string;
  status: ImportStatus;
  run: string | null;
  compared_offers: number | null;
  rows_done: number;
  rows_total: number | null;
  added: number;
  changed: number;
  confirmed: number;
  unchanged: number;
  refused: number;
  unknown_columns: string;
  problem: string | null;
  recording_id: string | null;
}

export interface OfferImportOffersTable {
  import_id: string;
  offer_id: string;
  state: string;
}

export interface OfferImportRowsTable {
  import_id: string;
  row_number: number;
  offer_id: string | null;
  offer_name: string;
  outcome: RowOutcome;
  problems: string;
  changes: string;
  fields: string;
  aside: string;
  plan: string | null;
}
