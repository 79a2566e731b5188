import { describe, expect, test } from "vitest";
import { checkPassword } from "./check-password.ts";
import { commonLongPasswords, commonPasswordWords } from "./common-passwords.ts";

const owner = { name: "Signe Havrevig", email: "signe.havrevig@ballerup.example" };

describe("checkPassword", () => {
  test.each([
    ["a much used password", "1qaz2wsx3edc"],
    ["whatever its case", "QwertyUiop123"],
    ["a much used word with a year", "Sommer2026!!"],
    ["signs before and after", "--københavn--26"],
    ["decomposed letters", "århus-2026-01".normalize("NFD")],
    ["full-width letters", "ｐａｓｓｗｏｒｄ2026"],
    ["signs for letters", "P4$$w0rd-2026"],
    ["a word twice", "adgangskodeadgangskode1"],
    ["the same again and again", "xk3 xk3 xk3 xk3 "],
    ["numbers in a row", "123456789012"],
    ["few signs", "aabbaabbccaab"],
  ])("refuses %s", (_, password) => {
    expect(checkPassword(password, owner)).toBe("password-too-common");
  });

  test.each([
    ["the own name", "Signe Havrevig 1"],
    ["a part of it", "havrevig-1984-1"],
    ["the address", "signe.havrevig@ballerup"],
    ["name and workplace", "ballerup+signe+42"],
    ["hardly more than the name", "signehavrevigabc"],
  ])("refuses %s", (_, password) => {
    expect(checkPassword(password, owner)).toBe("password-too-personal");
  });

  test.each([
    "fire tilfældige ord her",
    "kaffe-cykel-lampe-hav",
    "9f#Kq!27zLp4",
    "signe drikker sort kaffe",
    "en lang sætning om ingenting",
  ])("lets %s pass", (password) => {
    expect(checkPassword(password, owner)).toBeUndefined();
  });

  test("does not mind short names", () => {
    expect(checkPassword("bo-i-et-hus-ved-vandet", { name: "Bo Li", email: "b@x.dk" })).toBeUndefined();
  });
});

test("the lists hold what they say", () => {
  expect(commonPasswordWords.size).toBeGreaterThan(1000);
  expect([...commonPasswordWords].filter((word) => !/^\p{Lowercase_Letter}+$/u.test(word))).toEqual([]);
  expect([...commonLongPasswords].filter((one) => one.length < 12 || one !== one.toLowerCase())).toEqual([]);
});
