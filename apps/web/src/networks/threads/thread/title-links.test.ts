import { expect, test } from "vitest";
import { listBareLinks, titleLinks } from "./title-links.ts";

const origin = "https://rammevaerk.example";
const bare = (href: string) => `<p>Se <a href="${href}" rel="nofollow">${href}</a>.</p>`;

test("finds bare addresses of our own pages, each once", () => {
  const html = `${bare(`${origin}/netvaerk/1`)}${bare("/netvaerk/1")}${bare(`${origin}/netvaerk/1/traad/2#post-3`)}`;
  expect(listBareLinks(html, origin)).toEqual(["/netvaerk/1", "/netvaerk/1/traad/2"]);
});

test.each([
  ["another site", bare("https://example.org/netvaerk/1")],
  ["a link with words of its own", `<a href="${origin}/netvaerk/1">vores netværk</a>`],
  ["the front page", bare(`${origin}/`)],
  ["what is no address", bare("http://[")],
  ["a mail address", bare("mailto:a@b.example")],
  ["no link", `<p>${origin}/netvaerk/1</p>`],
])("leaves %s alone", (_, html) => {
  expect(listBareLinks(html, origin)).toEqual([]);
  expect(titleLinks(html, new Map([["/netvaerk/1", "Autisme"]]), origin)).toBe(html);
});

test("puts the title in the place of the address and keeps the link", () => {
  const html = bare(`${origin}/netvaerk/1?vis=ubesvarede&#x26;q=uro`);
  expect(titleLinks(html, new Map([["/netvaerk/1", "Autisme og selvskade"]]), origin)).toBe(
    `<p>Se <a href="${origin}/netvaerk/1?vis=ubesvarede&#x26;q=uro" rel="nofollow">Autisme og selvskade</a>.</p>`,
  );
});

test("a title is text, never markup", () => {
  const shown = titleLinks(
    bare("/netvaerk/1"),
    new Map([["/netvaerk/1", `<img src=x onerror="a()">&`]]),
    origin,
  );
  expect(shown).toContain("&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;</a>");
});

test("an address that the reader may not know the title of stays as it is", () => {
  expect(titleLinks(bare("/netvaerk/1"), new Map(), origin)).toBe(bare("/netvaerk/1"));
});
