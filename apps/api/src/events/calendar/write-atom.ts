import type { Env } from "../../platform/env.ts";
import { escapeHtml } from "../../platform/escape-html.ts";
import { describeTime } from "./describe-time.ts";
import { eventTexts } from "./event-texts.ts";
import { describePlace, eventUrl } from "./present-event.ts";
import type { EventRow } from "./repository.ts";

export interface AtomFeed {
  readonly env: Pick<Env, "PUBLIC_URL">;
  /** The address under which the feed was asked for. */
  readonly selfUrl: string;
  /** Newest first. */
  readonly rows: readonly EventRow[];
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** When nothing is in it: the moment of the answer, cut to the day so that it stays the same. */
  readonly emptyAt: string;
}

/** A feed of events as Atom (RFC 4287). An entry keeps its id for life, and is new again when the event is changed. */
export function writeAtom({ env, selfUrl, rows, owners, emptyAt }: AtomFeed): string {
  const entries = rows.map((row) => writeEntry(env, row, owners.get(row.id) ?? []));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
<id>${escapeXml(selfUrl)}</id>
<title>${escapeXml(eventTexts.da.calendar)}</title>
<updated>${rows[0]?.changed_at ?? emptyAt}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${env.PUBLIC_URL}/arrangementer`)}"/>
<author><name>Rammeværk</name></author>
${entries.join("")}</feed>
`;
}

function writeEntry(env: Pick<Env, "PUBLIC_URL">, row: EventRow, owners: readonly string[]): string {
  const texts = eventTexts.da;
  const isCancelled = row.status === "cancelled";
  const title = isCancelled ? `${texts.cancelled}: ${row.title}` : row.title;
  const lines = [
    texts.kinds[row.kind],
    describeTime({ startsAt: row.starts_at, endsAt: row.ends_at }, "da"),
    describePlace(row, "da"),
    isCancelled ? (row.cancel_reason ?? "") : row.excerpt,
  ];
  return `<entry>
<id>urn:uuid:${row.id}</id>
<title>${escapeXml(title)}</title>
<updated>${row.changed_at}</updated>
<published>${row.published_at ?? row.created_at}</published>
<link rel="alternate" type="text/html" href="${escapeXml(eventUrl(env, row.id))}"/>
${owners.map((name) => `<author><name>${escapeXml(name)}</name></author>\n`).join("")}<category term="${row.kind}" label="${escapeXml(texts.kinds[row.kind])}"/>
<summary>${escapeXml(lines.filter((line) => line !== "").join("\n"))}</summary>
</entry>
`;
}

/** Text as XML may hold it: its signs escaped, and what XML 1.0 has no place for left out. */
function escapeXml(text: string): string {
  return escapeHtml(text.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}
