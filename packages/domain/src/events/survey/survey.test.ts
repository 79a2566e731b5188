import { describe, expect, test } from "vitest";
import {
  calculateSurveyWindow,
  checkSurveyAnswers,
  findSurveyState,
  proposeQuestions,
  type SurveyQuestion,
  summariseAnswers,
} from "./index.ts";

const scale: SurveyQuestion = { id: "scale", kind: "scale", label: "Udbytte?", options: [] };
const choice: SurveyQuestion = { id: "choice", kind: "choice", label: "Igen?", options: ["Ja", "Nej"] };
const text: SurveyQuestion = { id: "text", kind: "text", label: "Hvad nu?", options: [] };

describe("when a survey can be answered", () => {
  const endsAt = "2026-10-24T15:00:00.000Z";

  test("through whole Danish days, also when the clock is set back", () => {
    const window = calculateSurveyWindow({ endsAt, closesDays: 2, erasedOn: "2027-01-01" });
    expect(window).toEqual({ opensAt: endsAt, closesAt: "2026-10-26T23:00:00.000Z" });
  });

  test("not past the day on which those who may answer are erased", () => {
    const window = calculateSurveyWindow({ endsAt, closesDays: 14, erasedOn: "2026-10-27" });
    expect(window.closesAt).toBe("2026-10-26T23:00:00.000Z");
  });

  test.each([
    ["2026-10-24T14:59:59.999Z", false, "planned"],
    [endsAt, false, "open"],
    ["2026-10-26T22:59:59.999Z", false, "open"],
    ["2026-10-26T23:00:00.000Z", false, "closed"],
    ["2026-10-24T14:00:00.000Z", true, "closed"],
    [endsAt, true, "closed"],
  ] as const)("at %s, cancelled: %s, it is %s", (now, isCancelled, state) => {
    const window = calculateSurveyWindow({ endsAt, closesDays: 2, erasedOn: "2027-01-01" });
    expect(findSurveyState(window, { now, isCancelled })).toBe(state);
  });
});

describe("answers to a survey", () => {
  const questions = [scale, choice, text];

  test("can be taken in any order, with questions left out", () => {
    const answers = [
      { questionId: "text", answer: "Vi prøver det" },
      { questionId: "scale", answer: 5 },
    ];
    expect(checkSurveyAnswers(questions, answers)).toBeUndefined();
    expect(checkSurveyAnswers(questions, [{ questionId: "choice", answer: "Nej" }])).toBeUndefined();
  });

  test.each([
    ["unknown-question", [{ questionId: "other", answer: 1 }]],
    [
      "answered-twice",
      [
        { questionId: "scale", answer: 1 },
        { questionId: "scale", answer: 2 },
      ],
    ],
    ["wrong-form", [{ questionId: "scale", answer: 0 }]],
    ["wrong-form", [{ questionId: "scale", answer: 6 }]],
    ["wrong-form", [{ questionId: "scale", answer: 2.5 }]],
    ["wrong-form", [{ questionId: "scale", answer: "5" }]],
    ["wrong-form", [{ questionId: "choice", answer: "Måske" }]],
    ["wrong-form", [{ questionId: "choice", answer: 1 }]],
    ["wrong-form", [{ questionId: "text", answer: " " }]],
  ])("are refused: %s", (fault, answers) => {
    expect(checkSurveyAnswers(questions, answers)).toEqual({ at: answers.length - 1, fault });
  });
});

describe("what is shown of the answers", () => {
  test("nothing under five", () => {
    expect(summariseAnswers(scale, ["5", "5", "5", "5"])).toEqual({
      questionId: "scale",
      answers: null,
      counts: null,
      mean: null,
      texts: null,
    });
  });

  test("a scale with its mean, an option nobody chose, texts by the alphabet", () => {
    const summary = summariseAnswers(scale, ["5", "4", "4", "5", "3"]);
    expect(summary).toMatchObject({ answers: 5, mean: 4.2, texts: null });
    expect(summary.counts?.map(({ count }) => count)).toEqual([0, 0, 1, 2, 2]);
    expect(summariseAnswers(choice, ["Ja", "Ja", "Ja", "Ja", "Ja"]).counts).toEqual([
      { value: "Ja", count: 5 },
      { value: "Nej", count: 0 },
    ]);
    expect(summariseAnswers(text, ["Å", "a", "Æ", "ø", "b"]).texts).toEqual(["a", "b", "Æ", "ø", "Å"]);
  });

  test("how few is a parameter, and nobody has no mean", () => {
    expect(summariseAnswers(scale, [], 0)).toMatchObject({ answers: 0, mean: null });
  });
});

test("there are questions to begin with, in both languages", () => {
  expect(proposeQuestions("event").map(({ kind }) => kind)).toContain("text");
  for (const { label } of [...proposeQuestions("event"), ...proposeQuestions("session")])
    expect(label.da).not.toBe(label.en);
});
