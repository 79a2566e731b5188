import { findMunicipality, listMunicipalitiesOfRegion, municipalities } from "@rammevaerk/domain/reference";
import { expect, test } from "vitest";
import { municipalityTiles } from "./municipality-tiles.ts";

test("every municipality stands on the map exactly once", () => {
  expect(municipalityTiles).toHaveLength(98);
  expect(municipalityTiles.map(({ code }) => code).toSorted()).toEqual(
    municipalities.map(({ code }) => code).toSorted(),
  );
});

test("no two share a tile, and the map is no wider than a phone has room for", () => {
  expect(new Set(municipalityTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(98);
  expect(Math.max(...municipalityTiles.map(({ column }) => column))).toBeLessThanOrEqual(12);
  expect(Math.max(...municipalityTiles.map(({ row }) => row))).toBeLessThanOrEqual(15);
});

test("the letters begin as the name does, and tell them apart", () => {
  for (const { code, short } of municipalityTiles) {
    expect(findMunicipality(code)?.name.charAt(0)).toBe(short.charAt(0));
    expect(short.length).toBeLessThanOrEqual(3);
  }
  const letters = municipalityTiles.map(({ short }) => short);
  expect(letters.filter((one, index) => letters.indexOf(one) !== index)).toEqual([]);
});

const on = "2026-11-22";
const meanOf = (regionId: Parameters<typeof listMunicipalitiesOfRegion>[0], axis: "column" | "row") => {
  const codes = new Set(listMunicipalitiesOfRegion(regionId, on).map(({ code }) => code));
  const tiles = municipalityTiles.filter(({ code }) => codes.has(code));
  return tiles.reduce((sum, tile) => sum + tile[axis], 0) / tiles.length;
};

test("the regions lie as they do in the country", () => {
  expect(meanOf("nordjylland", "row")).toBeLessThan(meanOf("midtjylland", "row"));
  expect(meanOf("midtjylland", "row")).toBeLessThan(meanOf("syddanmark", "row"));
  expect(meanOf("syddanmark", "column")).toBeLessThan(meanOf("sjaelland", "column"));
  expect(meanOf("sjaelland", "column")).toBeLessThan(meanOf("hovedstaden", "column"));
  expect(meanOf("hovedstaden", "row")).toBeLessThan(meanOf("sjaelland", "row"));
});
