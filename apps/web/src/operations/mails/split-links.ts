export interface TextPart {
  readonly text: string;
  /** Set for an address on this site. */
  readonly href?: string | undefined;
}

/**
 * The parts of a plain text, with the addresses of this site as links that can be followed. Other addresses stay text.
 *
 * @example splitLinks("Se https://a.example/om.", "https://a.example")
 * // [{ text: "Se " }, { text: "https://a.example/om", href: "/om" }, { text: "." }]
 */
export function splitLinks(text: string, origin: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gu)) {
    const url = URL.canParse(match[0]) ? new URL(match[0]) : undefined;
    if (url?.origin !== origin) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], href: url.pathname + url.search + url.hash });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
