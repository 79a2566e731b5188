import { limits } from "@rammevaerk/contracts/limits";
import { expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { checkBody, checkTitle } from "./check-text.ts";

const text = messages.write;

test.each([
  ["Hvem kender KRAP?", undefined],
  ["  ", text.titleMissing],
  [" ja ", text.titleMissing],
  ["x".repeat(limits.title), undefined],
  ["x".repeat(limits.title + 1), text.titleTooLong(limits.title)],
  ["Borger 010190-1234", text.cprFound],
])("a title of %j", (title, sentence) => {
  expect(checkTitle(title, text)).toBe(sentence);
});

test.each([
  ["Vi har prøvet low arousal.", undefined],
  [" \n ", text.bodyMissing],
  [`${" ".repeat(100)}${"x".repeat(limits.body)}`, undefined],
  ["x".repeat(limits.body + 1), text.bodyTooLong(limits.body)],
  ["Det drejer sig om 010190 1234.", text.cprFound],
])("a text of %j", (body, sentence) => {
  expect(checkBody(body, text)).toBe(sentence);
});
