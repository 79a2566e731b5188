import type { ElementContent } from "hast";
import type { Link } from "mdast";
import { defaultHandlers, type State } from "mdast-util-to-hast";
import { classifyAddress, isAttachmentAddress } from "./classify-address.ts";
import { collectText } from "./collect-text.ts";
import { describeAddress } from "./describe-address.ts";
import { findMentionedPerson } from "./find-mentioned-person.ts";
import { replaceNodes } from "./replace-nodes.ts";

/**
 * Answers how links are written. One to another site names its relation, one without text shows its address, one whose address is
 * refused becomes its text and the address.
 *
 * A mention becomes its text, or "@" and the person's name when names are given; a person who has no name there is not marked.
 */
export function createLinkWriter(names: ReadonlyMap<string, string> | undefined) {
  return (state: State, link: Link): ElementContent[] => {
    const personId = findMentionedPerson(link);
    if (personId === undefined) return writeLink(state, link);
    if (names === undefined) return [writeMention(collectText(link))];
    const name = names.get(personId);
    return name === undefined ? state.all(link) : [writeMention(`@${name}`)];
  };
}

/** The same for a link that can't be a mention. */
export function writeLink(state: State, link: Link): ElementContent[] {
  replaceNodes(link, (node) => {
    if (node.type !== "image" || isAttachmentAddress(node.url)) return undefined;
    const alt = node.alt ?? "";
    return [{ type: "text", value: alt + describeAddress(alt, node.url) }];
  });
  const text = collectText(link);
  const kind = classifyAddress(link.url);
  if (kind === "refused") {
    return [...state.all(link), { type: "text", value: describeAddress(text, link.url) }];
  }
  const element = defaultHandlers.link(state, link);
  if (text === "") element.children.push({ type: "text", value: link.url });
  if (kind === "web") element.properties["rel"] = ["noopener", "noreferrer", "nofollow"];
  return [element];
}

function writeMention(value: string): ElementContent {
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["mention"] },
    children: [{ type: "text", value }],
  };
}
