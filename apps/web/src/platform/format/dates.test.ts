import { describe, expect, test } from "vitest";
import { formatDate, formatDateTime, formatRelative, formatWeek, isoWeekOf } from "./dates.ts";

describe("days and moments", () => {
  test("a calendar day is written out, the same wherever the browser stands", () => {
    expect(formatDate("2026-11-22", "da")).toBe("22. november 2026");
    expect(formatDate("2026-11-22", "en")).toBe("22 November 2026");
  });

  test("a moment belongs to the day it has in Denmark", () => {
    expect(formatDate("2026-12-31T23:30:00.000Z", "da")).toBe("1. januar 2027");
    expect(formatDateTime("2026-06-30T22:15:00Z", "da")).toBe("1. juli 2026 kl. 00.15");
    expect(formatDateTime("2026-11-22T09:05:00.000Z", "en")).toBe("22 November 2026 at 10:05");
  });
});

describe("how long ago", () => {
  const now = new Date("2026-11-22T11:00:00.000Z");
  test.each([
    ["2026-11-22T10:59:50.000Z", "lige nu"],
    ["2026-11-22T10:55:00.000Z", "for 5 minutter siden"],
    ["2026-11-22T08:30:00.000Z", "for 2 timer siden"],
    // 13 hours ago by the clock, yesterday by the calendar.
    ["2026-11-21T22:00:00.000Z", "i går"],
    ["2026-11-19", "for 3 dage siden"],
    ["2026-11-22", "i dag"],
    ["2026-11-15", "15. november 2026"],
    ["2025-11-22", "22. november 2025"],
  ])("%s is %s", (iso, expected) => {
    expect(formatRelative(iso, now, "da")).toBe(expected);
  });

  test("in English too", () => {
    expect(formatRelative("2026-11-21", now, "en")).toBe("yesterday");
    expect(formatRelative("2026-11-22T10:59:50.000Z", now, "en")).toBe("just now");
  });

  test("days are counted right over the change from summer time", () => {
    expect(formatRelative("2026-10-24", new Date("2026-10-26T23:30:00.000Z"), "da")).toBe("for 3 dage siden");
  });
});

describe("weeks", () => {
  test.each([
    ["2026-11-22", 2026, 47],
    ["2026-11-23", 2026, 48],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2021-01-01", 2020, 53],
  ])("%s is in %i, week %i", (iso, year, week) => {
    expect(isoWeekOf(iso)).toEqual({ year, week });
  });

  test("written out", () => {
    expect(formatWeek("2026-11-22", "da")).toBe("uge 47, 2026");
  });
});
