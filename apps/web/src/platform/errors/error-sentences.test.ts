import { beforeAll, expect, test } from "vitest";
import { fieldTexts, loadErrorTexts, problemText } from "./error-sentences.ts";
import { codeOf, readProblem } from "./read-problem.ts";

/** As tRPC's client throws a refusal. */
function refusal(app: object): Error {
  return Object.assign(new Error("refused"), { data: { httpStatus: 400, app } });
}
const lost = "Ingen forbindelse.";

beforeAll(loadErrorTexts);

test("a refusal becomes its sentence, with the values filled in", () => {
  const problem = readProblem(refusal({ code: "too-many-attempts", params: { minutes: 5 }, requestId: "r" }));
  expect(problemText(problem, "da", lost)).toContain("Vent 5 minutter");
  expect(problemText(problem, "en", lost)).toContain("Wait 5 minutes");
});

test("no answer at all is a lost connection, also wrapped by tRPC", () => {
  for (const error of [
    new TypeError("Failed to fetch"),
    new Error("x", { cause: new TypeError("Failed to fetch") }),
  ]) {
    expect(problemText(readProblem(error), "da", lost)).toBe(lost);
  }
});

test("anything else is unexpected, and says so without a number that is not there", () => {
  const problem = readProblem(new Error("boom"));
  expect(problem).toMatchObject({ kind: "refused", error: { code: "unexpected" } });
  expect(problemText(problem, "da", lost)).toMatch(/–$/u);
});

test("errors at fields go to the field, also from deeper in it", () => {
  const problem = readProblem(
    refusal({
      code: "input-invalid",
      params: {},
      requestId: "r",
      fields: { name: { code: "too-short", limit: 2 }, "competences.2.code": { code: "unknown-choice" } },
    }),
  );
  expect(fieldTexts(problem, "da")).toEqual({
    name: "Skriv mindst 2 tegn.",
    competences: "Vælg en af mulighederne.",
  });
});

test("the code can be asked for", () => {
  expect(codeOf(refusal({ code: "not-found", params: {}, requestId: "r" }))).toBe("not-found");
  expect(codeOf(new Error("boom"))).toBeUndefined();
  expect(codeOf(undefined)).toBeUndefined();
});
