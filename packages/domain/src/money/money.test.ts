import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestPlain } from "./exact.ts";
import {
  addExact,
  findDecimalScale,
  multiplyExact,
  roundQuotient,
  type Share,
  scaleDecimal,
  splitAmount,
} from "./index.ts";

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -100, max: 100 }));
const exact = fc.oneof(whole, fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }));

describe("addExact and multiplyExact", () => {
  test("agree with bigint at any size", () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(BigInt(addExact(a, b))).toBe(BigInt(a) + BigInt(b));
        expect(BigInt(multiplyExact(a, b))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });

  test("stay plain as long as that is exact", () => {
    expect(multiplyExact(67_108_864, 67_108_864)).toBe(largestPlain);
    expect(multiplyExact(67_108_864, 67_108_865)).toBe(4_503_599_694_479_360n);
    expect(multiplyExact(-67_108_864, 67_108_865)).toBe(-4_503_599_694_479_360n);
    expect(addExact(largestPlain, 0)).toBe(largestPlain);
    expect(addExact(largestPlain, 1)).toBe(4_503_599_627_370_497n);
    expect(addExact(-largestPlain, -1)).toBe(-4_503_599_627_370_497n);
  });

  test("know no negative zero", () => {
    expect(Object.is(multiplyExact(0, -5), 0)).toBe(true);
  });
});

/** By the definition, without division: the nearest whole number, of two equally near the one away from zero. */
function isNearest(rounded: bigint, numerator: bigint, denominator: bigint): boolean {
  const twiceOff = 2n * (numerator - rounded * denominator);
  if (twiceOff === denominator || -twiceOff === denominator) return twiceOff > 0n === numerator < 0n;
  return twiceOff < denominator && -twiceOff < denominator;
}

describe("roundQuotient", () => {
  test.each([
    [1, 2, 1],
    [-1, 2, -1],
    [5, 2, 3],
    [-5, 2, -3],
    [1, 3, 0],
    [2, 3, 1],
    [-1, 3, 0],
    [0, 7, 0],
    [1_335_600_000, 7081, 188_617],
    [largestPlain, 1, largestPlain],
    [largestPlain + 1, 1, largestPlain + 1],
    [10n ** 30n, 10n ** 20n, 10_000_000_000],
    [-(10n ** 30n) - 1n, 2n * 10n ** 30n, -1],
    [7n, 2, 4],
    [7, 2n, 4],
  ])("%s over %s is %s", (numerator, denominator, answer) => {
    expect(roundQuotient(numerator, denominator)).toBe(answer);
  });

  test("is not deceived where the division of floats is", () => {
    // 0.5 less a hair becomes 0.5 in the division, or 1 in the sum with 0.5.
    expect(roundQuotient(2 ** 51 - 1, 2 ** 52)).toBe(0);
    expect(roundQuotient(6_755_399_441_055_743n, 2n ** 52n)).toBe(1);
    const quotient = fc.integer({ min: 0, max: 2 ** 26 });
    const odd = fc.integer({ min: 1, max: 2 ** 24 }).map((n) => 2 * n + 1);
    fc.assert(
      fc.property(quotient, odd, fc.constantFrom(-1, 1), (q, d, hair) => {
        const numerator = ((2 * q + 1) * d + hair) / 2;
        expect(isNearest(BigInt(roundQuotient(numerator, d)), BigInt(numerator), BigInt(d))).toBe(true);
      }),
    );
  });

  test("is the nearest whole number at any size", () => {
    fc.assert(
      fc.property(exact, exact, (numerator, denominator) => {
        fc.pre(denominator > 0);
        const answer = BigInt(numerator) / BigInt(denominator);
        fc.pre(answer < Number.MAX_SAFE_INTEGER && answer > Number.MIN_SAFE_INTEGER);
        const rounded = BigInt(roundQuotient(numerator, denominator));
        expect(isNearest(rounded, BigInt(numerator), BigInt(denominator))).toBe(true);
      }),
    );
  });

  test("rounds a deficit as the surplus of the same size, and never to negative zero", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const mirrored = roundQuotient(-numerator, denominator);
        expect(mirrored + roundQuotient(numerator, denominator)).toBe(0);
        expect(Object.is(mirrored, -0)).toBe(false);
      }),
    );
  });

  test.each([
    [1, 0],
    [1, -3],
    [1, Number.NaN],
    [Number.NaN, 3],
    [Number.POSITIVE_INFINITY, 3],
    [0.5, 3],
    [3, 0.5],
    [10n ** 16n, 1],
    [-(10n ** 16n), 1n],
  ])("refuses %s over %s", (numerator, denominator) => {
    expect(() => roundQuotient(numerator, denominator)).toThrow(RangeError);
  });
});

describe("findDecimalScale", () => {
  test.each([
    [97, 1],
    [97.6, 100],
    [0.01, 100],
    [97.125, 10_000],
    [-0.0001, 10_000],
    [0, 1],
    [999_999_999.9999, 10_000],
    [0.00001, undefined],
    [1 / 3, undefined],
    [1_000_000_000, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])("of %d is %s", (value, scale) => {
    expect(findDecimalScale(value)).toBe(scale);
  });

  test("knows every decimal written with four decimals, and scales it to what is written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 9999 }),
        (integer, part) => {
          const value = Number(`${integer}.${String(part).padStart(4, "0")}`);
          const scale = findDecimalScale(value);
          expect(scale).toBe(part === 0 ? 1 : part % 100 === 0 ? 100 : 10_000);
          expect(scaleDecimal(value, 10_000)).toBe(integer * 10_000 + part);
        },
      ),
    );
  });
});

const shares = fc.uniqueArray(
  fc.record({
    key: fc.string({ maxLength: 3 }),
    weight: fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 9e12 }).map((n) => n / 10_000),
    ),
  }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 8 },
);
const sharesWithWeight = shares.filter((list) => list.some(({ weight }) => weight > 0));

describe("splitAmount", () => {
  test("gives the øre left over to the largest remainders", () => {
    const split = (amount: number, ...weights: number[]) =>
      splitAmount(
        amount,
        weights.map((weight, at) => ({ key: String(at), weight })),
      );
    expect(split(100, 1, 2)).toEqual([33, 67]);
    expect(split(100, 1, 1, 1)).toEqual([34, 33, 33]);
    expect(split(-100, 1, 1, 1)).toEqual([-34, -33, -33]);
    expect(split(1, 0.5, 1.5)).toEqual([0, 1]);
    expect(split(2, 1, 3)).toEqual([0, 2]);
    expect(split(5, 0, 1)).toEqual([0, 5]);
    expect(split(0, 1, 1)).toEqual([0, 0]);
  });

  test("gives a tie to the larger weight, then to the first key", () => {
    const tie: Share[] = [
      { key: "b", weight: 1 },
      { key: "a", weight: 1 },
      { key: "c", weight: 3 },
    ];
    // 2.5 is split 0.5, 0.5 and 1.5 away from whole øre.
    expect(splitAmount(5, tie)).toEqual([1, 1, 3]);
    expect(splitAmount(1, tie.slice(0, 2))).toEqual([0, 1]);
    expect(splitAmount(2, [...tie.slice(0, 1), { key: "z", weight: 3 }])).toEqual([0, 2]);
  });

  test("loses no øre, strays less than one, and does not care about order", () => {
    fc.assert(
      fc.property(whole, sharesWithWeight, fc.nat(), (amount, list, turn) => {
        const parts = splitAmount(amount, list);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));

        const scaled = list.map(({ weight }) => BigInt(scaleDecimal(weight, 10_000)));
        const total = scaled.reduce((sum, weight) => sum + weight, 0n);
        for (const [at, part] of parts.entries()) {
          const off = BigInt(part) * total - BigInt(amount) * (scaled[at] ?? 0n);
          expect(off < total && -off < total).toBe(true);
        }

        const at = turn % list.length;
        const turned = splitAmount(amount, [...list.slice(at), ...list.slice(0, at)]);
        expect([...turned.slice(list.length - at), ...turned.slice(0, list.length - at)]).toEqual(parts);
        expect(splitAmount(-amount, list).map((part) => 0 - part)).toEqual(parts);
      }),
    );
  });

  test.each<[number, Share[]]>([
    [0.5, [{ key: "a", weight: 1 }]],
    [2 ** 53, [{ key: "a", weight: 1 }]],
    [1, []],
    [1, [{ key: "a", weight: 0 }]],
    [1, [{ key: "a", weight: -1 }]],
    [1, [{ key: "a", weight: Number.NaN }]],
    [1, [{ key: "a", weight: 0.00001 }]],
    [
      1,
      [
        { key: "a", weight: 1 },
        { key: "a", weight: 2 },
      ],
    ],
  ])("refuses %d between %j", (amount, list) => {
    expect(() => splitAmount(amount, list)).toThrow(RangeError);
  });
});
