import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../platform/routing/search.ts";
import { needHref, readNeedSearch, toNeed, toNeedSearch } from "./need-search.ts";

const address =
  "?maalgruppe=a&maalgruppe=b&alder=24&lov=SEL-107&stoette=s&region=sjaelland&kommune=316&rejse=region&ledig=2027-01-31&ikkeMaalgruppe=c&ikkeDriftsform=company&ikkeOmfang=secure";
const need = {
  targetGroups: ["a", "b"],
  age: 24,
  legalBasis: "SEL-107",
  supportLevel: "s",
  regionId: "sjaelland",
  municipalityCode: "316",
  travel: "region",
  freePlaceBy: "2027-01-31",
  mustNot: { targetGroups: ["c"], operatorKinds: ["company"], categories: ["secure"] },
} as const;

test("an address becomes a need, and the need the same address", () => {
  const read = toNeed(readNeedSearch(parseSearch(address)));
  expect(read).toEqual(need);
  expect(stringifySearch({ ...toNeedSearch(read ?? toNeedless()) })).toBe(address);
});

test("while nothing is said there is no need, and how far one travels says nothing alone", () => {
  expect(toNeed(readNeedSearch({}))).toBeUndefined();
  expect(toNeed(readNeedSearch({ rejse: "region" }))).toBeUndefined();
  expect(needHref(readNeedSearch({}))).toBe("/tilbud/find");
});

test("one thing is enough, and the rest stays open", () => {
  expect(toNeed(readNeedSearch({ alder: "0" }))).toEqual({
    targetGroups: [],
    age: 0,
    legalBasis: null,
    supportLevel: null,
    regionId: null,
    municipalityCode: null,
    travel: "anywhere",
    freePlaceBy: null,
    mustNot: { targetGroups: [], operatorKinds: [], categories: [] },
  });
});

test("what nobody can mean is left out", () => {
  const raw = parseSearch("?alder=200&kommune=Holbæk&rejse=x&ledig=2027-02-30&ikkeDriftsform=x&ikkeOmfang=x");
  expect(stringifySearch({ ...readNeedSearch(raw) })).toBe("");
});

function toNeedless(): never {
  throw new Error("the address says something");
}
