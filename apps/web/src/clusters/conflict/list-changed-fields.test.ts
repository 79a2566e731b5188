import { expect, test } from "vitest";
import { listChangedFields } from "./list-changed-fields.ts";

const before = { name: "A", regionIds: ["x", "y"], parties: [{ key: "1" }, { key: "2" }], version: 1 };
const keys = ["name", "regionIds", "parties"] as const;
const changed = (change: Partial<typeof before>) =>
  listChangedFields({ before, after: { ...before, ...change }, keys });

test("the order of words is no change; that of things is one, and the version is none", () => {
  expect(changed({ regionIds: ["y", "x"], version: 2 })).toEqual([]);
  expect(changed({ parties: [{ key: "2" }, { key: "1" }] })).toEqual(["parties"]);
  expect(changed({ name: "B", regionIds: ["x"] })).toEqual(["name", "regionIds"]);
});
