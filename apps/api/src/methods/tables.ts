import type {
  AgainAnswer,
  ExperienceState,
  MethodLinkKind,
  MethodStanding,
  MethodStatus,
  OutcomeMeasure,
  RelevanceLevel,
  VersionState,
} from "@rammevaerk/domain/methods";

declare module "../platform/db/tables.ts" {
  interface Tables {
    methods: MethodsTable;
    /** Lists: "target-group" (with all above it), "legal-basis", "band". */
    method_codes: { method_id: string; list: string; code: string };
    method_watches: { method_id: string; person_id: string; since: string };
    method_links: MethodLinksTable;
    method_versions: MethodVersionsTable;
    method_experiences: MethodExperiencesTable;
    method_imports: MethodImportsTable;
  }
}

export interface MethodsTable {
  id: string;
  code: string;
  name: string;
  sort_name: string;
  status: MethodStatus;
  published_version_id: string | null;
  published_at: string | null;
  next_review_on: string | null;
  review_months: number;
  reminded_of: string | null;
  confirmed_at: string | null;
  confirmed_note: string | null;
  responsible_id: string | null;
  owner_organisation_id: string | null;
  retired_at: string | null;
  retired_by: string | null;
  retired_reason: string | null;
  replaced_by_id: string | null;
  standing: MethodStanding | null;
  relevance: RelevanceLevel | null;
  age_from: number | null;
  age_to: number | null;
  created_at: string;
  created_by: string | null;
  request_id: string | null;
  is_demo: number;
}

export interface MethodLinksTable {
  id: string;
  method_id: string;
  kind: MethodLinkKind;
  target_id: string;
  note: string;
  created_at: string;
  created_by: string | null;
}

export interface MethodVersionsTable {
  id: string;
  method_id: string;
  number: number | null;
  state: VersionState;
  based_on_id: string | null;
  author_id: string | null;
  fields: string;
  body_html: string;
  note: string;
  revision: number;
  created_at: string;
  updated_at: string;
  submitted_at: string | null;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
  request_id: string | null;
  decision_request_id: string | null;
}

export interface MethodExperiencesTable {
  id: string;
  method_id: string;
  state: ExperienceState;
  author_id: string | null;
  organisation_id: string;
  offer_id: string | null;
  from_month: string;
  to_month: string | null;
  citizens: number | null;
  setting: string;
  adaptation: string;
  outcome_measure: OutcomeMeasure;
  result: string;
  difficulties: string;
  again: AgainAnswer;
  is_contact: number;
  revision: number;
  created_at: string;
  submitted_at: string | null;
  verified_at: string | null;
  verified_by: string | null;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
  published_at: string | null;
  request_id: string | null;
  decision_request_id: string | null;
  is_demo: number;
}

export interface MethodImportsTable {
  id: string;
  person_id: string;
  created_at: string;
  applied_at: string | null;
  content: string;
}
