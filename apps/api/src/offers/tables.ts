import type {
  AgreementCategory,
  FactKind,
  FactSource,
  FreshnessState,
  OperatorKind,
} from "@rammevaerk/domain/offers";

declare module "../platform/db/tables.ts" {
  interface Tables {
    offers: OffersTable;
    offer_units: OfferUnitsTable;
    offer_facts: OfferFactsTable;
    offer_current: OfferCurrentTable;
    offer_current_codes: OfferCurrentCodesTable;
    offer_needs: OfferNeedsTable;
  }
}

export interface OffersTable {
  id: string;
  name: string;
  operator_id: string;
  category: AgreementCategory;
  street: string;
  postal_code: string;
  town: string;
  municipality_code: string;
  contact_name: string;
  contact_phone: string | null;
  contact_email: string | null;
  contact_website: string | null;
  portal_offer_id: string | null;
  p_number: string | null;
  opened_on: string;
  closed_on: string | null;
  is_demo: number;
  version: number;
  created_at: string;
  changed_at: string;
}

export interface OfferUnitsTable {
  id: string;
  offer_id: string;
  name: string;
  portal_unit_id: string | null;
  p_number: string | null;
  street: string | null;
  postal_code: string | null;
  town: string | null;
  municipality_code: string | null;
}

export interface OfferFactsTable {
  id: string;
  offer_id: string;
  unit_id: string;
  kind: FactKind;
  key: string;
  value: string;
  valid_from: string;
  valid_to: string | null;
  source: FactSource;
  as_of: string;
  confirmed_on: string | null;
  confirmed_by: string | null;
  recorded_at: string;
  superseded_at: string | null;
  recording_id: string;
  superseded_recording_id: string | null;
}

export interface OfferCurrentTable {
  offer_id: string;
  name: string;
  sort_name: string;
  search_text: string;
  operator_id: string;
  operator_kind: OperatorKind;
  municipality_code: string;
  region_id: string;
  category: AgreementCategory;
  is_demo: number;
  closed_on: string | null;
  availability: number;
  legal_bases: string;
  target_groups: string;
  age_from: number | null;
  age_to: number | null;
  places: number | null;
  free_places: number | null;
  rate_oere: number | null;
  rate_levels: number;
  rate_year: number | null;
  rate_order: number;
  free_order: number;
  freshness: FreshnessState | null;
  freshness_kind: FactKind | null;
  as_of: string | null;
  confirmed_on: string | null;
  confirmed_by: string | null;
  due_on: string;
  facts: number;
  fresh_facts: number;
  stale_facts: number;
  has_contradiction: number;
  profile: string;
  changes_on: string | null;
}

/** The lists of codes that offers are searched by. */
export type CodeList = "target-group" | "legal-basis" | "support-need" | "service" | "method";

export interface OfferCurrentCodesTable {
  offer_id: string;
  list: CodeList;
  code: string;
  region_id: string;
  availability: number;
  rate_order: number;
}

export interface OfferNeedsTable {
  id: string;
  person_id: string;
  request_id: string;
  name: string;
  need: string;
  created_at: string;
}
