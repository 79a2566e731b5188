import { expect, test } from "vitest";
import { readAnswers } from "./survey-values.ts";

test("scales are numbers, texts are trimmed, and what was left out is not sent", () => {
  const questions = [
    { id: "scale", kind: "scale" },
    { id: "choice", kind: "choice" },
    { id: "text", kind: "text" },
    { id: "empty", kind: "text" },
    { id: "skipped", kind: "scale" },
  ] as const;
  const values = { scale: "4", choice: "Ja", text: " godt ", empty: "  ", gone: "x" };
  expect(readAnswers(questions, values)).toEqual([
    { questionId: "scale", answer: 4 },
    { questionId: "choice", answer: "Ja" },
    { questionId: "text", answer: "godt" },
  ]);
  expect(readAnswers(questions, {})).toEqual([]);
});
