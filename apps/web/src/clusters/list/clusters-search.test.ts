import { expect, test } from "vitest";
import { calendarHref } from "../calendar-href.ts";
import { clustersHref, isNarrowed, readClustersSearch, toClusterFilter } from "./clusters-search.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";

test("an address is read and written as the same", () => {
  const search = readClustersSearch({
    q: "autisme",
    region: "sjaelland",
    maalgruppe: autism,
    mine: "1",
    x: "y",
  });
  expect(search).toEqual({ q: "autisme", region: "sjaelland", maalgruppe: autism, mine: true });
  expect(clustersHref(search)).toBe(`/klynger?q=autisme&region=sjaelland&maalgruppe=${autism}&mine=1`);
  expect(clustersHref(readClustersSearch({}))).toBe("/klynger");
});

test("regions and target groups that nobody knows are not asked for", () => {
  expect(readClustersSearch({ region: "atlantis", maalgruppe: "x" })).toMatchObject({
    region: undefined,
    maalgruppe: undefined,
  });
});

test("looking at one's own is no search, but it is asked for", () => {
  const mine = readClustersSearch({ mine: "1" });
  expect(isNarrowed(mine)).toBe(false);
  expect(toClusterFilter(mine).mine).toBe(true);
  expect(toClusterFilter(readClustersSearch({})).mine).toBeUndefined();
  for (const raw of [{ q: "x" }, { region: "sjaelland" }, { maalgruppe: autism }])
    expect(isNarrowed(readClustersSearch(raw))).toBe(true);
});

test("a calendar takes no more owners than it can show", () => {
  expect(calendarHref([{ id: "a" }, { id: "b" }])).toBe(
    "/arrangementer?ejer=cluster%3Aa&ejer=cluster%3Ab&vis=kalender",
  );
  const many = Array.from({ length: 30 }, (_, at) => ({ id: String(at) }));
  expect(calendarHref(many).match(/ejer=/gu)).toHaveLength(20);
});
