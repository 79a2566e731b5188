import { expect, test } from "vitest";
import { formatList } from "../../platform/format/numbers.ts";
import { messages as da } from "../messages.da.ts";
import { messages as en } from "../messages.en.ts";
import { describeAction } from "./describe-action.ts";

const inDanish = (action: string, change = {}) =>
  describeAction({ action, change }, da.history, (words) => formatList(words, "da"));

test.each([
  ["networks.join", {}, "blev medlem"],
  ["networks.update", { fields: ["name", "goals"] }, "ændrede navn og mål"],
  ["networks.update", { fields: [] }, "gemte netværket uden ændringer"],
  ["networks.update", {}, "gemte netværket uden ændringer"],
  ["networks.answer-request", { status: "declined" }, "afslog en anmodning om medlemskab"],
  ["networks.set-coordinator", { isCoordinator: false }, "fjernede en koordinatorrolle"],
  ["threads.start", { kind: "question", asked: 2 }, "stillede et spørgsmål"],
  ["networks.create", { admission: "open" }, "oprettede netværket"],
])("%s with %j: %s", (action, change, expected) => {
  expect(inDanish(action, change)).toBe(expected);
});

test("what has no words is named, not hidden", () => {
  expect(inDanish("networks.dance")).toContain("networks.dance");
  expect(inDanish("networks.update", { fields: ["colour"] })).toBe("ændrede colour");
});

test("both languages describe the same actions", () => {
  expect(Object.keys(en.history.actions).toSorted()).toEqual(Object.keys(da.history.actions).toSorted());
});
