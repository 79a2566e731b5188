import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { type Handlers, toHast } from "mdast-util-to-hast";
import { allowedHtml } from "./allowed-html.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { shapeHeadings } from "./shape-headings.ts";
import { writeImage } from "./write-image.ts";
import { createLinkWriter } from "./write-link.ts";
import { writeListItem } from "./write-list-item.ts";
import { writeTable } from "./write-table.ts";
import { writeText } from "./write-text.ts";

/** How a text is rendered. */
export interface RenderOptions {
  /** Levels of headings that the page uses itself, 0 to 5. The highest heading of the text comes right below. Absent: 2, so h3. */
  readonly headingOffset?: number | undefined;
  /** Names of the people who may be mentioned, by id in lower case. Absent: mentions show the name that was typed. */
  readonly mentions?: ReadonlyMap<string, string> | undefined;
}

const writers: Handlers = { image: writeImage, listItem: writeListItem, table: writeTable, text: writeText };

/**
 * Answers a text as HTML that is safe to put into a page, the same on the server and in the preview. The Markdown is CommonMark with
 * GitHub's tables, strikethrough, task lists and bare addresses; lines break where they were typed. HTML in it is shown as text.
 *
 * - Links lead to http, https, mail addresses and paths of this product; others are shown as text. Links to other sites are `nofollow`.
 * - Pictures are shown from `/vedhaeftninger/`; others become links.
 * - `[@Navn](person:id)` is a mention: `<span class="mention">@Navn</span>`.
 * - There are no ids. Other classes are `table-scroll`, `align-left`, `align-center`, `align-right`, `contains-task-list` and
 *   `task-list-item`.
 * - A text with thousands of marks that would take seconds to read is shown as it is written.
 *
 * @throws MarkdownTooLongError markdown-too-long
 * @example renderMarkdown("# Aflastning") // "<h3>Aflastning</h3>"
 */
export function renderMarkdown(source: string, { headingOffset = 2, mentions }: RenderOptions = {}): string {
  const tree = parseMarkdown(source);
  shapeHeadings(tree, headingOffset);
  const handlers = { ...writers, link: createLinkWriter(mentions) };
  return toHtml(sanitize(toHast(tree, { handlers }), allowedHtml));
}
