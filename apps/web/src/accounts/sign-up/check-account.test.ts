import { expect, test } from "vitest";
import { checkEmail, checkName, checkPasswordLength } from "./check-account.ts";
import { messages } from "./messages.da.ts";

test("a name of two letters passes, blanks do not count", () => {
  expect(checkName("Bo", messages)).toBeUndefined();
  expect(checkName(" B  ", messages)).toBe(messages.nameMissing);
});

test.each(["bo@kommune.dk", " bo@kommune.dk ", "b.o+1@x.kommune.dk"])("%s can be an address", (email) => {
  expect(checkEmail(email, messages)).toBeUndefined();
});

test.each(["", "bo", "bo@kommune", "bo li@kommune.dk", "@."])("%s is no address", (email) => {
  expect(checkEmail(email, messages)).toBe(messages.emailWrong);
});

test("a password takes 12 characters, and the sentence says how many there are", () => {
  expect(checkPasswordLength("tolv tegn ok", messages)).toBeUndefined();
  expect(checkPasswordLength("elleve tegn", messages)).toContain("11 tegn");
});
