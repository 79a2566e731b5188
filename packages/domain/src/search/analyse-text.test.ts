import { describe, expect, test } from "vitest";
import { analyseText } from "./analyse-text.ts";
import { foldLetters } from "./fold-letters.ts";
import { listSynonyms } from "./list-synonyms.ts";
import { searchLimits } from "./search-limits.ts";
import { splitCompound } from "./split-compound.ts";

describe("letters", () => {
  test.each([
    ["Ærøskøbing Café", "aeroeskoebing cafe"],
    ["A\u030Agård", "aagaard"],
    ["ＡＢＣ ﬁ", "abc fi"],
    ["bo\u00ADtil\u200Bbud", "botilbud"],
    ["Straße Łódź ĐÐÞ œıİ", "strasse lodz ddth oeii"],
    ["Füße äö", "fusse aeoe"],
  ])("%s is folded to %s", (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

describe("compounds", () => {
  test.each([
    ["misbrugsbehandlingerne", ["misbrug", "behandling"]],
    ["ungehjem", ["ung", "hjem"]],
    ["boernefamilie", ["barn", "famili"]],
    ["botilbudsplads", ["botilbud", "plads"]],
    ["dagbehandling", ["dagbehandling"]],
    ["krisecentre", ["kris", "center"]],
    ["radgivning", ["raadgivning"]],
    ["dagsprogrammet", ["dagsprogram"]],
    ["bostotte", ["bostoet"]],
    ["alkoholmisbrugsbehandlingstilbud", ["alkohol", "misbrug", "behandling", "tilbud"]],
  ])("%s is made of %j", (word, stems) => {
    expect(splitCompound(word)?.map(({ stem }) => stem)).toEqual(stems);
  });

  test.each([
    "landsby",
    "ram",
    "karate",
    "talsmand",
    "medarbejder",
    "sagsbehandling",
    "stol",
    "bo",
    "",
    "bobo",
  ])("%s is not taken apart", (word) => {
    expect(splitCompound(word)).toBeUndefined();
  });
});

describe("terms", () => {
  test.each([
    ["Midlertidige botilbud", "midlertid botilbud tilbud syn_botilbud"],
    ["misbrugsbehandling", "misbrugsbehandling misbrug behandling syn_misbrug"],
    ["VUM'en, VUM’s", "vum syn_vum vum syn_vum"],
    ["ADHD-udredning", "adhd syn_opmaerksomhedsforstyrrelse adhdudredning udredning"],
    ["e-mail", "e email mail"],
    ["a-b-c", "a b c"],
    ["bo støtte", "bo bostoet stoet stoet"],
    ["bo. Støtte", "bo stoet"],
    ["1.250,50 kr. i 2025-2026", "1_250_50 kr 2025 2026"],
    ["covid19", "covid 19"],
    ["af og til", ""],
    ["Лев 🙂 — !", ""],
    ["𝐛𝐨𝐥𝐢𝐠", "bolig"],
    ["lov om social service", "lov syn_sel social servic"],
    ["lov om", "lov"],
  ])("%s", (text, terms) => {
    expect(analyseText(text).join(" ")).toBe(terms);
  });

  test("a long word and a long text have an end", () => {
    expect(analyseText("x".repeat(100))).toEqual(["x".repeat(searchLimits.wordLetters)]);
    expect(analyseText("7".repeat(100))).toEqual(["7".repeat(searchLimits.wordLetters)]);
    expect(analyseText("§§ 1-30 ".repeat(12_500))).toHaveLength(searchLimits.textTerms);
  });

  test("more different words than are kept in memory change nothing", () => {
    const many = Array.from(
      { length: 21_000 },
      (_, index) =>
        `x${[...index.toString(16)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("")}y`,
    );
    expect(analyseText("botilbud")).toEqual(analyseText(`botilbud ${many.join(" ")}`).slice(0, 3));
    expect(analyseText("botilbud")).toEqual(["botilbud", "tilbud", "syn_botilbud"]);
  });
});

describe("provisions", () => {
  const cited = (text: string) => analyseText(text).filter((term) => /^(?:par|any|[a-z]{2,3})_\d/.test(term));

  test.each([
    ["§ 107", ["par_107", "sel_107"]],
    ["§107-tilbud", ["par_107", "sel_107"]],
    ["§ 107.", ["par_107", "sel_107"]],
    ["SEL 107", ["par_107", "sel_107"]],
    ["SEL-107", ["par_107", "sel_107"]],
    ["servicelovens § 107, stk. 2", ["par_107", "sel_107", "sel_107_2"]],
    ["§ 43, stk. 1, nr. 6", ["par_43", "bl_43", "bl_43_1_6"]],
    ["§ 107.2", ["par_107", "sel_107", "sel_107_2"]],
    ["BL § 43, nr. 2", ["par_43", "bl_43", "bl_43_2"]],
    ["§ 101 a", ["par_101a", "sel_101a"]],
    ["SEL § 101a", ["par_101a", "sel_101a"]],
    ["§ 107 i barnets lov", ["par_107", "bl_107"]],
    ["§ 107 i", ["par_107", "sel_107"]],
    ["§ 107 i autisme", ["par_107", "sel_107"]],
    ["§ 107 i huset", ["par_107", "sel_107"]],
    ["paragraf 85", ["par_85", "sel_85"]],
    ["§ 9999", ["par_9999", "any_9999"]],
    ["§ 4", ["par_4", "stl_4"]],
    ["§§ 103 og 104", ["par_103", "sel_103", "par_104", "sel_104"]],
    ["§§ 108–110", ["par_108", "sel_108", "par_109", "sel_109", "par_110", "sel_110"]],
    ["§§ 108 til 110", ["par_108", "sel_108", "par_109", "sel_109", "par_110", "sel_110"]],
    ["§§ 1-500", ["par_1", "spv_1", "par_500", "any_500"]],
    ["§§ 101 a-103", ["par_101a", "sel_101a", "par_103", "sel_103"]],
    ["§ 107 og 12 pladser", ["par_107", "sel_107"]],
    ["lov om socialtilsyn § 4", ["par_4", "stl_4"]],
    ["serviceloven 2025", []],
    ["STU 2025", []],
    ["STU 25", []],
    ["serviceloven", []],
    ["Vestergade 107", []],
    ["§ 1234567", []],
    ["§", []],
    ["§§", []],
    ["§ og", []],
    ["paragraf i loven", []],
  ])("%s", (text, terms) => {
    expect(cited(text)).toEqual(terms);
  });
});

describe("names", () => {
  test("have a term of small letters, a label and forms that give it", () => {
    for (const { canonical, forms, label } of listSynonyms()) {
      expect(canonical).toMatch(/^[a-z0-9_]+$/);
      expect(label).not.toBe("");
      const shared = forms.map((form) => analyseText(form).filter((term) => term.startsWith("syn_")));
      expect(shared.some((terms) => terms.length > 0)).toBe(true);
      for (const terms of shared) expect(terms.some((term) => shared[0]?.includes(term))).toBe(true);
    }
  });

  test.each([
    ["VUM 2.0", "voksenudredningsmetoden"],
    ["MI", "motiverende samtaler"],
    ["Motivational interviewing", "MI"],
    ["STU", "særligt tilrettelagt ungdomsuddannelse"],
    ["ABA", "anvendt adfærdsanalyse"],
    ["CTI", "critical time intervention"],
    ["KRAP", "kognitiv ressourcefokuseret og anerkendende pædagogik"],
    ["ASF", "autisme"],
    ["barnets lov", "BL"],
    ["lov om social service", "SEL"],
    ["Substance misuse", "misbrug"],
  ])("%s and %s share one", (a, b) => {
    const shared = analyseText(a).filter((term) => term.startsWith("syn_"));
    expect(analyseText(b).filter((term) => shared.includes(term))).not.toEqual([]);
  });
});
