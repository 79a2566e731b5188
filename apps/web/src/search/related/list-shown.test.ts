import type { SearchKind } from "@rammevaerk/contracts/search";
import { expect, test } from "vitest";
import { listShown, type RelatedThing } from "./list-shown.ts";

const thing = (kind: SearchKind, reason: RelatedThing["reason"]): RelatedThing => ({
  kind,
  subjectId: `${kind} ${reason}`,
  href: "/",
  title: "",
  reason,
  codes: [],
});
const things = [
  thing("network", "same-target-groups"),
  thing("offer", "uses-method"),
  thing("offer", "same-target-groups"),
  thing("method", "tied"),
  thing("method", "uses-method"),
  thing("method", "same-target-groups"),
  thing("event", "takes-place-in"),
];
const shownFor = (kind: SearchKind): string[] =>
  listShown(kind, things).flatMap((group) => group.things.map(({ subjectId }) => subjectId));

test("kinds come in their order, each with its things", () => {
  expect(listShown("person", things).map((group) => [group.kind, group.things.length])).toEqual([
    ["method", 3],
    ["offer", 2],
    ["event", 1],
    ["network", 1],
  ]);
});

test("a page does not say twice what a part of it says already", () => {
  expect(shownFor("method")).toEqual([
    "method same-target-groups",
    "offer same-target-groups",
    "event takes-place-in",
    "network same-target-groups",
  ]);
  expect(shownFor("offer")).toEqual([
    "method tied",
    "method same-target-groups",
    "event takes-place-in",
    "network same-target-groups",
  ]);
  expect(shownFor("network")).not.toContain("method tied");
  expect(shownFor("network")).not.toContain("event takes-place-in");
  expect(shownFor("cluster")).toContain("event takes-place-in");
  expect(shownFor("event")).toContain("method uses-method");
});

test("nothing to show is no group at all", () => {
  expect(listShown("event", [thing("method", "tied")])).toEqual([]);
});
