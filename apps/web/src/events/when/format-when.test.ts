import { expect, test } from "vitest";
import { findLastDay, findOwnTimes, formatClocks, formatMonth, formatWhen } from "./format-when.ts";

const day = { startsLocal: "2026-12-03T09:00", endsLocal: "2026-12-03T15:30" };
const days = { startsLocal: "2026-12-31T18:00", endsLocal: "2027-01-01T02:00" };

test("one day is said with its weekday, from when to when", () => {
  expect(formatWhen(day, "da")).toBe("torsdag den 3. december 2026 kl. 09.00–15.30");
  expect(formatWhen(day, "en")).toMatch(/^Thursday,? 3 December 2026 at 09:00–15:30$/u);
  expect(formatClocks(day, "da")).toBe("09.00–15.30");
  expect(formatMonth("2026-12", "da")).toBe("december 2026");
});

test("several days are said with both ends", () => {
  expect(formatWhen(days, "da")).toBe(
    "torsdag den 31. december 2026 kl. 18.00 til fredag den 1. januar 2027 kl. 02.00",
  );
});

test("who is elsewhere gets the times of the own clock, who is here does not", () => {
  const winter = { ...day, startsAt: "2026-12-03T08:00:00.000Z", endsAt: "2026-12-03T14:30:00.000Z" };
  expect(findOwnTimes(winter, "Europe/London")).toEqual({
    startsLocal: "2026-12-03T08:00",
    endsLocal: "2026-12-03T14:30",
  });
  expect(findOwnTimes(winter, "Europe/Copenhagen")).toBeUndefined();
  expect(findOwnTimes(winter, "Europe/Berlin")).toBeUndefined();
});

test("the day on which the clock is set back is told apart from one that is not", () => {
  const across = {
    startsLocal: "2026-10-25T01:30",
    endsLocal: "2026-10-25T03:00",
    startsAt: "2026-10-24T23:30:00.000Z",
    endsAt: "2026-10-25T02:00:00.000Z",
  };
  expect(findOwnTimes(across, "Europe/Copenhagen")).toBeUndefined();
  expect(findOwnTimes(across, "UTC")?.startsLocal).toBe("2026-10-24T23:30");
});

test("what ends at midnight in Denmark ends with the day before, in summer and in winter", () => {
  expect(findLastDay("2027-01-31T23:00:00.000Z")).toBe("2027-01-31");
  expect(findLastDay("2027-06-30T22:00:00.000Z")).toBe("2027-06-30");
  expect(findLastDay("2027-06-30T23:00:00.000Z")).toBeUndefined();
});
