import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { isTooComplex } from "./is-too-complex.ts";
import { MarkdownTooLongError, maxMarkdownCharacters } from "./markdown-too-long-error.ts";
import { resolveReferences } from "./resolve-references.ts";

/** HTML is not read, so that what looks like HTML stays the text that somebody typed. */
const withoutHtml = { disable: { null: ["htmlFlow", "htmlText"] } };

const options = {
  extensions: [withoutHtml, gfmAutolinkLiteral(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
  mdastExtensions: [
    gfmAutolinkLiteralFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/**
 * Reads Markdown as CommonMark with GitHub's tables, strikethrough, task lists and bare addresses, and without HTML and footnotes.
 * The tree is the caller's to change. It holds no references: their links and images stand in their place.
 * A text that is too complex to read in time becomes paragraphs of the text as it is written.
 *
 * @throws MarkdownTooLongError markdown-too-long
 */
export function parseMarkdown(source: string): Root {
  if (source.length > maxMarkdownCharacters) throw new MarkdownTooLongError(source.length);
  if (isTooComplex(source)) return readAsWritten(source);
  const tree = fromMarkdown(source, options);
  resolveReferences(tree);
  return tree;
}

function readAsWritten(source: string): Root {
  const paragraphs = source
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== "");
  return {
    type: "root",
    children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
  };
}
