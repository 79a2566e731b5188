import { escapeHtml } from "./escape-html.ts";

/** What a page says of itself before its app runs: to search engines, and to programs that show a preview of a link. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Data for search engines, such as schema.org has them. */
  readonly jsonLd: object;
}

/** Puts what a page says of itself in the place of what the app says of itself. */
export function insertPageHead(html: string, { title, description, url, jsonLd }: PageHead): string {
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:url" content="${escapeHtml(url)}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>`,
  ].join("\n");
  return html.replace(/<meta\s+name="description"[^>]*>\s*/, "").replace(/<title>[^<]*<\/title>/, () => head);
}
