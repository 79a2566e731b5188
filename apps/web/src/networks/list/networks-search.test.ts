import { expect, test } from "vitest";
import { isNarrowed, networksHref, readNetworksSearch } from "./networks-search.ts";

test("an address is read and written as the same", () => {
  const search = readNetworksSearch({
    q: "autisme",
    adgang: "open",
    mine: "1",
    region: "sjaelland",
    other: "x",
  });
  expect(search).toMatchObject({ q: "autisme", adgang: "open", mine: true, region: "sjaelland" });
  expect(networksHref(search)).toBe("/netvaerk?q=autisme&region=sjaelland&adgang=open&mine=1");
  expect(networksHref(readNetworksSearch({}))).toBe("/netvaerk");
});

test("what is no way of admission is not asked for", () => {
  expect(readNetworksSearch({ adgang: "anything" }).adgang).toBeUndefined();
});

test("looking at one's own or at dormant ones is no search", () => {
  expect(isNarrowed(readNetworksSearch({ mine: "1", sovende: "1" }))).toBe(false);
  for (const raw of [{ q: "x" }, { region: "x" }, { maal: "x" }, { maalgruppe: "x" }, { adgang: "open" }])
    expect(isNarrowed(readNetworksSearch(raw))).toBe(true);
});
