import fc from "fast-check";
import { expect, test } from "vitest";
import { createOutline } from "./create-outline.ts";
import { renderMarkdown } from "./render-markdown.ts";

test("headings in order, without marks", () => {
  const source =
    "## *Formål*\n\n##### [Hvem](/a) `b` ![c](/vedhaeftninger/d)\n\nTitel\n=====\n\nto\nlinjer\n---";
  expect(createOutline(source)).toEqual([
    { depth: 1, text: "Formål" },
    { depth: 2, text: "Hvem b c" },
    { depth: 1, text: "Titel" },
    { depth: 2, text: "to linjer" },
  ]);
});

test("not those of another text, empty ones or what only looks like one", () => {
  expect(createOutline("> # a\n\n#\n\n# <!-- -->\n\n\\# b\n\n```\n# c\n```\n\n#d")).toEqual([
    { depth: 1, text: "<!-- -->" },
  ]);
});

test("agrees with what is rendered, and leaves no level out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (depths) => {
      const source = depths.map((depth) => `${"#".repeat(depth)} a`).join("\n\n");
      const outlined = createOutline(source).map(({ depth }) => depth);
      const rendered = [...renderMarkdown(source).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      expect(rendered).toEqual(outlined.map((depth) => Math.min(6, depth + 2)));
      outlined.forEach((depth, index) => expect(depth).toBeLessThanOrEqual((outlined[index - 1] ?? 0) + 1));
    }),
  );
});
