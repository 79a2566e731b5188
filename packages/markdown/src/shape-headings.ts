import type { Heading, Root } from "mdast";
import { listHeadings } from "./list-headings.ts";
import { replaceNodes } from "./replace-nodes.ts";

/**
 * Sets the headings below the page's own: the highest becomes h(offset + 1), none goes below h6. Headings that are quoted or say
 * nothing would mislead whoever jumps from heading to heading; they become bold paragraphs.
 */
export function shapeHeadings(tree: Root, offset: number): void {
  const headings = listHeadings(tree);
  const kept = new Set(headings.map(({ heading }) => heading));
  for (const { heading, level } of headings) heading.depth = Math.min(6, level + offset) as Heading["depth"];
  replaceNodes(tree, (node) => {
    if (node.type !== "heading" || kept.has(node)) return undefined;
    return [{ type: "paragraph", children: [{ type: "strong", children: node.children }] }];
  });
}
