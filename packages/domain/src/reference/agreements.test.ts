import { describe, expect, test } from "vitest";
import { type BilingualText, getSource } from "../law/index.ts";
import { calculateLastDay, isInForce, periodsOverlap } from "../time/index.ts";
import { agreements, listFocusAreas } from "./agreements.ts";
import { commonGoals } from "./common-goals.ts";
import { findRegion } from "./regions.ts";

const isComplete = (text: BilingualText | undefined) =>
  text === undefined || (text.da !== "" && text.en !== "" && text.da !== text.en);

describe("agreements", () => {
  test.each([
    ["hovedstaden-2017", "2017-01-01 to 2017-12-31", 1],
    ["hovedstaden-2019-2020", "2019-01-01 to 2020-12-31", 1],
    ["syddanmark-2019-2020", "2019-01-01 to 2020-12-31", 3],
    ["sjaelland-2018-2020", "2018-01-01 to 2020-12-31", 7],
    ["sjaelland-2021-2022", "2021-01-01 to 2022-12-31", 5],
  ])("%s holds from %s with %i focus areas", (id, days, count) => {
    const agreement = agreements.find((candidate) => candidate.id === id);
    expect(agreement && `${agreement.validFrom} to ${calculateLastDay(agreement)}`).toBe(days);
    expect(listFocusAreas(id)).toHaveLength(count);
  });

  test("are five, in both languages, with sources", () => {
    expect(agreements).toHaveLength(5);
    for (const { title, status, open, source, focusAreas } of agreements) {
      expect(getSource(source).title).not.toBe("");
      for (const text of [title, status, open]) expect(isComplete(text)).toBe(true);
      for (const area of focusAreas) expect(isComplete(area.title) && isComplete(area.goal)).toBe(true);
    }
  });

  test("number their focus areas from one, and say why a goal is missing", () => {
    for (const { id, focusAreas, open } of agreements) {
      expect(focusAreas.map((area) => area.id)).toEqual(focusAreas.map((_, at) => `${id}-${at + 1}`));
      const lacksGoals = focusAreas.some(({ goal }) => goal === undefined);
      expect(open?.en.includes("goals") ?? false).toBe(lacksGoals);
    }
  });

  test("belong to a region that existed, and never two at once", () => {
    for (const a of agreements) {
      const region = findRegion(a.regionId);
      expect(region && isInForce(region, a.validFrom)).toBe(true);
      const others = agreements.filter((b) => b !== a && b.regionId === a.regionId);
      expect(others.filter((b) => periodsOverlap(a, b))).toEqual([]);
    }
  });

  test("that are unknown have no focus areas", () => {
    expect(listFocusAreas("midtjylland-1999")).toEqual([]);
  });
});

describe("common goals", () => {
  test("are three with two efforts each", () => {
    expect(commonGoals.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(commonGoals.map(({ id }) => id)).toEqual(["faelles-maal-1", "faelles-maal-2", "faelles-maal-3"]);
    for (const { efforts } of commonGoals) expect(efforts).toHaveLength(2);
  });

  test("stand in both languages, and their efforts fall within the period", () => {
    for (const goal of commonGoals) {
      expect(getSource(goal.source).title).not.toBe("");
      for (const text of [goal.title, goal.aim, goal.open]) expect(isComplete(text)).toBe(true);
      expect(calculateLastDay(goal)).toBe("2021-12-31");
      for (const { firstYear, lastYear, text } of goal.efforts) {
        expect(isComplete(text)).toBe(true);
        expect(firstYear).toBeLessThanOrEqual(lastYear);
        expect(isInForce(goal, `${firstYear}-01-01`)).toBe(true);
        expect(isInForce(goal, `${lastYear}-12-31`)).toBe(true);
      }
    }
  });
});
