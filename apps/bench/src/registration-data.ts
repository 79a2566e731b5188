import { createHash } from "node:crypto";

export type Row = Readonly<Record<string, string | number | null>>;

/** Writes one row, on whichever database. */
export type Insert = (table: string, row: Row) => Promise<void> | void;

/** Somebody with an account, signed in. */
export interface Client {
  readonly personId: string;
  readonly cookie: string;
}

const at = "2026-01-01T08:00:00.000Z";
const idOf = (kind: number, n: number): string =>
  `0190${kind.toString(16).padStart(4, "0")}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;

/** An id that no other request of the run has. */
export function createRequestId(n: number): string {
  return idOf(9, n);
}

/** People who will all want to come. */
export async function insertClients(insert: Insert, count: number): Promise<Client[]> {
  const clients: Client[] = [];
  for (let n = 0; n < count; n++) {
    const [personId, secret] = [idOf(1, n), `bench-session-${n}`];
    await insert("people", {
      id: personId,
      email: `p${n}@bench.example`,
      name: `Person ${n}`,
      sort_name: `person ${n}`,
      title: "Fagperson",
      language: "da",
      password_hash: "",
      status: "active",
      created_at: at,
    });
    await insert("sessions", {
      id: createHash("sha256").update(secret).digest("hex"),
      person_id: personId,
      expires_at: "2099-01-01T00:00:00.000Z",
      created_at: at,
      last_seen_at: "2098-01-01T00:00:00.000Z",
      device: "bench",
    });
    clients.push({ personId, cookie: `rammevaerk_session=${secret}` });
  }
  return clients;
}

/** A public event with so many seats, far ahead. Returns the id. */
export async function insertEvent(insert: Insert, n: number, capacity: number): Promise<string> {
  const id = idOf(2, n);
  await insert("events", {
    id,
    kind: "conference",
    status: "published",
    visibility: "public",
    format: "on-site",
    title: "Konference",
    sort_title: "konference",
    description_markdown: "",
    description_html: "",
    excerpt: "",
    search_text: "",
    zone: "Europe/Copenhagen",
    starts_local: "2097-06-12T09:00",
    starts_fold: "earlier",
    ends_local: "2097-06-12T15:00",
    ends_fold: "earlier",
    starts_at: "2097-06-12T07:00:00.000Z",
    ends_at: "2097-06-12T13:00:00.000Z",
    place_name: "Kulturhuset",
    place_address: "",
    capacity,
    group_policy: "strict",
    max_group: 8,
    offer_hours: 24,
    takes_registrations: 1,
    closes_days_before: 7,
    registration_closes_at: "2097-06-05T22:00:00.000Z",
    asks_diet: 0,
    asks_access: 0,
    erase_contact_days: 90,
    erase_sensitive_days: 14,
    erase_answers_days: 90,
    erase_attendance_days: 365,
    version: 1,
    sequence: 0,
    changed_at: at,
    created_at: at,
  });
  return id;
}
