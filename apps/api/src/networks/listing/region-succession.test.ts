import { regions } from "@rammevaerk/domain/reference";
import { expect, test } from "vitest";
import { listRegionsAbove, listRegionsWithin } from "./region-succession.ts";

test("Region Østdanmark holds what was Hovedstaden and Sjælland", () => {
  expect(listRegionsWithin("oestdanmark")).toEqual(["oestdanmark", "hovedstaden", "sjaelland"]);
  expect(listRegionsWithin("hovedstaden")).toEqual(["hovedstaden"]);
  expect(listRegionsAbove("sjaelland")).toEqual(["sjaelland", "oestdanmark"]);
  expect(listRegionsAbove("nordjylland")).toEqual(["nordjylland"]);
});

test("an unknown region is only itself", () => {
  expect(listRegionsWithin("nowhere")).toEqual(["nowhere"]);
  expect(listRegionsAbove("nowhere")).toEqual(["nowhere"]);
});

test("up and down say the same", () => {
  for (const { id } of regions) {
    for (const other of regions) {
      expect(listRegionsWithin(id).includes(other.id)).toBe(listRegionsAbove(other.id).includes(id));
    }
  }
});
