import { escapeHtml } from "./escape-html.ts";

/** A feed of what is new, for everybody. Texts are plain. */
export interface AtomFeed {
  /** The address under which it was asked for; its id. */
  readonly selfUrl: string;
  readonly title: string;
  /** The page that shows the same. */
  readonly pageUrl: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
  /** When nothing is in it: the moment of the answer, cut to the day so that it stays the same. */
  readonly emptyAt: string;
}

/** What is told once; with another `updatedAt` it is told anew. */
export interface AtomEntry {
  /** A UUID that it keeps for life. */
  readonly id: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly authors?: readonly string[];
  readonly category?: { readonly term: string; readonly label: string };
  readonly summary: string;
}

/** The feed as Atom (RFC 4287), in Danish. */
export function writeAtom({ selfUrl, title, pageUrl, entries, emptyAt }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
<id>${escapeXml(selfUrl)}</id>
<title>${escapeXml(title)}</title>
<updated>${entries[0]?.updatedAt ?? emptyAt}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>
<author><name>Rammeværk</name></author>
${entries.map(writeEntry).join("")}</feed>
`;
}

function writeEntry(entry: AtomEntry): string {
  const { authors = [], category } = entry;
  return `<entry>
<id>urn:uuid:${entry.id}</id>
<title>${escapeXml(entry.title)}</title>
<updated>${entry.updatedAt}</updated>
<published>${entry.publishedAt}</published>
<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
${authors.map((name) => `<author><name>${escapeXml(name)}</name></author>\n`).join("")}${
  category === undefined
    ? ""
    : `<category term="${escapeXml(category.term)}" label="${escapeXml(category.label)}"/>\n`
}<summary>${escapeXml(entry.summary)}</summary>
</entry>
`;
}

/** Text as XML may hold it: its signs escaped, and what XML 1.0 has no place for left out. */
function escapeXml(text: string): string {
  return escapeHtml(text.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}
