import { expect, test } from "vitest";
import { chooseAsked, pickAsked } from "./pick-asked.ts";

const candidates = [
  { id: "bodil", isPicked: true },
  { id: "tobias", isPicked: true },
  { id: "oskar", isPicked: false },
];

test("without changes the proposal is asked", () => {
  expect(pickAsked(candidates, {}, 10)).toEqual(["bodil", "tobias"]);
});

test("own changes win over the proposal, and keep its order", () => {
  expect(pickAsked(candidates, { oskar: true, bodil: false }, 10)).toEqual(["tobias", "oskar"]);
});

test("nobody is asked beyond the limit, and nobody who is no candidate", () => {
  expect(pickAsked(candidates, { oskar: true }, 2)).toEqual(["bodil", "tobias"]);
  expect(pickAsked(candidates, { somebody: true }, 10)).toEqual(["bodil", "tobias"]);
});

test("a tick that goes back to the proposal leaves no trace", () => {
  const [bodil] = candidates as [(typeof candidates)[number]];
  const without = chooseAsked({}, bodil, false);
  expect(without).toEqual({ bodil: false });
  expect(chooseAsked(without, bodil, true)).toEqual({});
  expect(pickAsked([{ ...bodil, isPicked: false }], chooseAsked(without, bodil, true), 10)).toEqual([]);
});
