import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";

declare const URL: {
  parse(address: string, base: string): { href: string; origin: string; protocol: string } | null;
};

const site = "https://rammevaerk.example";

const allowed: Record<string, RegExp> = {
  "a rel": /^noopener noreferrer nofollow$/,
  "a title": /^/,
  "div class": /^table-scroll$/,
  "div tabindex": /^0$/,
  "img alt": /^/,
  "img loading": /^lazy$/,
  "img title": /^/,
  "input checked": /^$/,
  "input disabled": /^$/,
  "input type": /^checkbox$/,
  "li class": /^task-list-item$/,
  "ol class": /^contains-task-list$/,
  "ol start": /^\d+$/,
  "span class": /^mention$/,
  "td class": /^align-(?:left|right|center)$/,
  "th class": /^align-(?:left|right|center)$/,
  "th scope": /^col$/,
  "ul class": /^contains-task-list$/,
};

const elements = new Set(
  (
    "p br hr h3 h4 h5 h6 blockquote pre ul ol li label input div table thead tbody tr th td " +
    "strong em del code a img span"
  ).split(" "),
);

/**
 * Says what a page should not hold, in the eyes of a browser's parser: written apart from the rules of the product, so that a mistake in
 * those shows. Empty when all is well.
 */
export function findHtmlViolations(html: string): string[] {
  const tree = fromHtml(html, { fragment: true });
  const isReadAsMeant = toHtml(tree) === html.replaceAll(/\r\n?/g, "\n");
  return isReadAsMeant ? check(tree) : ["read otherwise than it was meant", ...check(tree)];
}

function check(node: Nodes): string[] {
  if (node.type === "comment" || node.type === "doctype") return [node.type];
  const own = node.type === "element" ? checkElement(node) : [];
  return "children" in node ? [...own, ...node.children.flatMap(check)] : own;
}

function checkElement({ tagName, properties }: Element): string[] {
  const violations = elements.has(tagName) ? [] : [tagName];
  for (const [property, raw] of Object.entries(properties)) {
    const name = property === "className" ? "class" : property.toLowerCase();
    const value = Array.isArray(raw) ? raw.join(" ") : raw === true ? "" : String(raw);
    const isFine =
      name === "href"
        ? isSafeLink(value, properties["rel"] !== undefined)
        : name === "src"
          ? isAttachment(value)
          : allowed[`${tagName} ${name}`]?.test(value) === true;
    if (!isFine) violations.push(`${tagName} ${name}=${value}`);
  }
  return violations;
}

function isSafeLink(href: string, hasRelation: boolean): boolean {
  const address = parse(href);
  if (address === null || address.protocol === "mailto:") return true;
  if (address.protocol !== "http:" && address.protocol !== "https:") return false;
  return address.origin === site || hasRelation;
}

function isAttachment(src: string): boolean {
  return parse(src)?.href.startsWith(`${site}/vedhaeftninger/`) === true;
}

/** Where a browser would go from a page of the product; null for an address that leads nowhere. */
function parse(address: string) {
  return URL.parse(address, `${site}/netvaerk/`);
}
