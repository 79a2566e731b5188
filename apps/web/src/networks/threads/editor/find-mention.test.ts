import { expect, test } from "vitest";
import { findMention } from "./find-mention.ts";

/** The name that is being typed where the bar stands. */
function nameAt(marked: string): string | undefined {
  return findMention(marked.replace("|", ""), marked.indexOf("|"))?.name;
}

test.each([
  ["@|", ""],
  ["Spørg @Bod|", "Bod"],
  ["Spørg @Åse-Lil Øst|", "Åse-Lil Øst"],
  ["(@Bodil|)", "Bodil"],
  ["første linje\n@Tob| og mere", "Tob"],
  ["@Mette Line Kornmod|", "Mette Line Kornmod"],
])("in %j the name %j is being typed", (marked, name) => {
  expect(nameAt(marked)).toBe(name);
});

test.each([
  ["nothing", "Spørg Bodil|"],
  ["a mail address", "skriv til bodil@kommune|"],
  ["a caret before it", "|@Bodil"],
  ["a line after it", "@Bodil\n|"],
  ["more words than a name has", "@Bodil er den rigtige|"],
  ["a number", "@12|"],
  ["a mail address with a long name", `bodil@${"kommune".repeat(8)}abc|`],
])("no mention in %s", (_, marked) => {
  expect(nameAt(marked)).toBeUndefined();
});

test("says where it stands, so that it can be replaced", () => {
  expect(findMention("Spørg @Bodil om det", 12)).toEqual({ start: 6, end: 12, name: "Bodil" });
});
