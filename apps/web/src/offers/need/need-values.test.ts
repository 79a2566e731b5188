import { expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { readNeedSearch } from "./need-search.ts";
import { checkNeed, fromNeedValues, toNeedValues } from "./need-values.ts";

const text = messages.need;
const empty = toNeedValues(readNeedSearch({}));

test("the form says what the address says, and back", () => {
  const search = readNeedSearch({
    maalgruppe: ["a", "b"],
    alder: "24",
    lov: "SEL-107",
    stoette: "s",
    region: "sjaelland",
    kommune: "316",
    rejse: "region",
    ledig: "2027-01-31",
    ikkeMaalgruppe: "c",
    ikkeDriftsform: "company",
    ikkeOmfang: "secure",
  });
  expect({ ...fromNeedValues(toNeedValues(search)), valgt: [] }).toEqual(search);
});

test.each([
  [{}, { targetGroups: text.nothingSaid }],
  [{ age: "24" }, {}],
  [{ age: "x" }, { age: text.ageWrong }],
  [{ age: "121" }, { age: text.ageWrong }],
  [{ age: "24", freePlaceBy: "2027-02-30" }, { freePlaceBy: text.freePlaceByWrong }],
  [{ age: "24", travel: "municipality" as const }, { municipality: text.travelNeedsPlace }],
  [
    { age: "24", travel: "municipality" as const, region: "sjaelland" },
    { municipality: text.travelNeedsPlace },
  ],
  [{ age: "24", travel: "region" as const, region: "sjaelland" }, {}],
  [{ age: "24", travel: "municipality" as const, municipality: "316" }, {}],
])("%o is answered with %o", (said, expected) => {
  expect(checkNeed({ ...empty, ...said }, text)).toEqual(expected);
});
