import { expect, test } from "vitest";
import { arrangeMonth, listedDays } from "./arrange-month.ts";

const span = (startsLocal: string, endsLocal: string) => ({ startsLocal, endsLocal });

test("the weeks of a month go from Monday to Sunday, with their ISO numbers across the year", () => {
  expect(listedDays("2027-01")).toEqual({ first: "2026-12-28", last: "2027-01-31" });
  expect(listedDays("2027-02")).toEqual({ first: "2027-02-01", last: "2027-02-28" });
  const weeks = arrangeMonth("2027-01", []);
  expect(weeks.map(({ week }) => week)).toEqual([53, 1, 2, 3, 4]);
  expect(weeks.every(({ days }) => days.length === 7)).toBe(true);
  expect(weeks[0]?.days.map(({ isInMonth }) => isInMonth)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("every day of the month is there exactly once, whichever month", () => {
  for (const month of ["2026-02", "2026-03", "2026-10", "2028-02"]) {
    const days = arrangeMonth(month, []).flatMap((week) => week.days.filter((day) => day.isInMonth));
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    expect(days.at(-1)?.day.slice(8)).toBe(
      { "2026-02": "28", "2026-03": "31", "2026-10": "31", "2028-02": "29" }[month],
    );
  }
});

test("an event stands at each of its days, earliest first, and not at the day it ends at midnight", () => {
  const short = span("2026-12-03T13:00", "2026-12-03T14:00");
  const long = span("2026-12-03T09:00", "2026-12-05T00:00");
  const held = (day: string) =>
    arrangeMonth("2026-12", [short, long])
      .flatMap(({ days }) => days)
      .find((one) => one.day === day)?.events;
  expect(held("2026-12-02")).toEqual([]);
  expect(held("2026-12-03")).toEqual([long, short]);
  expect(held("2026-12-04")).toEqual([long]);
  expect(held("2026-12-05")).toEqual([]);
});
