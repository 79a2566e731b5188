import type {
  EventFormat,
  EventKind,
  EventOwnerKind,
  EventStatus,
  EventVisibility,
  GroupPolicy,
  QuestionKind,
  RegistrationDoor,
  RegistrationState,
  SeatPoolKind,
} from "@rammevaerk/domain/events";

declare module "../platform/db/tables.ts" {
  interface Tables {
    event_series: EventSeriesTable;
    events: EventsTable;
    event_owners: EventOwnersTable;
    event_target_groups: { event_id: string; code: string };
    event_tracks: { id: string; event_id: string; name: string; position: number };
    event_rooms: { id: string; event_id: string; name: string; seats: number | null; position: number };
    event_sessions: EventSessionsTable;
    event_speakers: EventSpeakersTable;
    session_speakers: { session_id: string; speaker_id: string; position: number };
    event_materials: EventMaterialsTable;
    event_shares: EventSharesTable;
    event_questions: EventQuestionsTable;
    event_registrations: EventRegistrationsTable;
    event_participants: EventParticipantsTable;
    participant_sensitive: { participant_id: string; event_id: string; diet: string; access: string };
    participant_answers: { participant_id: string; question_id: string; event_id: string; answer: string };
    session_seats: SessionSeatsTable;
    waiting_runs: { id: string; event_id: string; pool: SeatPoolKind; cause: string; ran_at: string };
    waiting_run_outcomes: { run_id: string; registration_id: string; outcome: string };
    event_messages: EventMessagesTable;
    event_mailings: { participant_id: string; cause: string; created_at: string };
  }
}

export interface EventSeriesTable {
  id: string;
  title: string;
  version: number;
  created_at: string;
  request_id: string | null;
  is_demo: number;
}

/** Which of two moments a local time means when the clock is set back. */
export type Fold = "earlier" | "later";

interface LocalTimes {
  starts_local: string;
  starts_fold: Fold;
  ends_local: string;
  ends_fold: Fold;
  starts_at: string;
  ends_at: string;
}

export interface EventsTable extends LocalTimes {
  id: string;
  series_id: string | null;
  copied_from_id: string | null;
  kind: EventKind;
  status: EventStatus;
  visibility: EventVisibility;
  format: EventFormat;
  title: string;
  sort_title: string;
  description_markdown: string;
  description_html: string;
  excerpt: string;
  search_text: string;
  zone: string;
  place_name: string;
  place_address: string;
  region_id: string | null;
  online_url: string | null;
  capacity: number | null;
  online_capacity: number | null;
  group_policy: GroupPolicy;
  max_group: number;
  offer_hours: number;
  takes_registrations: number;
  registration_opens_at: string | null;
  closes_days_before: number;
  registration_closes_at: string;
  asks_diet: number;
  asks_access: number;
  reminds_days_before: number | null;
  contact_id: string | null;
  erase_contact_days: number;
  erase_sensitive_days: number;
  erase_answers_days: number;
  erase_attendance_days: number;
  version: number;
  sequence: number;
  changed_at: string;
  created_by: string | null;
  created_at: string;
  published_at: string | null;
  cancelled_at: string | null;
  cancel_reason: string | null;
  request_id: string | null;
  is_demo: number;
}

export interface EventOwnersTable {
  event_id: string;
  owner_kind: EventOwnerKind;
  owner_id: string;
  accepted_at: string | null;
  added_by: string | null;
  added_at: string;
}

export interface EventSessionsTable extends LocalTimes {
  id: string;
  event_id: string;
  title: string;
  description_markdown: string;
  description_html: string;
  track_id: string | null;
  room_id: string | null;
  takes_sign_up: number;
  capacity: number | null;
}

export interface EventSpeakersTable {
  id: string;
  event_id: string;
  person_id: string | null;
  name: string;
  title: string;
  organisation: string;
  position: number;
}

export interface EventMaterialsTable {
  id: string;
  event_id: string;
  session_id: string | null;
  name: string;
  url: string;
  audience: "everybody" | "participants";
  added_at: string;
}

export interface EventSharesTable {
  id: string;
  event_id: string;
  organisation_id: string | null;
  organisation_kind: string | null;
  seats: number;
  returns_on: string;
}

export interface EventQuestionsTable {
  id: string;
  event_id: string;
  position: number;
  kind: QuestionKind;
  label: string;
  options: string;
  is_required: number;
  purpose: string;
  erase_days: number;
}

export interface EventRegistrationsTable {
  id: string;
  event_id: string;
  pool: SeatPoolKind;
  state: RegistrationState;
  queue_number: number | null;
  organisation_id: string | null;
  registered_by: string | null;
  door: RegistrationDoor;
  is_override: number;
  override_reason: string | null;
  offered_at: string | null;
  offer_expires_at: string | null;
  created_at: string;
  changed_at: string;
  version: number;
  request_id: string;
}

export interface EventParticipantsTable {
  id: string;
  event_id: string;
  registration_id: string;
  person_id: string | null;
  name: string | null;
  sort_name: string | null;
  email: string | null;
  title: string | null;
  shows_to_participants: number;
  shows_to_public: number;
  secret_hash: string | null;
  withdrawn_at: string | null;
  erased_at: string | null;
}

export interface SessionSeatsTable {
  session_id: string;
  participant_id: string;
  state: "seated" | "waiting" | "cancelled";
  queue_number: number | null;
  created_at: string;
}

export interface EventMessagesTable {
  id: string;
  event_id: string;
  kind: string;
  audience: string;
  subject: string;
  body: string;
  sent_by: string | null;
  sent_at: string;
  receivers: number;
  request_id: string | null;
}
