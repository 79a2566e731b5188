import type { EstimateStatus, PriceWageBasis } from "@rammevaerk/domain/rates";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    price_wage_estimates: PriceWageEstimatesTable;
  }
}

export interface PriceWageEstimatesTable {
  id: string;
  from_year: number;
  percent_parts: number;
  basis: PriceWageBasis;
  status: EstimateStatus;
  published_on: string;
  citation: string;
  region_id: string;
  recorded_at: string;
  withdrawn_on: string | null;
  withdraw_reason: string | null;
  request_id: string | null;
  is_demo: number;
}
