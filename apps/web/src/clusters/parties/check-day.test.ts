import { expect, test } from "vitest";
import { checkDay } from "./check-day.ts";

const text = { dayMissing: "missing", dayLater: "later" };

test("a day must be one, and no later than the latest", () => {
  expect(checkDay("", text)).toBe("missing");
  expect(checkDay("2026-02-30", text)).toBe("missing");
  expect(checkDay("2027-01-01", text)).toBeUndefined();
  expect(checkDay("2027-01-01", text, "2026-11-22")).toBe("later");
  expect(checkDay("2026-11-22", text, "2026-11-22")).toBeUndefined();
});
