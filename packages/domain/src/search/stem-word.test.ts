import { expect, test } from "vitest";
import { foldLetters } from "./fold-letters.ts";
import { listUnfinishedStems, stemWord, stemWritten } from "./stem-word.ts";

const sameStem = [
  "botilbud botilbuddet botilbuddene botilbuddenes botilbuds",
  "plads pladser pladsen pladserne",
  "indsats indsatser indsatsen",
  "barn barnet barnets børn børnene børns",
  "center centeret centret centre centrene centers",
  "ung unge unges",
  "voksen voksne voksnes",
  "forælder forældre forældrenes",
  "metode metoder metoden metoderne",
  "familie familier familien",
  "anbringelse anbringelser anbragte anbragt",
  "midlertidig midlertidigt midlertidige",
  "social sociale socialt",
  "sund sunde sundhed sundhedens",
  "hjemløs hjemløse hjemløses hjemløshed",
  "udviklingshæmmet udviklingshæmmede udviklingshæmning",
  "miljø miljøet miljøer",
  "gruppe grupper gruppen grupperne",
  "demens demensen",
  "kursus kurser kurset",
  "bolig boliger boligens boligerne",
  "projekt projekter projektet",
  "beboer beboere beboerne beboernes",
  "video videoer videoen videoerne",
  "udrede udreder udredte",
  "godkende godkender godkendelse godkendt",
  "skade skader skadede skadet",
  "stærkest stærkeste",
  "arbejdsløst arbejdsløs",
  "vigtig vigtigste vigtigst",
];

test.each(sameStem)("%s are one word", (forms) => {
  expect(new Set(forms.split(" ").map(stemWritten)).size).toBe(1);
});

test.each([
  ["behandlinger", "behandling"],
  ["ledelser", "ledels"],
  ["uddannelse", "uddan"],
  ["ås", "aas"],
  ["sø", "soe"],
  ["by", "by"],
  ["made", "made"],
  ["brr", "brr"],
  ["oversigter", "oversigt"],
  ["rettigheder", "rettighed"],
  ["", ""],
])("%s is cut to %s", (word, stem) => {
  expect(stemWritten(word)).toBe(stem);
});

test("an ending that is being typed may end", () => {
  expect(listUnfinishedStems("selvskadend")).toContain("selvskad");
  expect(listUnfinishedStems("ha")).toEqual([]);
});

test("what is typed as aa, ae or oe has the stem of the Danish letter", () => {
  for (const word of ["støtten", "ældre", "ågården", "kærlighed", "gæs", "træet"]) {
    const typed = word.replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe");
    expect(stemWord(foldLetters(typed))).toBe(stemWritten(word));
  }
});
