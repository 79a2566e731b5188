import { expect, test } from "vitest";
import { firstSentence } from "./first-sentence.ts";

test.each([
  ["For alle, der bygger broer. Vi mødes sjældent.", "For alle, der bygger broer."],
  ["Vi arbejder med f.eks. autisme. Kom med.", "Vi arbejder med f.eks. autisme."],
  ["Hvem må hvad efter § 107? Det spørger vi om.", "Hvem må hvad efter § 107?"],
  ["Uden punktum og meget langt …", "Uden punktum og meget langt …"],
  ["", ""],
])("%j begins with %j", (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});
