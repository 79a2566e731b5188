import { expect, test } from "vitest";
import { readOfferSearch, toOfferQuery } from "./offer-search.ts";

test("a day is a day, and what was known is asked for until its end in Denmark", () => {
  const search = readOfferSearch({ dato: "2024-02-29", kendt: "2025-07-01" });
  expect(toOfferQuery("x", search)).toEqual({
    offerId: "x",
    on: "2024-02-29",
    knownAt: "2025-07-01T21:59:59.999Z",
  });
});

test("what is no day is today", () => {
  expect(toOfferQuery("x", readOfferSearch({ dato: "2025-02-29", kendt: "i går" }))).toEqual({
    offerId: "x",
    on: undefined,
    knownAt: undefined,
  });
});
