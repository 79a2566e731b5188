import { calculateCostSplit } from "@rammevaerk/domain/clusters";
import { expect, test } from "vitest";
import { messages } from "../work/messages.da.ts";
import {
  calculateRemainder,
  type KeyValues,
  listKeyProblems,
  readKeyValues,
  toKeyValues,
} from "./key-values.ts";

const start = { partyIds: ["a", "b", "c"], today: "2026-11-22", language: "da" } as const;
const text = messages.key;
const problems = (values: KeyValues) =>
  Object.keys(listKeyProblems(values, { text, dayMissing: "day", describe: () => "refused" })).toSorted();
const agreed = (...percents: string[]): KeyValues => ({
  ...toKeyValues(undefined, start),
  kind: "agreed",
  shares: percents.map((percent, at) => ({ partyId: "abc"[at] ?? "", isIn: true, inhabitants: "", percent })),
});

test("the first key is equal and takes in everybody", () => {
  const values = toKeyValues(undefined, start);
  expect(readKeyValues(values)).toEqual({
    key: { kind: "equal", parties: [{ key: "a" }, { key: "b" }, { key: "c" }] },
    unreadable: [],
  });
  expect(values.version).toBe(0);
  expect(problems(values)).toEqual([]);
});

test("the next key begins with the newest, and a party that has come since is not in it", () => {
  const newest = {
    id: "n",
    number: 4,
    actionId: null,
    key: {
      kind: "population" as const,
      parties: [
        { key: "a", inhabitants: 36_500, countedOn: "2026-07-01", source: "FOLK1A" },
        { key: "b", inhabitants: 8_000, countedOn: "2026-07-01", source: "FOLK1A" },
      ],
    },
    note: "",
    fromOn: "2026-01-01",
    createdAt: "2026-01-01T10:00:00.000Z",
    createdBy: null,
  };
  const values = toKeyValues(newest, start);
  expect(values).toMatchObject({ kind: "population", countedOn: "2026-07-01", source: "FOLK1A", version: 4 });
  expect(values.shares.map(({ isIn, inhabitants }) => [isIn, inhabitants])).toEqual([
    [true, "36.500"],
    [true, "8.000"],
    [false, ""],
  ]);
  expect(readKeyValues(values).key).toEqual(newest.key);
});

test("percentages are read exactly, and what is left is told", () => {
  expect(calculateRemainder(agreed("33,3333", "33,3333", "33,3333"))).toBe(0.0001);
  expect(calculateRemainder(agreed("50", "60", "0"))).toBe(-10);
  expect(calculateRemainder(toKeyValues(undefined, start))).toBe(0);
  const whole = agreed("12,5", "37,5", "50");
  expect(calculateRemainder(whole)).toBe(0);
  expect(problems(whole)).toEqual([]);
  expect(
    calculateCostSplit(readKeyValues(whole).key, 100_001).shares.map(({ amountOere }) => amountOere),
  ).toEqual([12_500, 37_500, 50_001]);
});

test("what can't be shared by is said at its place", () => {
  expect(problems(agreed("50", "x", "50"))).toEqual(["share.b"]);
  expect(problems(agreed("50", "-1", "51"))).toEqual(["share.b"]);
  expect(problems(agreed("50", "40", "0"))).toEqual(["shares"]);
  const nobody = toKeyValues(undefined, start);
  expect(problems({ ...nobody, shares: nobody.shares.map((share) => ({ ...share, isIn: false })) })).toEqual([
    "shares",
  ]);
  expect(problems({ ...nobody, fromOn: "" })).toEqual(["fromOn"]);
  expect(problems({ ...nobody, kind: "population" })).toEqual([
    "countedOn",
    "share.a",
    "share.b",
    "share.c",
    "source",
  ]);
});
