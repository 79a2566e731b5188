import type { CompetenceList } from "@rammevaerk/domain/accounts";
import type { Admission, WatchLevel } from "@rammevaerk/domain/networks";

declare module "../platform/db/tables.ts" {
  interface Tables {
    networks: NetworksTable;
    network_regions: { network_id: string; region_id: string };
    network_target_groups: { network_id: string; code: string };
    network_legal_bases: { network_id: string; code: string };
    network_goals: { network_id: string; agreement_id: string; goal_key: string };
    membership_requests: MembershipRequestsTable;
    network_invitations: NetworkInvitationsTable;
    threads: ThreadsTable;
    thread_codes: { thread_id: string; list: CompetenceList; code: string };
    posts: PostsTable;
    post_versions: PostVersionsTable;
    useful_marks: { post_id: string; person_id: string };
    asks: AsksTable;
    attachments: AttachmentsTable;
    watches: WatchesTable;
    drafts: { person_id: string; place: string; content: string; saved_at: string };
    post_reports: PostReportsTable;
  }
}

export interface NetworksTable {
  id: string;
  name: string;
  sort_name: string;
  purpose_markdown: string;
  purpose_html: string;
  excerpt: string;
  search_text: string;
  admission: Admission;
  is_national: number;
  contact_id: string | null;
  default_watch_level: WatchLevel;
  version: number;
  created_at: string;
  dormant_since: string | null;
  last_activity_at: string;
  request_id: string | null;
  is_demo: number;
}

export interface MembershipRequestsTable {
  id: string;
  network_id: string;
  person_id: string;
  reason: string;
  created_at: string;
  status: "waiting" | "accepted" | "declined" | "withdrawn";
  answer: string | null;
  answered_by: string | null;
  answered_at: string | null;
}

export interface NetworkInvitationsTable {
  network_id: string;
  person_id: string;
  invited_by: string | null;
  created_at: string;
}

export interface ThreadsTable {
  id: string;
  network_id: string;
  kind: "question" | "post";
  title: string;
  author_id: string | null;
  created_at: string;
  last_post_at: string;
  pinned_at: string | null;
  accepted_post_id: string | null;
}

/** hidden and removed by a moderator, deleted by its author. */
export type PostState = "visible" | "hidden" | "removed" | "deleted";

export interface PostsTable {
  id: string;
  thread_id: string;
  network_id: string;
  author_id: string | null;
  is_first: number;
  body_markdown: string;
  body_html: string;
  created_at: string;
  edited_at: string | null;
  version: number;
  state: PostState;
  state_reason: string | null;
  state_at: string | null;
  request_id: string;
}

export interface PostVersionsTable {
  post_id: string;
  version: number;
  body_markdown: string;
  body_html: string;
  edited_at: string;
  edited_by: string | null;
}

export interface AsksTable {
  id: string;
  thread_id: string;
  person_id: string;
  status: "asked" | "answered" | "declined" | "passed-on";
  passed_to: string | null;
  asked_at: string;
  answered_at: string | null;
}

export interface AttachmentsTable {
  id: string;
  network_id: string;
  post_id: string | null;
  is_network_file: number;
  uploaded_by: string | null;
  name: string;
  content_type: string;
  size_bytes: number;
  sha256: string;
  created_at: string;
  removed_at: string | null;
}

export interface WatchesTable {
  person_id: string;
  network_id: string;
  thread_id: string;
  level: WatchLevel;
}

export interface PostReportsTable {
  id: string;
  post_id: string;
  network_id: string;
  reporter_id: string | null;
  reason: string;
  reported_at: string;
  status: "open" | "closed";
  closed_by: string | null;
  closed_at: string | null;
}
