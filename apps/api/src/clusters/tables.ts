import type {
  ActionStatus,
  ClusterLinkKind,
  CommitmentDegree,
  CouncilResult,
  MinutesStatus,
} from "@rammevaerk/domain/clusters";

declare module "../platform/db/tables.ts" {
  interface Tables {
    clusters: ClustersTable;
    cluster_regions: { cluster_id: string; region_id: string };
    cluster_target_groups: { cluster_id: string; code: string };
    cluster_legal_bases: { cluster_id: string; code: string };
    cluster_parties: ClusterPartiesTable;
    cluster_commitments: ClusterCommitmentsTable;
    cluster_delegates: ClusterDelegatesTable;
    cluster_mandates: ClusterMandatesTable;
    council_decisions: CouncilDecisionsTable;
    cluster_meetings: ClusterMeetingsTable;
    cluster_decisions: ClusterDecisionsTable;
    cluster_actions: ClusterActionsTable;
    cluster_action_changes: ClusterActionChangesTable;
    cluster_cost_keys: ClusterCostKeysTable;
    cluster_links: ClusterLinksTable;
    cluster_proposals: ClusterProposalsTable;
    cluster_comments: ClusterCommentsTable;
  }
}

export interface ClustersTable {
  id: string;
  name: string;
  sort_name: string;
  purpose_markdown: string;
  purpose_html: string;
  excerpt: string;
  search_text: string;
  case_types: string;
  version: number;
  created_at: string;
  request_id: string | null;
  is_demo: number;
}

export interface ClusterPartiesTable {
  id: string;
  cluster_id: string;
  organisation_id: string;
  joined_on: string;
  left_on: string | null;
}

export interface ClusterCommitmentsTable {
  id: string;
  party_id: string;
  degree: CommitmentDegree;
  from_on: string;
  recorded_at: string;
  recorded_by: string | null;
}

export interface ClusterDelegatesTable {
  id: string;
  party_id: string;
  person_id: string | null;
  from_on: string;
  to_on: string | null;
}

export interface ClusterMandatesTable {
  id: string;
  cluster_id: string;
  number: number;
  body_markdown: string;
  body_html: string;
  from_on: string;
  created_at: string;
  created_by: string | null;
}

export interface CouncilDecisionsTable {
  id: string;
  mandate_id: string;
  party_id: string;
  decided_on: string;
  result: CouncilResult;
  reference: string;
  recorded_at: string;
  recorded_by: string | null;
}

export interface ClusterMeetingsTable {
  id: string;
  cluster_id: string;
  event_id: string;
  agenda_markdown: string;
  agenda_html: string;
  minutes_markdown: string;
  minutes_html: string;
  minutes_status: MinutesStatus;
  minutes_approved_at: string | null;
  version: number;
  created_at: string;
  request_id: string | null;
}

export interface ClusterDecisionsTable {
  id: string;
  meeting_id: string;
  body: string;
  decided_on: string;
  version: number;
  created_at: string;
  request_id: string | null;
}

export interface ClusterActionsTable {
  id: string;
  cluster_id: string;
  decision_id: string | null;
  title: string;
  party_id: string;
  person_id: string | null;
  due_on: string;
  done_when: string;
  status: ActionStatus;
  version: number;
  created_at: string;
  request_id: string | null;
}

export interface ClusterActionChangesTable {
  id: string;
  action_id: string;
  status: ActionStatus;
  comment: string;
  at: string;
  by_id: string | null;
}

export interface ClusterCostKeysTable {
  id: string;
  cluster_id: string;
  action_id: string | null;
  number: number;
  content: string;
  note: string;
  from_on: string;
  created_at: string;
  created_by: string | null;
}

export interface ClusterLinksTable {
  id: string;
  cluster_id: string;
  kind: ClusterLinkKind;
  target_id: string;
  note: string;
  created_at: string;
}

export interface ClusterProposalsTable {
  id: string;
  cluster_id: string;
  title: string;
  body_markdown: string;
  body_html: string;
  plan: string;
  unit_rate_oere: number;
  version: number;
  created_at: string;
  created_by: string | null;
  updated_at: string;
  request_id: string | null;
}

export interface ClusterCommentsTable {
  id: string;
  proposal_id: string;
  author_id: string | null;
  body_markdown: string;
  body_html: string;
  created_at: string;
  request_id: string | null;
}
