import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";
import { findHtmlViolations } from "./testing/find-html-violations.ts";

const personId = "01930000-0000-7000-8000-000000000001";

describe("the check itself sees", () => {
  test.each([
    ["<script>alert(1)</script>", ["script"]],
    ['<p onclick="x">a</p>', ["p onclick=x"]],
    ['<p id="main">a</p>', ["p id=main"]],
    ["<!-- a -->", ["comment"]],
    ["<svg></svg>", ["svg"]],
    ['<a href="javascript:x">a</a>', ["a href=javascript:x"]],
    ['<a href=" java\nscript:x">a</a>', ["a href= java\nscript:x"]],
    ['<a href="//example.org">a</a>', ["a href=//example.org"]],
    ['<a href="/\\example.org">a</a>', ["a href=/\\example.org"]],
    ['<img src="/vedhaeftninger/%2e%2e/log-ud">', ["img src=/vedhaeftninger/%2e%2e/log-ud"]],
    ['<a class="mention">a</a>', ["a class=mention"]],
    ['<a href="/a">a<a href="/b">b</a></a>', ["read otherwise than it was meant"]],
  ])("%s", (html, violations) => {
    expect(findHtmlViolations(html)).toEqual(violations);
  });
});

describe("HTML is shown as it was typed", () => {
  test.each([
    "<script>alert(1)</script>",
    "<ScRiPt src=//example.org/x.js></sCrIpT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    '<a href="javascript:alert(1)">a</a>',
    "<svg onload=alert(1)>",
    "<svg><a xlink:href='javascript:alert(1)'><text>a</text></a></svg>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<style>body { display: none }</style>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<form action=/log-ud><input name=attributes></form>",
    "<a id=location name=cookie>a</a>",
    "<base href=//example.org>",
    "<meta http-equiv=refresh content='0;url=//example.org'>",
    "<object data=x></object><embed src=x>",
    "<textarea><img src=x onerror=alert(1)></textarea>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<!-- skjult --><!DOCTYPE html><?xml version='1.0'?><![CDATA[a]]>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<div\tstyle='position:fixed'>a</div>",
    "<details open ontoggle=alert(1)>a</details>",
    "</p></div></main><h1>a</h1>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "<b onmouseover=alert(1)//",
    "\u0000<script\u0000>alert(1)</script>",
  ])("%s", (html) => {
    for (const source of [html, `Før ${html} efter`, `> ${html}`, `- ${html}`, `# ${html}`, `**${html}**`]) {
      expect(findHtmlViolations(renderMarkdown(source))).toEqual([]);
    }
    expect(renderMarkdown(html)).not.toMatch(/<(?!\/?p>|br>|a href="http:|\/a>)/);
  });

  test("and the Markdown around and in it is still read", () => {
    expect(renderMarkdown("<div>\n**Vigtigt**\n</div>")).toBe(
      "<p>&#x3C;div><br>\n<strong>Vigtigt</strong><br>\n&#x3C;/div></p>",
    );
  });
});

const refusedAddresses = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "javascript&#x3a;alert(1)",
  "&#106;&#97;&#118;&#97;script:alert(1)",
  "&#x6A&#x61;vascript:alert(1)",
  "java&#x0A;script:alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "&#1;javascript:alert(1)",
  "&#32;javascript:alert(1)",
  "java\\\nscript:alert(1)",
  "java\u200bscript:alert(1)",
  "java\u00adscript:alert(1)",
  "javascript\uff1aalert(1)",
  "\u202ejavascript:alert(1)",
  "javascript://example.org/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "DATA:image/svg+xml,<svg/onload=alert(1)>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "filesystem:https://example.org/1",
  "ftp://example.org",
  "tel:+4512345678",
  "//example.org",
  "///example.org",
  "/&Tab;/example.org",
  "/&#10;/example.org",
  "/\\\\example.org",
  "\\\\/example.org",
  "\\\\\\\\example.org",
  "/&#92;example.org",
  "https:\\\\\\\\example.org",
  "https:example.org",
  "https:/example.org",
  "https://",
  "https:///example.org",
  "https://rammevaerk.example@example.org",
  "https://rammevaerk.example:443@example.org/",
  "mailto:a@example.org?bcc=b@example.org",
  "mailto:",
  "relativ/sti",
  "../api/sessions",
  "?log-ud",
  "#main",
  "www.example.org",
  `person:${personId}`,
  "person:1",
];

describe("an address that is refused stays text", () => {
  test.each(refusedAddresses)("%s", (address) => {
    for (const source of [
      `[tekst](${address})`,
      `[tekst](<${address}>)`,
      `![tekst](${address})`,
      `[tekst][1]\n\n[1]: ${address}`,
      `[tekst][1]\n\n[1]: <${address}>`,
      `![tekst][1]\n\n[1]: ${address}`,
    ]) {
      const html = renderMarkdown(source);
      expect(findHtmlViolations(html)).toEqual([]);
      expect(html).not.toContain(">tekst</a>");
      expect(html).not.toContain("<img");
      expect(html).toContain("tekst");
    }
  });
});

describe("a picture from elsewhere is not fetched", () => {
  test.each([
    "https://example.org/sporing.gif",
    "/vedhaeftninger",
    "/vedhaeftninger/../api/log-ud",
    "/vedhaeftninger/%2e%2e/api/log-ud",
    "/vedhaeftninger/.%2E/api/log-ud",
    "/vedhaeftninger/a/..",
    "/vedhaeftninger/a/..?b",
    "/vedhaeftninger/./a",
    "/vedhaeftningerne/a.png",
    "/Vedhaeftninger/a.png",
    "//vedhaeftninger/a.png",
    "/api/eksport",
  ])("%s", (address) => {
    const html = renderMarkdown(`![a](${address}) [![b](${address})](https://example.org)`);
    expect(html).not.toContain("<img");
    expect(findHtmlViolations(html)).toEqual([]);
  });
});

describe("whatever is typed", () => {
  const marks =
    "[ ] ( ) ![ ]( < > </ /> <!-- --> <script> * ** _ ~~ ` \\ & &# ; | : / // @ \" ' = # [^1]: [a]:".split(
      " ",
    );
  const spaces = [
    " ",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "    ",
    "> ",
    "- [ ] ",
    "1. ",
    "# ",
    "```\n",
    "===\n",
    "---\n",
    "\n|-|\n",
  ];
  const words =
    "javascript: https:// www. mailto: /vedhaeftninger/ person: &colon; &Tab; &#10; onerror= id= name style";
  const oddities = ["<a ", "<img ", "æøå", "\u0000", "\u00ad", "\u200b", "\u202e", "\ud83d", personId];
  const fragments = fc.constantFrom(...marks, ...spaces, ...words.split(" "), ...oddities);
  const hostileText = fc.array(fc.oneof(fragments, fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 60,
  });
  const mentions = fc.constantFrom(undefined, new Map<string, string>(), new Map([[personId, "<b>Ida</b>"]]));

  test("the page holds only what is allowed", () => {
    fc.assert(
      fc.property(hostileText, mentions, (parts, names) => {
        expect(findHtmlViolations(renderMarkdown(parts.join(""), { mentions: names }))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("no word is lost, but for the language of a code block", () => {
    const word = fc.stringMatching(/^[a-zæøå]{4,8}$/);
    const mark = fc.constantFrom(
      ..."[,[x],],(,),](,](/,![,*,**,_,~~,`,<,>,</,<!--,-->,# ,> ,- ,1. ,|,|-|,:,/,!, ,\n,\n\n".split(","),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark), { maxLength: 40 }), (parts) => {
        const source = parts.join("");
        fc.pre(!/~~~|```/.test(source));
        const html = decodeURI(renderMarkdown(source));
        for (const typed of parts.filter((part) => /^[a-zæøå]{4}/.test(part))) expect(html).toContain(typed);
      }),
      { numRuns: 2_000 },
    );
  });
});
