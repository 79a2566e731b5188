import type { Language } from "@rammevaerk/contracts/fields";
import type { NotificationView } from "@rammevaerk/contracts/notifications";
import { presentTitle } from "../networks/index.ts";
import type { NotificationRow } from "./repository.ts";
import { mailTexts } from "./texts.ts";

export function presentNotification(row: NotificationRow, language: Language): NotificationView {
  return {
    id: row.id,
    kind: row.kind,
    actorName: row.actor_name,
    subject: presentSubject(row, language),
    href: presentHref(row),
    createdAt: row.created_at,
    readAt: row.read_at,
  };
}

function presentSubject(row: NotificationRow, language: Language): string {
  if (row.thread_title !== null) {
    const thread = { title: row.thread_title, firstState: row.first_state ?? "deleted" };
    return presentTitle(thread, { language, mayModerate: false });
  }
  if (row.offer_name !== null) return `${row.offer_name} ${row.rate_year}`;
  return (
    row.network_name ??
    row.cluster_name ??
    row.event_title ??
    row.method_name ??
    row.saved_search_name ??
    row.organisation_name ??
    mailTexts[language].yourAccount
  );
}

/** The page on which one reads on, or answers. */
function presentHref(row: NotificationRow): string {
  if (row.subject_kind === "rate-calculation") return `/takster/${row.subject_id}`;
  if (row.subject_kind === "cluster")
    return `/klynger/${row.subject_id}${row.kind === "cluster-action" ? "/handlinger" : ""}`;
  if (row.subject_kind === "saved-search") return "/soeg/gemte";
  if (row.subject_kind === "method-experience") return hrefOfExperience(row);
  if (row.subject_kind === "method" || row.subject_kind === "method-version") return hrefOfMethod(row);
  if (row.subject_kind === "event") return `/arrangementer/${row.subject_id}`;
  if (row.network_id === null) return row.kind === "affiliation-waiting" ? "/administration" : "/konto";
  const network = `/netvaerk/${row.network_id}`;
  if (row.kind === "membership-requested") return `${network}/anmodninger`;
  if (row.kind === "post-reported") return `${network}/rapporter`;
  if (row.thread_id === null) return network;
  const thread = `${network}/traad/${row.thread_id}`;
  return row.subject_kind === "post" ? `${thread}#post-${row.subject_id}` : thread;
}

/** What is to be decided leads to where it is decided; what was decided, to what came of it. */
function hrefOfMethod({ kind, subject_id, method_code }: NotificationRow): string {
  if (kind === "method-waiting") return `/metoder/gennemsyn/udgave/${subject_id}`;
  if (kind === "method-declined") return `/metoder/udgave/${subject_id}`;
  const method = `/metoder/${method_code}`;
  return kind === "method-published" || kind === "method-changed"
    ? `${method}/udgaver?udgave=${subject_id}`
    : method;
}

function hrefOfExperience({ kind, subject_id, method_code }: NotificationRow): string {
  if (kind === "experience-waiting") return `/metoder/gennemsyn/erfaring/${subject_id}`;
  return kind === "experience-published" ? `/metoder/${method_code}` : "/metoder/mine";
}
