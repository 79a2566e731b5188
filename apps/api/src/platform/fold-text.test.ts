import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test("sorts as a Danish list: æ, ø, å last, and Aa with å", () => {
  const names = ["Aalborg", "Ærø", "Odense", "Århus", "Øster", "Aabenraa", "Zealand", "Abild"];
  const sorted = names.toSorted((a, b) => (foldText(a) < foldText(b) ? -1 : 1));
  expect(sorted).toEqual(["Abild", "Odense", "Zealand", "Ærø", "Øster", "Aabenraa", "Aalborg", "Århus"]);
});

test("finds whatever case, accent, composition or spelling of å is typed", () => {
  expect(foldText("ÆRØ")).toBe(foldText("ærø"));
  expect(foldText("Café")).toBe("cafe");
  expect(foldText("A\u030Arhus")).toBe(foldText("aarhus"));
  expect(foldText("  Vej \n  12 ")).toBe("vej 12");
});

test("does not take signs for letters", () => {
  expect(foldText("a{b|c}d")).toBe("a b c d");
});
