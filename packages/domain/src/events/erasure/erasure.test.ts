import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateAnswerErasureDay, calculateErasureDays, type ErasureRule } from "./index.ts";

const rule: ErasureRule = {
  endsAt: "2026-11-22T15:00:00.000Z",
  cancelledAt: null,
  days: { contact: 30, sensitive: 7, answers: 30, attendance: 365 },
};

describe("when personal data of an event goes", () => {
  test("each class so many days after the end", () => {
    expect(calculateErasureDays(rule)).toEqual({
      contact: "2026-12-22",
      sensitive: "2026-11-29",
      answers: "2026-12-22",
      attendance: "2027-11-22",
    });
  });

  test("the Danish day of the end counts: half past midnight is the next", () => {
    expect(calculateErasureDays({ ...rule, endsAt: "2026-11-22T23:30:00.000Z" }).sensitive).toBe(
      "2026-11-30",
    );
  });

  test("a cancelled event counts from its cancellation, or its planned end when that came first", () => {
    const before = { ...rule, cancelledAt: "2026-11-01T09:00:00.000Z" };
    const after = { ...rule, cancelledAt: "2026-11-25T09:00:00.000Z" };
    expect(calculateErasureDays(before).sensitive).toBe("2026-11-08");
    expect(calculateErasureDays(after).sensitive).toBe("2026-11-29");
  });

  test("answers go as their question says, sooner when the event says so, never before it is over", () => {
    expect(calculateAnswerErasureDay(rule, 10)).toBe("2026-12-02");
    expect(calculateAnswerErasureDay(rule, 90)).toBe("2026-12-22");
    expect(calculateAnswerErasureDay(rule, 0)).toBe("2026-11-23");
  });

  test("moved by a number of days, everything goes so many days later", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
        const moved = new Date(Date.parse("2026-11-22T12:00:00.000Z") + days * 86_400_000);
        const a = calculateErasureDays({ ...rule, endsAt: "2026-11-22T12:00:00.000Z" });
        const b = calculateErasureDays({ ...rule, endsAt: moved.toISOString() });
        for (const key of ["contact", "sensitive", "answers", "attendance"] as const)
          expect((Date.parse(b[key]) - Date.parse(a[key])) / 86_400_000).toBe(days);
      }),
    );
  });
});
