import type { Nodes } from "mdast";

const blockParents = new Set(["root", "blockquote", "list", "listItem", "table", "tableRow"]);

/** The text of a node on one line, without marks and addresses. Pictures give their description. */
export function collectText(node: Nodes): string {
  return join(node)
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim();
}

function join(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(join).join(blockParents.has(node.type) ? "\n" : "");
  return node.type === "image" ? (node.alt ?? "") : "\n";
}
