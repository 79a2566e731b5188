import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";

const ida = "01930000-0000-7000-8000-000000000001";

test("a post as people write it", () => {
  const source = `Kære alle
Vi har en **borger** på et *botilbud* efter § 107, som skader sig selv.

- Hvem har prøvet ~~skærmning~~ *low arousal*?
- Se [metoden](/metoder/low-arousal) og https://example.dk/rapport.

1. Først
2. Så

> Det gælder også aflastning.

\`kode\`

---
Venlig hilsen`;
  expect(renderMarkdown(source)).toBe(`<p>Kære alle<br>
Vi har en <strong>borger</strong> på et <em>botilbud</em> efter § 107, som skader sig selv.</p>
<ul>
<li>Hvem har prøvet <del>skærmning</del> <em>low arousal</em>?</li>
<li>Se <a href="/metoder/low-arousal">metoden</a> og <a href="https://example.dk/rapport" rel="noopener noreferrer nofollow">https://example.dk/rapport</a>.</li>
</ul>
<ol>
<li>Først</li>
<li>Så</li>
</ol>
<blockquote>
<p>Det gælder også aflastning.</p>
</blockquote>
<p><code>kode</code></p>
<hr>
<p>Venlig hilsen</p>`);
});

test("nothing is rendered as nothing", () => {
  expect(renderMarkdown("")).toBe("");
  expect(renderMarkdown(" \n\t\n")).toBe("");
});

describe("lines", () => {
  test.each([
    ["en\nto", "<p>en<br>\nto</p>"],
    ["en\r\nto", "<p>en<br>\nto</p>"],
    ["en\rto", "<p>en<br>\nto</p>"],
    ["en  \nto", "<p>en<br>\nto</p>"],
    ["en\\\nto", "<p>en<br>\nto</p>"],
    ["*en\nto*", "<p><em>en<br>\nto</em></p>"],
    ["en\n\nto", "<p>en</p>\n<p>to</p>"],
  ])("%j", (source, html) => {
    expect(renderMarkdown(source)).toBe(html);
  });
});

describe("headings", () => {
  test("the highest becomes h3, and no level is left out", () => {
    expect(renderMarkdown("# Et\n\n## To\n\n#### Tre\n\n### Også tre\n\n# Et igen")).toBe(
      "<h3>Et</h3>\n<h4>To</h4>\n<h5>Tre</h5>\n<h5>Også tre</h5>\n<h3>Et igen</h3>",
    );
    expect(renderMarkdown("### Et\n\n# Også et")).toBe("<h3>Et</h3>\n<h3>Også et</h3>");
  });

  test("the page says where they begin, and h6 is the last", () => {
    expect(renderMarkdown("# Et\n\n## To", { headingOffset: 0 })).toBe("<h1>Et</h1>\n<h2>To</h2>");
    expect(renderMarkdown("# Et\n\n## To", { headingOffset: 5 })).toBe("<h6>Et</h6>\n<h6>To</h6>");
  });

  test("quoted and empty ones are no headings", () => {
    expect(renderMarkdown("> ## Citat\n\n#\n\n### Eget")).toBe(
      "<blockquote>\n<p><strong>Citat</strong></p>\n</blockquote>\n<p><strong></strong></p>\n<h3>Eget</h3>",
    );
  });
});

describe("links", () => {
  const rel = 'rel="noopener noreferrer nofollow"';

  test.each([
    ["[a](/netvaerk/børn?side=2#svar)", '<a href="/netvaerk/b%C3%B8rn?side=2#svar">a</a>'],
    ['[a](/b "Titel")', '<a href="/b" title="Titel">a</a>'],
    ["[a](</min fil.pdf>)", '<a href="/min%20fil.pdf">a</a>'],
    ["[a](HTTPS://example.dk)", `<a href="HTTPS://example.dk" ${rel}>a</a>`],
    ["[a](http://example.dk:8080/b@c)", `<a href="http://example.dk:8080/b@c" ${rel}>a</a>`],
    ["[a](https://rødovre.example)", `<a href="https://r%C3%B8dovre.example" ${rel}>a</a>`],
    ["<https://example.dk>", `<a href="https://example.dk" ${rel}>https://example.dk</a>`],
    ["www.example.dk", `<a href="http://www.example.dk" ${rel}>www.example.dk</a>`],
    ["post@example.dk", '<a href="mailto:post@example.dk">post@example.dk</a>'],
    ["[**a**](/b)", '<a href="/b"><strong>a</strong></a>'],
    ["[](https://example.dk)", `<a href="https://example.dk" ${rel}>https://example.dk</a>`],
    ["[a][1] [1]\n\n[1]: /b 'Titel'", '<a href="/b" title="Titel">a</a> <a href="/b" title="Titel">1</a>'],
    ["[a](www.example.dk)", "a (www.example.dk)"],
    ["[**a**](javascript:b)", "<strong>a</strong> (javascript:b)"],
    ["<ftp://example.dk>", "ftp://example.dk"],
    ["[a]()", "a"],
  ])("%s", (source, html) => {
    expect(renderMarkdown(source)).toBe(`<p>${html}</p>`);
  });
});

describe("pictures", () => {
  const rel = 'rel="noopener noreferrer nofollow"';

  test.each([
    [
      "![Plan](/vedhaeftninger/1/plan.png)",
      '<img src="/vedhaeftninger/1/plan.png" alt="Plan" loading="lazy">',
    ],
    ['![](/vedhaeftninger/1 "Titel")', '<img src="/vedhaeftninger/1" alt="" title="Titel" loading="lazy">'],
    ["![a]\n\n[a]: /vedhaeftninger/1", '<img src="/vedhaeftninger/1" alt="a" loading="lazy">'],
    [
      "[![a](/vedhaeftninger/1)](/b)",
      '<a href="/b"><img src="/vedhaeftninger/1" alt="a" loading="lazy"></a>',
    ],
    ['![a](https://example.dk/b "Titel")', `<a href="https://example.dk/b" title="Titel" ${rel}>a</a>`],
    ["![](https://example.dk/b)", `<a href="https://example.dk/b" ${rel}>https://example.dk/b</a>`],
    ["![a](data:image/png;base64,AA)", "a (data:image/png;base64,AA)"],
    ["[*![a](https://example.dk/b)*](/c)", '<a href="/c"><em>a (https://example.dk/b)</em></a>'],
    ["![a]\n\n[a]: https://example.dk/b", `<a href="https://example.dk/b" ${rel}>a</a>`],
  ])("%s", (source, html) => {
    expect(renderMarkdown(source)).toBe(`<p>${html}</p>`);
  });
});

describe("mentions", () => {
  test("show the name that was typed", () => {
    expect(renderMarkdown(`[@**Ida** Krogh](person:${ida})`)).toBe(
      '<p><span class="mention">@Ida Krogh</span></p>',
    );
  });

  test("show the name that the page gives", () => {
    const mentions = new Map([[ida, "Ida <Krogh>"]]);
    expect(renderMarkdown(`[@Direktøren](person:${ida.toUpperCase()})`, { mentions })).toBe(
      '<p><span class="mention">@Ida &#x3C;Krogh></span></p>',
    );
  });

  test("of somebody the page does not name are text", () => {
    expect(renderMarkdown(`[@*Ida*](person:${ida})`, { mentions: new Map() })).toBe("<p>@<em>Ida</em></p>");
  });

  test("begin with @ and name an id", () => {
    expect(renderMarkdown(`[Ida](person:${ida})`)).toBe(`<p>Ida (person:${ida})</p>`);
    expect(renderMarkdown("[@Ida](person:ida)")).toBe("<p>@Ida (person:ida)</p>");
  });
});

describe("tables", () => {
  test("name their columns, keep every cell and can be scrolled", () => {
    const source = "| Tilbud | Takst |  |\n|:-|-:|:-:|\n| Åsen | 1.200 | *a* | for meget |\n| Elmely |";
    expect(renderMarkdown(source)).toBe(
      '<div class="table-scroll" tabindex="0"><table>' +
        '<thead><tr><th scope="col" class="align-left">Tilbud</th><th scope="col" class="align-right">Takst</th>' +
        '<td class="align-center"></td></tr></thead>' +
        '<tbody><tr><td class="align-left">Åsen</td><td class="align-right">1.200</td>' +
        '<td class="align-center"><em>a</em></td><td>for meget</td></tr>' +
        '<tr><td class="align-left">Elmely</td></tr></tbody></table></div>',
    );
  });

  test("may be only a head", () => {
    expect(renderMarkdown("|a|\n|-|")).toBe(
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead></table></div>',
    );
  });

  test("of many columns stay as small as they were typed", () => {
    const source = `${"|a".repeat(400)}\n${"|-".repeat(400)}\n${"|b\n".repeat(1_000)}`;
    expect(renderMarkdown(source).length).toBeLessThan(50_000);
  });
});

describe("tasks", () => {
  test("are labelled by their text", () => {
    expect(renderMarkdown("- [ ] Ring\n- [x] Skriv til **Ida**\n  - i dag\n- intet")).toBe(
      `<ul class="contains-task-list">
<li class="task-list-item"><label><input type="checkbox" disabled> Ring</label></li>
<li class="task-list-item"><label><input type="checkbox" checked disabled> Skriv til <strong>Ida</strong>
</label><ul>
<li>i dag</li>
</ul>
</li>
<li>intet</li>
</ul>`,
    );
  });

  test("so are those with paragraphs", () => {
    expect(renderMarkdown("3. [x] Ring\n\n   Hver dag")).toBe(
      `<ol start="3" class="contains-task-list">
<li class="task-list-item">
<p><label><input type="checkbox" checked disabled> Ring</label></p>
<p>Hver dag</p>
</li>
</ol>`,
    );
  });
});

test("code is shown as it is, without its language", () => {
  expect(renderMarkdown("```html\n<b> & **a**\n```")).toBe("<pre><code>&#x3C;b> &#x26; **a**\n</code></pre>");
});

test("a note's mark is text, for there are no footnotes", () => {
  expect(renderMarkdown("Se noten[^1].\n\n[^1]: Serviceloven")).not.toContain("id=");
});

test("a text that is too complex is shown as it is written", () => {
  const source = `# Titel\r\n**Ja**\r\n \r\n${"[".repeat(3_000)}`;
  expect(renderMarkdown(source)).toBe(`<p># Titel<br>\n**Ja**</p>\n<p>${"[".repeat(3_000)}</p>`);
});
