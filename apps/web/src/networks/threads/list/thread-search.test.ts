import { expect, test } from "vitest";
import { readThreadSearch, toThreadFilter } from "./thread-search.ts";

test.each([
  [{}, {}],
  [{ vis: "spoergsmaal" }, { kind: "question" }],
  [
    { vis: "ubesvarede", q: "vagtskifte" },
    { kind: "question", unanswered: true, text: "vagtskifte" },
  ],
  [{ vis: "noget andet", q: "   " }, {}],
  [{ q: ["angst", "uro"], fane: "medlemmer" }, { text: "angst" }],
])("the address %j asks for %j", (raw, filter) => {
  expect(toThreadFilter(readThreadSearch(raw))).toEqual(filter);
});
