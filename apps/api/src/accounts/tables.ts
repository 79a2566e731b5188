import type {
  CompetenceLevel,
  CompetenceList,
  LimitKind,
  OrganisationKind,
  Role,
  Visibility,
} from "@rammevaerk/domain/accounts";
import type { Language } from "@rammevaerk/contracts/fields";

declare module "../platform/db/tables.ts" {
  interface Tables {
    organisations: OrganisationsTable;
    organisation_successions: { predecessor_id: string; successor_id: string; on_date: string };
    organisation_mail_domains: { domain: string; organisation_id: string };
    people: PeopleTable;
    affiliations: AffiliationsTable;
    competences: CompetencesTable;
    grants: GrantsTable;
    role_requirements: { role: Role };
    sessions: SessionsTable;
    tokens: TokensTable;
    recovery_codes: { id: string; person_id: string };
  }
}

export interface OrganisationsTable {
  id: string;
  key: string;
  kind: OrganisationKind;
  name: string;
  code: string | null;
  region_id: string | null;
  cvr: string | null;
  valid_from: string;
  valid_to: string | null;
  is_demo: number;
  sort_name: string;
}

/** waiting: the address is confirmed, and an administrator of the organisation has to answer. Before that there is only a token. */
export type PersonStatus = "waiting" | "active";

export interface PeopleTable {
  id: string;
  email: string;
  name: string;
  sort_name: string;
  title: string;
  language: Language;
  password_hash: string;
  status: PersonStatus;
  two_factor_secret: string | null;
  two_factor_since: string | null;
  two_factor_step: number | null;
  languages: string;
  ask_me_about: string;
  asks_per_month: number;
  is_not_now: number;
  visibility: Visibility;
  is_demo: number;
  created_at: string;
}

export interface AffiliationsTable {
  id: string;
  person_id: string;
  organisation_id: string;
  title: string;
  valid_from: string;
  valid_to: string | null;
  status: "waiting" | "confirmed" | "declined";
}

export interface CompetencesTable {
  person_id: string;
  list: CompetenceList;
  code: string;
  level: CompetenceLevel;
  confirmed_on: string;
}

export interface GrantsTable {
  id: string;
  person_id: string;
  role: Role;
  limit_kind: LimitKind;
  limit_id: string;
  granted_by: string | null;
  granted_at: string;
  expires_at: string | null;
  ended_at: string | null;
  ended_by: string | null;
}

export interface SessionsTable {
  id: string;
  person_id: string;
  expires_at: string;
  created_at: string;
  last_seen_at: string;
  device: string;
}

export type TokenPurpose =
  | "confirm-email"
  | "reset-password"
  | "invitation"
  | "second-factor"
  | "first-administrator";

export interface TokensTable {
  id: string;
  purpose: TokenPurpose;
  person_id: string | null;
  data: string;
  expires_at: string;
}
