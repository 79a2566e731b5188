import { expect, test } from "vitest";
import { formatTenths } from "./format-tenths.ts";

test.each([
  [97, "97,0", "97.0"],
  [96.5, "96,5", "96.5"],
  [101.25, "101,3", "101.3"],
] as const)("%s has one decimal", (value, danish, english) => {
  expect(formatTenths(value, "da")).toBe(danish);
  expect(formatTenths(value, "en")).toBe(english);
});
