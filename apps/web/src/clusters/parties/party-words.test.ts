import type { PartyView } from "@rammevaerk/contracts/clusters";
import { expect, test } from "vitest";
import { findDegreeNow, listLaterCommitments } from "./party-words.ts";

const on = "2026-11-22";
const said = (
  degree: PartyView["degree"],
  fromOn: string,
  recordedAt = `${fromOn}T10:00:00.000Z`,
): PartyView["commitments"][number] => ({ degree, fromOn, recordedAt, recordedBy: null });

test("a degree counts since it first held without a break", () => {
  expect(findDegreeNow([], on)).toBeUndefined();
  expect(
    findDegreeNow(
      [said("bound", "2026-06-01"), said("bound", "2026-03-01"), said("informed", "2026-01-01")],
      on,
    ),
  ).toEqual({ degree: "bound", fromOn: "2026-03-01" });
  expect(
    findDegreeNow(
      [said("bound", "2026-06-01"), said("informed", "2026-03-01"), said("bound", "2026-01-01")],
      on,
    ),
  ).toEqual({ degree: "bound", fromOn: "2026-06-01" });
});

test("what was corrected for the same day does not count", () => {
  const corrected = [
    said("informed", "2026-06-01", "2026-06-01T10:00:00.000Z"),
    said("bound", "2026-06-01", "2026-06-02T10:00:00.000Z"),
  ];
  expect(findDegreeNow(corrected, on)).toEqual({ degree: "bound", fromOn: "2026-06-01" });
});

test("what is to come is told in order, by the newest said of each day", () => {
  const commitments = [
    said("bound", "2027-06-01"),
    said("informed", "2027-01-01", "2026-11-01T10:00:00.000Z"),
    said("takes-part", "2027-01-01", "2026-11-02T10:00:00.000Z"),
    said("informed", "2026-01-01"),
  ];
  expect(listLaterCommitments(commitments, on).map(({ degree, fromOn }) => [degree, fromOn])).toEqual([
    ["takes-part", "2027-01-01"],
    ["bound", "2027-06-01"],
  ]);
});
