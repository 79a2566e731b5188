import { expect, test } from "vitest";
import { readAsksPerMonth } from "./profile-values.ts";

test.each([
  ["0", 0],
  [" 4 ", 4],
  ["60", 60],
])("%s is taken", (typed, number) => {
  expect(readAsksPerMonth(typed)).toBe(number);
});

test.each(["", "61", "-1", "2,5", "1e1", "to"])("%s is not taken", (typed) => {
  expect(readAsksPerMonth(typed)).toBeUndefined();
});
