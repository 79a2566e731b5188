import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../platform/routing/search.ts";
import {
  codesIn,
  comparisonHref,
  countNarrowings,
  methodsHref,
  readMethodsSearch,
  toMethodFilter,
  widened,
} from "./methods-search.ts";

const full =
  "?q=selvskade&maalgruppe=g&alder=17&lov=SEL-107&vurdering=promising&evidens=none-found&relevans=none&forfaldne=1&fulgte=1&udgaaede=1&sort=newest&valgt=fit&valgt=low-arousal";

test("an address is read and written as the same address", () => {
  expect(stringifySearch({ ...readMethodsSearch(parseSearch(full)) })).toBe(full);
  expect(methodsHref(readMethodsSearch({}))).toBe("/metoder");
  expect(methodsHref({ ...readMethodsSearch(parseSearch(full)), ...widened })).toBe(
    "/metoder?udgaaede=1&sort=newest&valgt=fit&valgt=low-arousal",
  );
});

test("the address becomes the server's filter", () => {
  expect(toMethodFilter(readMethodsSearch(parseSearch(full)))).toEqual({
    text: "selvskade",
    targetGroup: "g",
    age: 17,
    legalBasis: "SEL-107",
    standing: "promising",
    band: "none-found",
    relevance: "none",
    isDue: true,
    isWatched: true,
    includesRetired: true,
  });
  expect(Object.values(toMethodFilter(readMethodsSearch({}))).every((value) => value === undefined)).toBe(
    true,
  );
});

test("what nobody can mean is left out", () => {
  const raw = parseSearch(
    "?alder=-3&vurdering=x&evidens=x&relevans=x&sort=x&forfaldne=ja&valgt=FIT&valgt=../x&valgt=fit&valgt=fit",
  );
  expect(stringifySearch({ ...readMethodsSearch(raw) })).toBe("?valgt=fit");
  expect(codesIn({ m: `a${"-b".repeat(30)}` }, "m")).toEqual([]);
});

test("what narrows is counted; retired ones, order and picks do not", () => {
  const search = readMethodsSearch(parseSearch(full));
  expect(countNarrowings(search)).toBe(9);
  expect(countNarrowings({ ...search, ...widened })).toBe(0);
});

test("at most four stand side by side", () => {
  expect(readMethodsSearch({ valgt: ["a", "b", "c", "d", "e"] }).valgt).toEqual(["a", "b", "c", "d"]);
  expect(comparisonHref(["fit", "vum"])).toBe("/metoder/sammenlign?m=fit&m=vum");
});
