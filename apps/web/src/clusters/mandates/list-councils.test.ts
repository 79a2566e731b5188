import type { MandateView, PartyRef } from "@rammevaerk/contracts/clusters";
import { expect, test } from "vitest";
import { findInForce } from "../find-in-force.ts";
import { countCouncils, listCouncils } from "./list-councils.ts";

const party = (id: string): PartyRef => ({
  id,
  organisation: { id: `o-${id}`, name: `Kommune ${id}`, kind: "municipality" },
  degree: "bound",
});
const decided = (
  partyId: string,
  result: MandateView["decisions"][number]["result"],
): MandateView["decisions"][number] => ({
  id: `d-${partyId}`,
  partyId,
  organisation: `Kommune ${partyId}`,
  decidedOn: "2026-03-01",
  result,
  reference: "",
});

test("every party has an answer, a missing one too, and who has left keeps what it said", () => {
  const decisions = [
    decided("b", "declined"),
    decided("x", "approved"),
    decided("a", "approved-with-conditions"),
  ];
  const answers = listCouncils({ decisions }, [party("a"), party("b"), party("c")]);
  expect(answers.map(({ partyId, decision }) => [partyId, decision?.result])).toEqual([
    ["a", "approved-with-conditions"],
    ["b", "declined"],
    ["c", undefined],
    ["x", "approved"],
  ]);
  expect(countCouncils(answers)).toEqual({ approved: 2, declined: 1, missing: 1 });
});

test("the newest that has begun is in force; one that begins later is not yet", () => {
  const mandates = [
    { number: 4, fromOn: "2027-01-01" },
    { number: 3, fromOn: "2026-02-01" },
    { number: 2, fromOn: "2026-02-01" },
    { number: 1, fromOn: "2025-01-01" },
  ];
  expect(findInForce(mandates, "2026-11-22")?.number).toBe(3);
  expect(findInForce(mandates, "2025-06-01")?.number).toBe(1);
  expect(findInForce(mandates, "2024-12-31")).toBeUndefined();
});
