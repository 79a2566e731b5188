import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../platform/routing/search.ts";
import {
  countNarrowings,
  eventsHref,
  moveMonth,
  readEventsSearch,
  toEventFilter,
  toMonthFilter,
  widened,
} from "./events-search.ts";
import { ownerKey } from "../owner-key.ts";

const id = "01980000-0000-7000-8000-000000000001";
const owner = ownerKey({ kind: "network", id });
const full = `?q=uro&slags=theme-day&form=both&region=sjaelland&maalgruppe=g&ejer=${encodeURIComponent(owner)}&fra=2026-12-01&mine=1&kladder=1&aflyste=1&vis=kalender&maaned=2027-01`;

test("an address is read and written as the same address", () => {
  expect(stringifySearch({ ...readEventsSearch(parseSearch(full)) })).toBe(full);
  expect(eventsHref(readEventsSearch({}))).toBe("/arrangementer");
});

test("what nobody can mean is left out", () => {
  const raw = parseSearch(
    `?slags=x&form=x&ejer=network:1&ejer=school:${id}&ejer=${owner}:x&fra=i+morgen&vis=x&maaned=2026-13`,
  );
  expect(eventsHref(readEventsSearch(raw))).toBe("/arrangementer");
});

test("the list asks for what the address says, and nothing more", () => {
  const search = readEventsSearch(parseSearch(full));
  expect(toEventFilter(search)).toEqual({
    text: "uro",
    kind: "theme-day",
    format: "both",
    regionId: "sjaelland",
    targetGroup: "g",
    owners: [{ kind: "network", id }],
    from: "2026-12-01",
    past: undefined,
    mine: true,
    unpublished: true,
    includeCancelled: true,
  });
  expect(Object.values(toEventFilter(readEventsSearch({}))).every((value) => value === undefined)).toBe(true);
  expect(toEventFilter({ ...search, tidligere: true })).toMatchObject({ past: true, from: undefined });
});

test("the calendar asks for the days it shows", () => {
  const days = { first: "2026-12-28", last: "2027-01-31" };
  expect(toMonthFilter(readEventsSearch(parseSearch(full)), days)).toMatchObject({
    from: "2026-12-28",
    to: "2027-01-31",
    owners: [{ kind: "network", id }],
  });
});

test("what narrows is counted and can be taken away; the view stays", () => {
  const search = readEventsSearch(parseSearch(full));
  expect(countNarrowings(search)).toBe(7);
  expect(countNarrowings({ ...search, ...widened })).toBe(0);
  expect({ ...search, ...widened }.vis).toBe("kalender");
});

test("months follow each other, also across years and from the 31st", () => {
  expect(moveMonth("2026-12", 1)).toBe("2027-01");
  expect(moveMonth("2027-01", 1)).toBe("2027-02");
  expect(moveMonth("2027-02", 1)).toBe("2027-03");
  expect(moveMonth("2027-01", -1)).toBe("2026-12");
});
