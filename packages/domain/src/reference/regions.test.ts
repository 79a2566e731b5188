import { describe, expect, test } from "vitest";
import { getSource } from "../law/index.ts";
import { addDays, type IsoDate } from "../time/index.ts";
import { findMunicipality, listMunicipalitiesOfRegion, regionOfMunicipality } from "./find-municipality.ts";
import { municipalities, municipalitySources } from "./municipalities.ts";
import { jointSecretariats, kkrOfMunicipality, kkrs, supervisionAuthorities } from "./regional-bodies.ts";
import { findRegion, listRegions, type RegionId, regions } from "./regions.ts";

const lastDay = "2026-12-31";
const firstDay = "2027-01-01";
const oldRegions = ["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"];

describe("regions", () => {
  test("are five until the end of 2026 and four after it", () => {
    expect(listRegions("2006-12-31")).toEqual([]);
    expect(listRegions("2007-01-01").map(({ id }) => id)).toEqual(oldRegions);
    expect(listRegions(lastDay).map(({ id }) => id)).toEqual(oldRegions);
    expect(listRegions(firstDay).map(({ id }) => id)).toEqual([
      "oestdanmark",
      "syddanmark",
      "midtjylland",
      "nordjylland",
    ]);
  });

  test("carry the official codes, and none where none is known", () => {
    const codes = Object.fromEntries(regions.map(({ id, code, isoCode }) => [id, [code, isoCode]]));
    expect(codes).toEqual({
      hovedstaden: ["1084", "DK-84"],
      sjaelland: ["1085", "DK-85"],
      syddanmark: ["1083", "DK-83"],
      midtjylland: ["1082", "DK-82"],
      nordjylland: ["1081", "DK-81"],
      oestdanmark: [undefined, undefined],
    });
    expect(findRegion("oestdanmark")?.open).toBeDefined();
  });

  test("give way to a region that begins on the day they end", () => {
    const ended = regions.filter(({ validTo }) => validTo !== undefined);
    expect(ended.map(({ id }) => id)).toEqual(["hovedstaden", "sjaelland"]);
    for (const { validTo, succeededBy = "none" } of regions) {
      expect(findRegion(succeededBy)?.validFrom).toBe(validTo);
    }
  });

  test("are not found by another id", () => {
    expect(findRegion("bornholm")).toBeUndefined();
  });
});

describe("municipalities", () => {
  test("are 98, with codes of three digits in rising order", () => {
    const codes = municipalities.map(({ code }) => code);
    expect(codes).toHaveLength(98);
    expect(new Set(codes).size).toBe(98);
    expect(codes).toEqual(codes.toSorted());
    for (const code of codes) expect(code).toMatch(/^[1-8]\d\d$/);
    expect(findMunicipality("411")).toBeUndefined();
  });

  test("have names of their own, and sign as a municipality", () => {
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98);
    const unusual = municipalities.filter(({ name, officialName }) => officialName !== `${name} Kommune`);
    expect(unusual.map(({ officialName }) => officialName)).toEqual([
      "Københavns Kommune",
      "Bornholms Regionskommune",
    ]);
  });

  test.each<[RegionId, IsoDate, number]>([
    ["hovedstaden", lastDay, 29],
    ["sjaelland", lastDay, 17],
    ["syddanmark", lastDay, 22],
    ["midtjylland", lastDay, 19],
    ["nordjylland", lastDay, 11],
    ["oestdanmark", lastDay, 0],
    ["hovedstaden", firstDay, 0],
    ["sjaelland", firstDay, 0],
    ["oestdanmark", firstDay, 46],
    ["syddanmark", firstDay, 22],
    ["midtjylland", firstDay, 19],
    ["nordjylland", firstDay, 11],
  ])("%s has on %s: %i", (regionId, on, count) => {
    expect(listMunicipalitiesOfRegion(regionId, on)).toHaveLength(count);
  });

  test("lie in one region on every day from 2007, and only while it exists", () => {
    for (const { memberships } of municipalities) {
      expect(memberships[0]?.validFrom).toBe("2007-01-01");
      for (const [at, membership] of memberships.entries()) {
        const region = findRegion(membership.regionId);
        expect([membership.validFrom, membership.validTo]).toEqual([region?.validFrom, region?.validTo]);
        expect(memberships[at + 1]?.validFrom).toBe(membership.validTo);
      }
    }
  });

  test.each([
    ["101", "hovedstaden", "oestdanmark"],
    ["400", "hovedstaden", "oestdanmark"],
    ["217", "hovedstaden", "oestdanmark"],
    ["316", "sjaelland", "oestdanmark"],
    ["461", "syddanmark", "syddanmark"],
    ["751", "midtjylland", "midtjylland"],
    ["851", "nordjylland", "nordjylland"],
  ])("%s lies in %s, and from 2027 in %s", (code, before, after) => {
    expect(regionOfMunicipality(code, lastDay)?.id).toBe(before);
    expect(regionOfMunicipality(code, addDays(lastDay, 1))?.id).toBe(after);
  });

  test("lie nowhere before 2007 or under an unknown code", () => {
    expect(regionOfMunicipality("101", "2006-12-31")).toBeUndefined();
    expect(regionOfMunicipality("0101", lastDay)).toBeUndefined();
  });

  test("name their sources", () => {
    for (const key of municipalitySources) expect(getSource(key).title).not.toBe("");
  });
});

describe("regional bodies", () => {
  const bodies = [...kkrs, ...jointSecretariats, ...supervisionAuthorities];

  test("are one of each kind for each of the five regions, with ids and names of their own", () => {
    for (const kind of [kkrs, jointSecretariats, supervisionAuthorities]) {
      expect(kind.map(({ regionId }) => regionId)).toEqual(oldRegions);
    }
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(15);
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(15);
  });

  test("have a source, and an open remark where their region ends", () => {
    for (const body of bodies) {
      expect(getSource(body.source).title).not.toBe("");
      const regionEnds = findRegion(body.regionId)?.validTo !== undefined;
      expect(body.open?.da.includes("Østdanmark") ?? false).toBe(regionEnds);
      expect(body.open?.en.includes("Østdanmark") ?? false).toBe(regionEnds);
    }
  });

  test("a secretariat works for the KKR of its region", () => {
    for (const secretariat of jointSecretariats) {
      expect(kkrs.find(({ id }) => id === secretariat.kkrId)?.regionId).toBe(secretariat.regionId);
    }
  });

  test("a socialtilsyn sits in a municipality of its region", () => {
    const seats = supervisionAuthorities.map(({ municipalityCode, regionId }) => {
      expect(regionOfMunicipality(municipalityCode, lastDay)?.id).toBe(regionId);
      return findMunicipality(municipalityCode)?.name;
    });
    expect(seats).toEqual(["Frederiksberg", "Holbæk", "Faaborg-Midtfyn", "Silkeborg", "Hjørring"]);
  });

  test("every municipality has the KKR of its first region, also after the merger", () => {
    for (const { code } of municipalities) {
      expect(kkrOfMunicipality(code)?.regionId).toBe(regionOfMunicipality(code, "2007-01-01")?.id);
    }
    expect(kkrOfMunicipality("411")).toBeUndefined();
  });
});
