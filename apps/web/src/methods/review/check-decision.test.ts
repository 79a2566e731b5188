import { expect, test } from "vitest";
import { checkDecision, type DecisionValues, isMonths } from "./check-decision.ts";
import { messages } from "./messages.da.ts";

const text = messages.decide;
const check = (values: Partial<DecisionValues>, asksMonths = true) =>
  Object.values(
    checkDecision({ decision: "publish", reason: "", months: "24", ...values }, { text, asksMonths }),
  ).filter((problem) => problem !== undefined);

test("a decision is chosen, and a refusal has a reason", () => {
  expect(check({})).toEqual([]);
  expect(check({ decision: "" })).toEqual([text.needed]);
  expect(check({ decision: "decline", reason: "  " })).toEqual([text.reasonNeeded]);
  expect(check({ decision: "decline", reason: "Kilden mangler." })).toEqual([]);
  expect(check({ reason: "ok" })).toEqual([text.reasonNeeded]);
});

test("months are asked for only where something is reviewed anew", () => {
  expect(check({ months: "2" })).toEqual([text.monthsWrong]);
  expect(check({ months: "2" }, false)).toEqual([]);
  expect(check({ months: "", decision: "decline", reason: "Kilden mangler." })).toEqual([]);
  expect(["3", "60", "2", "61", "", "to"].map(isMonths)).toEqual([true, true, false, false, false, false]);
});
