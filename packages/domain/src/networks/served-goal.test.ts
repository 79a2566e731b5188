import { expect, test } from "vitest";
import { agreements, commonGoals } from "../reference/index.ts";
import { commonGoalsId, findServedGoal, servableGoals } from "./served-goal.ts";

test("finds a common goal and a focus area by what a network stores", () => {
  const common = findServedGoal({ agreementId: "faelles-maal", goalKey: "faelles-maal-2" });
  expect(common?.title.da).toBe("Forpligtende samarbejde");
  expect(common).not.toHaveProperty("agreementTitle");
  const area = findServedGoal({ agreementId: "hovedstaden-2017", goalKey: "hovedstaden-2017-1" });
  expect(area?.agreementTitle?.da).toBe("Rammeaftale 2017, Hovedstaden");
});

test.each([
  { agreementId: "faelles-maal", goalKey: "faelles-maal-9" },
  { agreementId: "hovedstaden-2017", goalKey: "faelles-maal-2" },
  { agreementId: "", goalKey: "" },
])("finds nothing for $agreementId, $goalKey", (goal) => {
  expect(findServedGoal(goal)).toBeUndefined();
});

test("offers every goal once, under an id that no agreement has", () => {
  const areas = agreements.flatMap((agreement) => agreement.focusAreas);
  expect(servableGoals).toHaveLength(commonGoals.length + areas.length);
  expect(new Set(servableGoals.map((goal) => goal.goalKey)).size).toBe(servableGoals.length);
  expect(agreements.some((agreement) => agreement.id === commonGoalsId)).toBe(false);
  for (const goal of servableGoals) expect(findServedGoal(goal)).toBe(goal);
});
