import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";
import { toPlainText } from "./to-plain-text.ts";

test("a post as it reads in a mail", () => {
  const source = `# Aflastning

Kære **alle**
Se [rapporten](https://example.dk/a), https://example.dk/b og post@example.dk.

- [x] Ring
  Hver dag
  - i dag
- [ ] Skriv

9. ni
10. ti

> Citat
>
> > indeni

---

| Tilbud | Takst |
|---|---|
| **Åsen** | 1.200 |

    kode

![Plan](/vedhaeftninger/1) [@Ida](person:01930000-0000-7000-8000-000000000001) \`a\` ~~b~~`;
  expect(toPlainText(source)).toBe(`Aflastning

Kære alle
Se rapporten (https://example.dk/a), https://example.dk/b og post@example.dk.

- [x] Ring
  Hver dag
  - i dag
- [ ] Skriv

9. ni
10. ti

> Citat
>
> > indeni

Tilbud | Takst
Åsen | 1.200

kode

Plan (/vedhaeftninger/1) @Ida a b`);
});

describe("what marks break up is read together", () => {
  test.each([
    ["01**0190**-1234", "010190-1234"],
    ["0101&#57;0-1234", "010190-1234"],
    ["01\\0190-12`34`", "01\\0190-1234"],
    ["010190\\-1234", "010190-1234"],
    ["![010190-1234](/vedhaeftninger/1)", "010190-1234 (/vedhaeftninger/1)"],
    ["[a](/010190-1234)", "a (/010190-1234)"],
    ["[010190-1234]: a", "[010190-1234]: a"],
    ["<!-- 010190-1234 -->", "<!-- 010190-1234 -->"],
    ["<b id=010190-1234>", "<b id=010190-1234>"],
    ["a  \nb\\\nc", "a\nb\nc"],
    ["www.example.dk [](/a) ![](/b)", "www.example.dk  (/a) (/b)"],
  ])("%s", (source, text) => {
    expect(toPlainText(source)).toBe(text);
  });
});

test("says no less than the page", () => {
  const parts = fc.constantFrom(
    ..."abc,def,123,456, ,\n,\n\n,*,**,_,`,~~,[,],(,),](/,![,<,>,# ,> ,- ,1. ,|,|-|,\\".split(","),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (typed) => {
      const source = typed.join("");
      const shown = renderMarkdown(source).replaceAll(/<[^>]*>/g, " ");
      const plain = toPlainText(source);
      for (const [word] of shown.replaceAll("&#x3C;", "<").matchAll(/[a-z]+|\d+/g))
        expect(plain).toContain(word);
    }),
    { numRuns: 1_000 },
  );
});
