import { describe, expect, test } from "vitest";
import { drawLine, findLonePoints } from "./draw-line.ts";
import { calculateTicks, createScale } from "./scale.ts";

describe("createScale", () => {
  test("lays the ends of the domain on the ends of the range", () => {
    const scale = createScale([50, 150], [200, 0]);
    expect([50, 100, 150].map(scale)).toEqual([200, 100, 0]);
  });
  test("a domain without extent lies in the middle", () => {
    expect(createScale([7, 7], [0, 10])(7)).toBe(5);
  });
});

describe("calculateTicks", () => {
  test.each([
    [{ min: 71, max: 104 }, [70, 80, 90, 100, 110]],
    [{ min: 0, max: 24 }, [0, 10, 20, 30]],
    [{ min: 0, max: 2_845.5 }, [0, 1000, 2000, 3000]],
    [{ min: 0, max: 0.3, count: 4 }, [0, 0.1, 0.2, 0.3]],
    [{ min: 100, max: 100 }, [100, 125]],
    [{ min: 0, max: 0 }, [0, 0.25]],
    [{ min: -12, max: 9 }, [-20, -10, 0, 10]],
  ])("of %o are round and reach around it", (extent, ticks) => {
    expect(calculateTicks(extent)).toEqual(ticks);
  });
});

describe("drawLine", () => {
  const scales = { x: (at: number) => at * 10, y: (value: number) => -value, isStepped: false };
  const points = [
    { at: 0, value: 1 },
    { at: 1, value: 2.04 },
    { at: 2, value: null },
    { at: 3, value: 4 },
  ];
  test("goes from point to point and stops at a gap", () => {
    expect(drawLine(points, scales)).toBe("M0 -1L10 -2M30 -4");
  });
  test("in steps a value holds until the next one, and until the gap", () => {
    expect(drawLine(points, { ...scales, isStepped: true })).toBe("M0 -1H10V-2H20M30 -4");
  });
  test("points without a neighbour are found, so that they can be seen", () => {
    expect(findLonePoints(points)).toEqual([{ at: 3, value: 4 }]);
    expect(findLonePoints([])).toEqual([]);
  });
});
