import { describe, expect, test } from "vitest";
import { analyseQuery } from "./analyse-query.ts";
import { cutSnippet } from "./cut-snippet.ts";
import { findMarks } from "./find-marks.ts";

const show = (text: string, marks: readonly { start: number; end: number }[]) => {
  let shown = "";
  let at = 0;
  for (const { start, end } of marks) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
};
const mark = (text: string, query: string, isTyping = false) =>
  show(text, findMarks(text, analyseQuery(query, { isTyping })));
const snip = (text: string, query: string, length?: number) => {
  const { text: piece, marks } = cutSnippet(
    text,
    analyseQuery(query),
    length === undefined ? {} : { length },
  );
  return show(piece, marks);
};

describe("findMarks", () => {
  test.each([
    ["To botilbudspladser er ledige.", "botilbud", "To [botilbudspladser] er ledige."],
    ["Behandling af misbrug", "misbrugsbehandling", "[Behandling] af [misbrug]"],
    ["Efter servicelovens § 107, stk. 2, i dag", "§ 107", "Efter [servicelovens § 107, stk. 2], i dag"],
    ["Se §§ 103 og 104.", "SEL 104", "Se [§§ 103 og 104]."],
    ["Fælles faglige begreber", "FFB", "[Fælles faglige begreber]"],
    ["lov om social service gælder", "serviceloven", "[lov om social service] gælder"],
    ["lov om skat", "serviceloven", "lov om skat"],
    ["lov om skat", "skat", "lov om [skat]"],
    ["bo støtte i hjemmet", "bostøtte", "[bo støtte] i hjemmet"],
    ["bo støtte i hjemmet", "støtte", "bo [støtte] i hjemmet"],
    ["en e-mail", "email", "en [e-mail]"],
    ["Ærø og bo\u00ADtil\u00ADbud", "BOTILBUD", "Ærø og [bo\u00ADtil\u00ADbud]"],
    ["unge", "og", "unge"],
    ["", "unge", ""],
  ])("%s for %s", (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  test("marks what begins with the word being typed", () => {
    expect(mark("Misbrugsbehandling, medicin og mad", "m", true)).toBe("Misbrugsbehandling, medicin og mad");
    expect(mark("Misbrugsbehandling, medicin og mad", "me", true)).toBe(
      "Misbrugsbehandling, [medicin] og mad",
    );
  });

  test("more different words than are kept for a query change nothing", () => {
    const many = Array.from(
      { length: 10_100 },
      (_, index) =>
        `x${[...index.toString(16)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("")}y`,
    );
    const text = `unge ${many.join(" ")} unge`;
    expect(findMarks(text, analyseQuery("unge"))).toEqual([
      { start: 0, end: 4 },
      { start: text.length - 4, end: text.length },
    ]);
  });
});

describe("cutSnippet", () => {
  const filler = "Her står noget andet, som ingen leder efter lige nu.";

  test("gives a short text whole, in single spaces", () => {
    expect(snip("  Et\n\nbotilbud   her. ", "botilbud")).toBe("Et [botilbud] her.");
    expect(snip("   ", "botilbud")).toBe("");
    expect(snip("", "botilbud")).toBe("");
  });

  test("gives the beginning where nothing is found", () => {
    expect(snip(`${filler} ${filler}`, "botilbud", 30)).toBe("Her står noget andet, som…");
    expect(snip("x".repeat(50), "botilbud", 10)).toBe(`${"x".repeat(10)}…`);
    expect(snip(`a${"🙂".repeat(20)}`, "botilbud", 10)).toBe("a🙂🙂🙂🙂…");
  });

  test("takes the window with most of the query's words", () => {
    const text = `${filler} Unge. ${filler} Unge med autisme i botilbud. ${filler} Unge, unge, unge.`;
    expect(snip(text, "unge autisme", 60)).toBe(
      "…lige nu. [Unge] med [autisme] i botilbud. Her står noget andet,…",
    );
  });

  test("takes the window with most marks where no window has all words, and the first of equals", () => {
    const text = `unge ${filler} unge unge ${filler}`;
    expect(snip(text, "unge botilbud", 20)).toBe("…[unge] [unge] Her står…");
    expect(snip(`unge ${filler} unge`, "unge botilbud", 20)).toBe("[unge] Her står noget…");
  });

  test("takes the first window that has all words, and shows no more than that window", () => {
    expect(snip(`unge ${filler} unge unge ${filler}`, "unge", 20)).toBe("[unge] Her står noget…");
    const text = `Unge. ${filler} Autisme. ${filler} Unge med autisme. ${filler} Unge, autisme, unge.`;
    expect(snip(text, "unge autisme", 40)).toBe("…nu. [Unge] med [autisme]. Her står noget…");
  });

  test("ends where the text ends", () => {
    expect(snip(`${filler} ${filler} unge\n`, "unge", 30)).toBe("…leder efter lige nu. [unge]");
  });

  test("keeps a mark that is longer than the window", () => {
    const text = `${filler} Fælles faglige begreber ${filler}`;
    expect(snip(text, "FFB", 10)).toBe("…[Fælles faglige begreber]…");
  });

  test("cuts a word without spaces at the mark", () => {
    expect(snip(`${"x".repeat(40)},unge,${"y".repeat(40)}`, "unge", 20)).toBe("…[unge],yyyyyyyyyyyyyyy…");
  });
});
