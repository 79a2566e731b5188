import { SKIP, visit } from "unist-util-visit";
import { findMentionedPerson } from "./find-mentioned-person.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/**
 * Answers whom a text mentions: the ids (UUIDs in lower case) of `[@Navn](person:id)`, each once, in the order they appear.
 * Mentions in code are text, and those in a quote were made by somebody else.
 *
 * @throws MarkdownTooLongError markdown-too-long
 * @example findMentions("Spørg [@Ida Krogh](person:01930000-0000-7000-8000-000000000001)")
 */
export function findMentions(source: string): string[] {
  const ids = new Set<string>();
  visit(parseMarkdown(source), (node) => {
    if (node.type === "blockquote") return SKIP;
    const id = node.type === "link" ? findMentionedPerson(node) : undefined;
    if (id !== undefined) ids.add(id);
    return undefined;
  });
  return [...ids];
}
