import type { Definition, ImageReference, LinkReference, Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { replaceNodes } from "./replace-nodes.ts";

/** A short reference can stand for a long address thousands of times: what they add together is bounded, as it is in cmark. */
const maxAddedCharacters = 100_000;

/**
 * Puts links and images in the place of references such as `[rapport][1]`, and takes out the definitions that they name.
 * A definition that nothing refers to was hardly meant as one ("[OBS]: Husk"), so it becomes a paragraph of what was typed.
 * References beyond the bound become their text.
 */
export function resolveReferences(tree: Root): void {
  const definitions = collectDefinitions(tree);
  const used = new Set<Definition>();
  let added = 0;
  replaceNodes(tree, (node) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return undefined;
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return undefined;
    used.add(definition);
    added += definition.url.length + (definition.title?.length ?? 0);
    return added > maxAddedCharacters ? readText(node) : [readTarget(node, definition)];
  });
  replaceNodes(tree, (node) => {
    if (node.type !== "definition") return undefined;
    return used.has(node) ? [] : [readAsWritten(node)];
  });
}

function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  return definitions;
}

function readTarget(node: LinkReference | ImageReference, { url, title }: Definition): PhrasingContent {
  return node.type === "linkReference"
    ? { type: "link", url, title: title ?? null, children: node.children }
    : { type: "image", url, title: title ?? null, alt: node.alt ?? "" };
}

function readText(node: LinkReference | ImageReference): PhrasingContent[] {
  return node.type === "linkReference" ? node.children : [{ type: "text", value: node.alt ?? "" }];
}

function readAsWritten({ label, url, title }: Definition): Paragraph {
  const value = `[${label}]: ${url}${title ? ` "${title}"` : ""}`;
  return { type: "paragraph", children: [{ type: "text", value }] };
}
