import { expect, test } from "vitest";
import { findReturnPath } from "./find-return-path.ts";

const origin = "https://rammevaerk.example";

test.each([
  ["/netvaerk", "/netvaerk"],
  ["/netvaerk?q=uro%20og%20angst&q=b#svar", "/netvaerk?q=uro%20og%20angst&q=b#svar"],
  ["/spoerg?netvaerk=1", "/spoerg?netvaerk=1"],
])("goes on to %s", (wanted, path) => {
  expect(findReturnPath(wanted, origin)).toBe(path);
});

test.each([
  undefined,
  "",
  "netvaerk",
  "//ondt.example/",
  "/\\ondt.example/",
  "/\t/ondt.example",
  "/.//ondt.example",
  "https://ondt.example/",
  "javascript:alert(1)",
  "/log-ind?videre=/log-ind",
])("goes to the overview instead of %s", (wanted) => {
  expect(findReturnPath(wanted, origin)).toBe("/");
});
