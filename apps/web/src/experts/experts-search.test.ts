import { expect, test } from "vitest";
import { stringifySearch } from "../platform/routing/search.ts";
import { readExpertsSearch, subjectsOf } from "./experts-search.ts";

test("an address gives the codes that are searched for", () => {
  const search = readExpertsSearch({ maalgruppe: ["a", "b"], metode: "fit", q: "uro", ledig: "1" });
  expect(subjectsOf(search)).toEqual([
    { list: "target-group", code: "a" },
    { list: "target-group", code: "b" },
    { list: "method", code: "fit" },
  ]);
  expect(search).toMatchObject({ q: "uro", ledig: true, lov: [], region: undefined });
});

test("what was read is written as the same address, and nothing as none", () => {
  expect(
    stringifySearch({ ...readExpertsSearch({ lov: ["SEL-107", "SEL-108"], region: "sjaelland" }) }),
  ).toBe("?lov=SEL-107&lov=SEL-108&region=sjaelland");
  expect(stringifySearch({ ...readExpertsSearch({}) })).toBe("");
});
