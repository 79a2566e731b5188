import { expect, test } from "vitest";
import { addDays } from "./add-days.ts";

test("adds", () => {
  expect(addDays(1, 1)).toBe(2);
});
