import type { Heading, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { collectText } from "./collect-text.ts";

/** A heading with its text and its level in the text's outline: 1 for the highest. */
export interface OutlinedHeading {
  readonly heading: Heading;
  readonly level: number;
  readonly text: string;
}

/**
 * The headings of a text in order, without those that are quoted or say nothing. A heading stands one level below the nearest one
 * above it that is higher, so that no level is left out, whichever marks the writer chose.
 */
export function listHeadings(tree: Root): OutlinedHeading[] {
  const headings: OutlinedHeading[] = [];
  const open: Heading[] = [];
  visit(tree, (node) => {
    if (node.type === "blockquote") return SKIP;
    if (node.type !== "heading") return undefined;
    const text = collectText(node);
    if (text === "") return undefined;
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    open.push(node);
    headings.push({ heading: node, level: open.length, text });
    return undefined;
  });
  return headings;
}
