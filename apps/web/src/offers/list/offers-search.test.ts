import { expect, test } from "vitest";
import { togglePick } from "../../platform/picks/toggle-pick.ts";
import { parseSearch, stringifySearch } from "../../platform/routing/search.ts";
import {
  comparisonHref,
  countNarrowings,
  offersHref,
  readOffersSearch,
  toOfferFilter,
  widenSearch,
} from "./offers-search.ts";

const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((n) => `01980000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const full = `?q=bro&region=sjaelland&kommune=316&kommune=259&maalgruppe=g&lov=SEL-107&stoette=s&ydelse=y&metode=m&alder=24&driftsform=municipal&driftsherre=${a}&omfang=national&ledige=2&takst=2500&friskhed=fresh&lukkede=1&sort=rate&valgt=${a}&valgt=${b}`;

test("an address is read and written as the same address", () => {
  expect(stringifySearch({ ...readOffersSearch(parseSearch(full)) })).toBe(full);
  expect(offersHref(readOffersSearch({}))).toBe("/tilbud");
});

test("the address becomes the server's filter, kroner as øre", () => {
  expect(toOfferFilter(readOffersSearch(parseSearch(full)))).toEqual({
    text: "bro",
    regionId: "sjaelland",
    municipalityCodes: ["316", "259"],
    targetGroup: "g",
    legalBasis: "SEL-107",
    supportNeed: "s",
    service: "y",
    method: "m",
    age: 24,
    operatorKind: "municipal",
    operatorId: a,
    category: "national",
    minFreePlaces: 2,
    maxRateOere: 250_000,
    freshness: "fresh",
    includeClosed: true,
  });
  expect(Object.values(toOfferFilter(readOffersSearch({}))).every((value) => value === undefined)).toBe(true);
});

test("what nobody can mean is left out", () => {
  const raw = parseSearch(
    `?kommune=1&kommune=316&kommune=316&alder=-3&ledige=2,5&takst=99999999&driftsform=x&omfang=x&friskhed=x&sort=x&driftsherre=x&valgt=x&valgt=${a}&valgt=${a}`,
  );
  expect(stringifySearch({ ...readOffersSearch(raw) })).toBe(`?kommune=316&valgt=${a}`);
  expect(readOffersSearch({ alder: "121" }).alder).toBeUndefined();
  expect(readOffersSearch({ alder: "0" }).alder).toBe(0);
});

test("what narrows is counted; order, picks and closed ones do not", () => {
  const search = readOffersSearch(parseSearch(full));
  expect(countNarrowings(search)).toBe(15);
  expect(countNarrowings(widenSearch(search))).toBe(0);
  expect(widenSearch(search)).toEqual({ sort: "rate", valgt: [a, b] });
  expect(countNarrowings(readOffersSearch({ lukkede: "1", sort: "name" }))).toBe(0);
});

test("at most four are picked, and a second pick takes away", () => {
  expect(readOffersSearch({ valgt: [a, b, c, d, e] }).valgt).toEqual([a, b, c, d]);
  expect(togglePick([a], b)).toEqual([a, b]);
  expect(togglePick([a, b], a)).toEqual([b]);
  expect(comparisonHref([a, b])).toBe(`/tilbud/sammenlign?ids=${a}&ids=${b}`);
});
