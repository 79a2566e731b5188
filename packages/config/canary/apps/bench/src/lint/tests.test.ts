import { expect, test } from "vitest";

test.skip("skipped", () => {
  expect(1).toBe(1);
});

test.only("alone", () => {
  expect(1).toBe(1);
});

test("says nothing", () => {});
