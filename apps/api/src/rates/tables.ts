import type { CalculationStatus } from "@rammevaerk/contracts/rates";

declare module "../platform/db/tables.ts" {
  interface Tables {
    rate_calculations: RateCalculationsTable;
    account_years: AccountYearsTable;
  }
}

export interface RateCalculationsTable {
  id: string;
  offer_id: string;
  organisation_id: string;
  year: number;
  status: CalculationStatus;
  version: number;
  content: string;
  frozen: string | null;
  unit_rate_oere: number | null;
  return_reason: string | null;
  publish_reason: string | null;
  created_at: string;
  updated_at: string;
  submitted_at: string | null;
  published_at: string | null;
  superseded_at: string | null;
  started_by: string | null;
  submitted_by: string | null;
  approved_by: string | null;
  published_by: string | null;
  request_id: string | null;
  is_demo: number;
}

export interface AccountYearsTable {
  offer_id: string;
  year: number;
  organisation_id: string;
  content: string;
  version: number;
  updated_at: string;
  updated_by: string | null;
}
