import { expect, test } from "vitest";
import { readRatesSearch } from "./rates-search.ts";

test("the address names a part and a year, and nothing else gets through", () => {
  expect(readRatesSearch({ vis: "mangler", aar: "2027" })).toEqual({ vis: "mangler", aar: 2027 });
  expect(readRatesSearch({ vis: "alt", aar: "1899" })).toEqual({ vis: undefined, aar: undefined });
  expect(readRatesSearch({ aar: "nu" }).aar).toBeUndefined();
});
