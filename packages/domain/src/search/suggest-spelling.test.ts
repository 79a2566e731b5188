import { describe, expect, test } from "vitest";
import { analyseText } from "./analyse-text.ts";
import { measureTyping } from "./measure-typing.ts";
import { prepareSpelling, suggestSpelling } from "./suggest-spelling.ts";

const vocabulary =
  "botilbud selvskade autisme krisecenter støtte behandling misbrug pårørende møde mode takst rate anbringelse VUM mad"
    .split(" ")
    .map((word, index) => ({ word, term: analyseText(word)[0] as string, documents: 20 - index }));
const spelling = prepareSpelling([...vocabulary, { word: "VUM", term: "syn_vum", documents: 1 }]);
const suggest = (query: string) => suggestSpelling(query, spelling);

describe("measureTyping", () => {
  test.each([
    ["unge", "unge", 0],
    ["bottilbud", "botilbud", 5],
    ["botilbud", "bottilbud", 5],
    ["autsime", "autisme", 7],
    ["rzte", "rate", 7],
    ["rpte", "rate", 10],
    ["rte", "rate", 10],
    ["ratex", "rate", 10],
    ["", "ab", 20],
    ["abcdefgh", "stuvxyz", 21],
    ["abcdef", "fedcba", 21],
  ])("%s for %s costs %d", (typed, meant, cost) => {
    expect(measureTyping(typed, meant, 20)).toBe(cost);
  });
});

describe("suggestSpelling", () => {
  test.each([
    ["selvskdae", "selvskade"],
    ["Bottilbud til autsime", "botilbud til autisme"],
    ["parorende", "pårørende"],
    ["paaroernde", "pårørende"],
    ["§ 107 bottilbud", "§ 107 botilbud"],
    ["krisecnter", "krisecenter"],
    ["motde", "møde"],
    ["taskt", "takst"],
    ["anbrinlgesse", "anbringelse"],
  ])("%s is taken for %s", (query, meant) => {
    expect(suggest(query)).toBe(meant);
  });

  test.each([
    ["botilbud", "it is known"],
    ["botilbuddene", "its stem is known"],
    ["misbrugsbehandling", "its parts are known"],
    ["voksenudredningsmetoden", "its other name is known"],
    ["xyzxyzxyz", "nothing is like it"],
    ["bottilbud xyzxyzxyz", "one of them is like nothing"],
    ["rtae xate raxte raate", "four words are unknown"],
    ["stotte", "it is read as støtte"],
    ["mda", "it is short"],
    ["hvordan", "it is a stop word"],
    ["1234567", "it is a number"],
    ["bot-tilbud", "it has a hyphen"],
    ["", "there is nothing"],
  ])("%s stays, for %s", (query) => {
    expect(suggest(query)).toBeUndefined();
  });

  test("takes the same first letter before the commoner word, and the commoner of the others", () => {
    const words = [
      { word: "hest", term: "hest", documents: 1 },
      { word: "fest", term: "fest", documents: 9 },
      { word: "test", term: "test", documents: 5 },
      { word: "rest", term: "rest", documents: 8 },
      { word: "best", term: "best", documents: 7 },
    ];
    const some = (...names: string[]) => prepareSpelling(words.filter(({ word }) => names.includes(word)));
    expect(suggestSpelling("pest", some("test", "best", "fest"))).toBe("fest");
    expect(suggestSpelling("pest", some("fest", "best"))).toBe("fest");
    expect(suggestSpelling("hesk", some("fest", "hest"))).toBe("hest");
    const vests = prepareSpelling([
      { word: "vast", term: "vast", documents: 1 },
      { word: "kist", term: "kist", documents: 9 },
      { word: "viit", term: "viit", documents: 3 },
    ]);
    expect(suggestSpelling("vist", vests)).toBe("viit");
  });

  test("never names a word that the reader may not know of, and does not know it either", () => {
    const isAllowed = ({ word }: { word: string }) => word !== "selvskade";
    expect(suggestSpelling("selvskdae", spelling, isAllowed)).toBeUndefined();
    const secret = prepareSpelling([
      { word: "hemmelig", term: analyseText("hemmelig")[0] as string, documents: 1 },
      { word: "hemmelis", term: "hemmelis", documents: 1 },
    ]);
    expect(suggestSpelling("hemmelig", secret, ({ word }) => word !== "hemmelig")).toBe("hemmelis");
    expect(suggestSpelling("hemmelig", secret)).toBeUndefined();
  });

  test("never suggests what was asked, though the vocabulary knows it by another term", () => {
    const other = prepareSpelling([{ word: "samvær", term: "xyz", documents: 1 }]);
    expect(suggestSpelling("samvær", other)).toBeUndefined();
  });

  test("a word too long to be one is not offered", () => {
    const long = prepareSpelling([{ word: "x".repeat(41), term: "x".repeat(40), documents: 1 }]);
    expect(suggestSpelling(`${"x".repeat(39)}y`, long)).toBeUndefined();
  });
});
