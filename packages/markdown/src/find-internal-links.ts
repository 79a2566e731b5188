import { visit } from "unist-util-visit";
import { classifyAddress } from "./classify-address.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/**
 * Answers which paths of this product a text links to, as they are written, each once, in the order they appear.
 *
 * @throws MarkdownTooLongError markdown-too-long
 * @example findInternalLinks("Se [netværket](/netvaerk/autisme)") // ["/netvaerk/autisme"]
 */
export function findInternalLinks(source: string): string[] {
  const paths = new Set<string>();
  visit(parseMarkdown(source), "link", ({ url }) => {
    if (classifyAddress(url) === "site") paths.add(url);
  });
  return [...paths];
}
