import type { Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";

/**
 * Puts what `change` answers in the place of every node below `tree` that it answers for; undefined keeps the node. The children of
 * what is put there are asked about too, the new nodes themselves are not.
 *
 * @example replaceNodes(tree, (node) => (node.type === "break" ? [{ type: "text", value: " " }] : undefined))
 */
export function replaceNodes(tree: Nodes, change: (node: RootContent) => RootContent[] | undefined): void {
  visit(tree, (parent) => {
    if (!("children" in parent)) return;
    const children: RootContent[] = parent.children;
    parent.children = children.flatMap((child) => change(child) ?? [child]) as typeof parent.children;
  });
}
