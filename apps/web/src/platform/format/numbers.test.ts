import { expect, test } from "vitest";

import {
  formatBytes,
  formatExactPercent,
  formatFactor,
  formatKroner,
  formatList,
  formatNumber,
  formatPercent,
} from "./numbers.ts";

test("kroner come from whole øre, with a no-break space before the unit", () => {
  expect(formatKroner(123_450, "da")).toBe("1.234,50\u00a0kr.");
  expect(formatKroner(-5, "da")).toBe("-0,05\u00a0kr.");
  expect(formatKroner(123_450, "en")).toBe("1,234.50\u00a0DKK");
});

test("numbers and shares", () => {
  expect(formatNumber(20_000, "da")).toBe("20.000");
  expect(formatNumber(20_000, "en")).toBe("20,000");
  expect(formatPercent(6.5, "da")).toBe("6,5\u00a0%");
  expect(formatPercent(6.5, "en")).toBe("6.5%");
});

test("sizes of files", () => {
  expect(formatBytes(0, "da")).toBe("0\u00a0B");
  expect(formatBytes(1_536, "da")).toBe("1,5\u00a0kB");
  expect(formatBytes(10 * 1024 * 1024, "da")).toBe("10\u00a0MB");
});

test("lists", () => {
  expect(formatList(["autisme", "angst", "selvskade"], "da")).toBe("autisme, angst og selvskade");
  expect(formatList(["autisme"], "da")).toBe("autisme");
});

test("what is retraced by hand keeps its decimals", () => {
  expect(formatFactor(1.126162419264, "da")).toBe("1,126162419264");
  expect(formatExactPercent(2.1234, "da")).toBe("2,1234\u00a0%");
  expect(formatExactPercent(2.1, "en")).toBe("2.1%");
});
