import { expect, test } from "vitest";
import { parseSearch } from "../platform/routing/search.ts";
import { countNarrowings, readSearchAddress, searchHref, toQuery } from "./search-address.ts";

const address = "?q=%C2%A7+107&slags=offer&region=sjaelland&maalgruppe=a&opdateret=year";
const query = { text: "§ 107", kind: "offer", regionId: "sjaelland", targetGroup: "a", age: "year" } as const;

test("an address becomes a query, and the query the same address", () => {
  const read = readSearchAddress(parseSearch(address));
  expect(toQuery(read)).toEqual(query);
  expect(searchHref(query)).toBe(`/soeg${address}`);
  expect(countNarrowings(read)).toBe(4);
});

test("without a text nothing is asked, whatever narrows", () => {
  expect(toQuery(readSearchAddress(parseSearch("?q=++&slags=offer")))).toBeUndefined();
  expect(searchHref({ text: "" })).toBe("/soeg");
});

test("what nobody can mean is left out, and a pasted page is cut", () => {
  const read = readSearchAddress(parseSearch(`?q=${"a".repeat(6000)}&slags=drage&opdateret=altid`));
  expect(read.q).toHaveLength(5000);
  expect(countNarrowings(read)).toBe(0);
});
