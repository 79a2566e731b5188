import type { Env } from "../../platform/env.ts";
import type { AtomEntry } from "../../platform/write-atom.ts";
import { describeTime } from "./describe-time.ts";
import { eventTexts } from "./event-texts.ts";
import { describePlace, eventUrl } from "./present-event.ts";
import type { EventRow } from "./repository.ts";

/** An event as a feed tells of it. It is new again when the event is changed. */
export function presentEntry(
  env: Pick<Env, "PUBLIC_URL">,
  row: EventRow,
  owners: readonly string[],
): AtomEntry {
  const texts = eventTexts.da;
  const isCancelled = row.status === "cancelled";
  const lines = [
    texts.kinds[row.kind],
    describeTime({ startsAt: row.starts_at, endsAt: row.ends_at }, "da"),
    describePlace(row, "da"),
    isCancelled ? (row.cancel_reason ?? "") : row.excerpt,
  ];
  return {
    id: row.id,
    title: isCancelled ? `${texts.cancelled}: ${row.title}` : row.title,
    updatedAt: row.changed_at,
    publishedAt: row.published_at ?? row.created_at,
    url: eventUrl(env, row.id),
    authors: owners,
    category: { term: row.kind, label: texts.kinds[row.kind] },
    summary: lines.filter((line) => line !== "").join("\n"),
  };
}
