import type { List, ListItem, Nodes, RootContent } from "mdast";
import { collectText } from "./collect-text.ts";
import { describeAddress } from "./describe-address.ts";
import { findMentionedPerson } from "./find-mentioned-person.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/**
 * Answers a text as it reads without marks, for text mails and for searching in what people see. Paragraphs are kept apart by an empty
 * line; list items keep their sign, quotes their ">", links their address in brackets.
 *
 * Whoever looks for something that may not be written, such as a CPR number, looks in the source as well: the titles of links and the
 * language of a code block are not in the plain text.
 *
 * @throws MarkdownTooLongError markdown-too-long
 * @example toPlainText("Se **[rapporten](https://example.dk)**") // "Se rapporten (https://example.dk)"
 */
export function toPlainText(source: string): string {
  return writeBlocks(parseMarkdown(source).children, "\n\n");
}

function writeBlocks(nodes: readonly Nodes[], separator: string): string {
  const blocks = nodes.map(write).filter((block) => block.trim() !== "");
  return blocks.join(separator);
}

function write(node: Nodes): string {
  switch (node.type) {
    case "blockquote":
      return indent(writeBlocks(node.children, "\n\n"), "> ", "> ");
    case "list":
      return node.children.map((item, index) => writeItem(item, findSign(node, index))).join("\n");
    case "table":
      return writeBlocks(node.children, "\n");
    case "tableRow":
      return node.children.map(write).join(" | ");
    case "link":
      return (
        writeInline(node) + (findMentionedPerson(node) ? "" : describeAddress(collectText(node), node.url))
      );
    case "image":
      return `${node.alt ?? ""}${describeAddress(node.alt ?? "", node.url)}`.trim();
    case "break":
      return "\n";
    default:
      return writeInline(node);
  }
}

function writeInline(node: Nodes): string {
  if ("children" in node) return (node.children as RootContent[]).map(write).join("");
  return "value" in node ? node.value : "";
}

function writeItem(item: ListItem, sign: string): string {
  const box = { true: "[x] ", false: "[ ] ", none: "" }[`${item.checked ?? "none"}`];
  return indent(`${box}${writeBlocks(item.children, "\n")}`, sign, " ".repeat(sign.length));
}

function findSign({ ordered, start }: List, index: number): string {
  return ordered ? `${(start ?? 1) + index}. ` : "- ";
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}
