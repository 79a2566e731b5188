import { expect, test } from "vitest";
import { choiceIn, flagIn, listIn, parseSearch, stringifySearch, textIn } from "./search.ts";

test("an address that a person can read, there and back", () => {
  const address = stringifySearch({ q: "angst & autisme", emne: ["a", "b"], side: 2, mine: true });
  expect(address).toBe("?q=angst+%26+autisme&emne=a&emne=b&side=2&mine=1");
  expect(parseSearch(address)).toEqual({ q: "angst & autisme", emne: ["a", "b"], side: "2", mine: "1" });
});

test("what is absent, empty or false leaves no trace", () => {
  expect(stringifySearch({ q: "", emne: [], mine: false, sort: undefined, nul: null })).toBe("");
});

test("readers take what fits and ignore the rest", () => {
  const search = parseSearch("?q=a&q=b&emne=x&sort=hacket&mine=1&tom=");
  expect(textIn(search, "q")).toBe("a");
  expect(textIn(search, "tom")).toBeUndefined();
  expect(textIn(search, "findes-ikke")).toBeUndefined();
  expect(listIn(search, "emne")).toEqual(["x"]);
  expect(listIn(search, "q")).toEqual(["a", "b"]);
  expect(listIn(search, "findes-ikke")).toEqual([]);
  expect(choiceIn(search, "sort", ["nyeste", "navn"])).toBeUndefined();
  expect(choiceIn({ sort: "navn" }, "sort", ["nyeste", "navn"])).toBe("navn");
  expect(flagIn(search, "mine")).toBe(true);
  expect(flagIn(search, "q")).toBe(false);
});
