import { listHeadings } from "./list-headings.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** A heading of a text. Depth 1 is the highest in the text; each further level adds one. */
export interface OutlineEntry {
  readonly depth: number;
  readonly text: string;
}

/**
 * Answers which headings a text has, in order and without marks. Headings in quotes belong to another text and are left out.
 * `renderMarkdown` shows a heading of depth d as h(d + headingOffset), at most h6.
 *
 * @throws MarkdownTooLongError markdown-too-long
 * @example createOutline("## Formål\n\n#### *Hvem*") // [{ depth: 1, text: "Formål" }, { depth: 2, text: "Hvem" }]
 */
export function createOutline(source: string): OutlineEntry[] {
  return listHeadings(parseMarkdown(source)).map(({ level, text }) => ({ depth: level, text }));
}
