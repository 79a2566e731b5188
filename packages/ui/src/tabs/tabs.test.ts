import { expect, test } from "vitest";
import { nextTab } from "./tabs.tsx";

const tabs = [{ id: "a" }, { id: "b" }, { id: "c" }];

test.each([
  ["a", "ArrowRight", "b"],
  ["c", "ArrowRight", "a"],
  ["a", "ArrowLeft", "c"],
  ["b", "Home", "a"],
  ["b", "End", "c"],
  ["b", "Enter", undefined],
])("from %s, %s leads to %s", (chosen, key, expected) => {
  expect(nextTab(tabs, chosen, key)).toBe(expected);
});
