import fc from "fast-check";
import { expect, test } from "vitest";
import { countByCode } from "./count-by-code.ts";

const above: Readonly<Record<string, readonly string[]>> = {
  autism: ["developmental"],
  adhd: ["developmental"],
};
const codesAbove = (code: string) => [code, ...(above[code] ?? [])];

test("counts a thing once for each code it lies within, most first, then by code", () => {
  const pairs = [
    { id: "1", code: "autism" },
    { id: "1", code: "adhd" },
    { id: "2", code: "autism" },
    { id: "3", code: "dementia" },
  ];
  expect(countByCode(pairs, codesAbove)).toEqual([
    { value: "autism", count: 2 },
    { value: "developmental", count: 2 },
    { value: "adhd", count: 1 },
    { value: "dementia", count: 1 },
  ]);
  expect(countByCode([], codesAbove)).toEqual([]);
});

test("counts what picking the code would leave", () => {
  const anyPair = fc.record({
    id: fc.constantFrom("1", "2", "3"),
    code: fc.constantFrom("autism", "adhd", "developmental", "dementia"),
  });
  fc.assert(
    fc.property(fc.array(anyPair), (pairs) => {
      for (const { value, count } of countByCode(pairs, codesAbove)) {
        const left = pairs.filter((pair) => codesAbove(pair.code).includes(value)).map((pair) => pair.id);
        expect(count).toBe(new Set(left).size);
      }
    }),
  );
});
