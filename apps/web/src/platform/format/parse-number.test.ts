import { expect, test } from "vitest";
import { formatKroner } from "./numbers.ts";
import { parseNumber, parseOere } from "./parse-number.ts";

test.each([
  ["1.886,17", "da", 1886.17],
  ["1886,17", "da", 1886.17],
  ["1.234.567", "da", 1_234_567],
  ["2.5", "da", 2.5],
  ["97", "da", 97],
  ["−3,5 %", "da", -3.5],
  ["1,886.17", "en", 1886.17],
  ["1,886", "en", 1886],
  ["97,5", "en", 97.5],
  ["", "da", undefined],
  ["tolv", "da", undefined],
  ["1.88.6", "da", undefined],
  ["1,2,3", "da", undefined],
  ["1e6", "da", undefined],
  ["0,12345", "da", undefined],
] as const)("%j in %s is %s", (text, language, value) => {
  expect(parseNumber(text, language)).toBe(value);
});

test.each([
  ["kr. 1.886,17", 188_617],
  ["9.800.000", 980_000_000],
  ["12,5 kr.", 1_250],
  ["0,1", 10],
  ["-5", -500],
  ["0,005", undefined],
  ["99999999999999999", undefined],
] as const)("%j is %s øre", (text, oere) => {
  expect(parseOere(text, "da")).toBe(oere);
});

test("what is shown can be read again", () => {
  for (const oere of [0, 1, 188_617, 1_335_600_000, -123_456_789])
    for (const language of ["da", "en"] as const)
      expect(parseOere(formatKroner(oere, language), language)).toBe(oere);
});
