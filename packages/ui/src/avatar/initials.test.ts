import { expect, test } from "vitest";
import { initials } from "./initials.ts";

test.each([
  ["Åse Bech-Lund", "ÅB"],
  ["øjvind", "Ø"],
  ["  Anna  Maria  Holm ", "AH"],
  ["", ""],
])("%s gives %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});
