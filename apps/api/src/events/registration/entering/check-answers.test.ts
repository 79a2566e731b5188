import { describe, expect, test } from "vitest";
import { AppError } from "../../../platform/errors.ts";
import type { AnswerValue } from "../seating/new-participant.ts";
import { type AskedQuestion, checkDetails } from "./check-answers.ts";

const ask = (kind: AskedQuestion["kind"], isRequired = false): AskedQuestion => ({
  id: kind,
  kind,
  options: ["A", "B"],
  isRequired,
});
const faultsOf = (
  questions: readonly AskedQuestion[],
  answers: readonly { questionId: string; answer: AnswerValue }[],
  options = { place: "", mustAnswer: true },
): unknown => {
  try {
    checkDetails(questions, { answers, diet: "", access: "" }, options);
    return {};
  } catch (error) {
    return error instanceof AppError ? error.fields : error;
  }
};

describe("an answer", () => {
  test.each<[AskedQuestion["kind"], AnswerValue, AnswerValue]>([
    ["text", "Hej", 3],
    ["number", 3, "tre"],
    ["yes-no", false, "nej"],
    ["choice", "A", "C"],
    ["choices", ["A", "B"], ["A", "C"]],
    ["choices", [], "A"],
  ])("to a %s question is %j, not %j", (kind, right, wrong) => {
    expect(faultsOf([ask(kind)], [{ questionId: kind, answer: right }])).toEqual({});
    expect(faultsOf([ask(kind)], [{ questionId: kind, answer: wrong }])).toEqual({
      [`answers.${kind}`]: { code: expect.any(String) },
    });
  });

  test.each<[AskedQuestion["kind"], AnswerValue, boolean]>([
    ["text", "  ", false],
    ["choice", "", false],
    ["choices", [], false],
    ["yes-no", false, true],
    ["number", 0, true],
  ])("that must be given to a %s question: %j counts: %s", (kind, answer, counts) => {
    const faults = faultsOf([ask(kind, true)], [{ questionId: kind, answer }]);
    expect(faults).toEqual(counts ? {} : { [`answers.${kind}`]: { code: "required" } });
  });

  test("is asked of those who sign up, not of an organiser who does it for them", () => {
    const place = "people.2.";
    expect(faultsOf([ask("text", true)], [], { place, mustAnswer: true })).toEqual({
      "people.2.answers.text": { code: "required" },
    });
    expect(faultsOf([ask("text", true)], [], { place, mustAnswer: false })).toEqual({});
  });

  test("is given once, and to a question that is asked", () => {
    const twice = { questionId: "text", answer: "Hej" };
    expect(faultsOf([ask("text")], [twice, twice])).toEqual({ answers: { code: "wrong-form" } });
    expect(faultsOf([], [twice])).toEqual({ "answers.text": { code: "unknown-choice" } });
  });
});

test("free text that looks like a CPR number is refused with its place", () => {
  const said = { answers: [], diet: "", access: "" };
  const options = { place: "", mustAnswer: true };
  for (const place of ["diet", "access"]) {
    const details = { ...said, [place]: "Født 010180-1234" };
    expect(() => checkDetails([], details, options)).toThrow(
      expect.objectContaining({ code: "cpr-number-found", params: { place } }),
    );
  }
});
