import { expect, test } from "vitest";
import { readAccountValues, toAccountValues } from "./account-values.ts";

const accountYear = {
  year: 2025,
  budgetOere: 1_335_600_000,
  costsOere: 1_280_000_000,
  charged: [{ careDays: 7_240.5, rateOere: 188_617 }],
  otherRevenueOere: 5_000,
  carriedInOere: -12_345,
};

test.each(["da", "en"] as const)("accounts are given back in %s as they were stored", (language) => {
  const values = toAccountValues({ version: 2, updatedAt: "", accountYear }, language);
  expect(readAccountValues(values, 2025)).toEqual({ accountYear, problems: {} });
});

test("an empty form misses what a result needs, and no more", () => {
  expect(readAccountValues(toAccountValues(undefined, "da"), 2025).problems).toEqual({
    budget: "empty",
    costs: "empty",
    "charged.1.days": "empty",
  });
});

test("what cannot be read is said at its field, and empty lines do not count", () => {
  const values = {
    ...toAccountValues({ version: 2, updatedAt: "", accountYear }, "da"),
    budget: "13 mio",
    charged: [
      { key: "1", days: "7.240", rate: "dyrt" },
      { key: "2", days: " ", rate: "" },
    ],
  };
  const read = readAccountValues(values, 2025);
  expect(read.problems).toEqual({ budget: "amount", "charged.1.rate": "amount" });
  expect(read.accountYear.charged).toHaveLength(1);
});
