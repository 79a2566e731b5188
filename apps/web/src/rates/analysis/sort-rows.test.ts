import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { expect, test } from "vitest";
import { nameRow } from "./row-name.ts";
import { sortRows } from "./sort-rows.ts";

const row = (name: string, headroomPerDayOere: number | null): AnalysisRow => ({
  key: name,
  name,
  offers: 1,
  outcome: headroomPerDayOere === null ? "cannot-be-judged" : "kept",
  costPerDayOere: 1,
  careDays: 1,
  baseCostPerDayOere: null,
  capOere: null,
  headroomPerDayOere,
  headroomOere: null,
  gaps: [],
});
const rows = [row("Åbrinken", 5), row("Bakken", null), row("Alléen", -5), row("Ærtehaven", 5)];
const namesBy = (key: string, direction: "ascending" | "descending") =>
  sortRows(rows, { key, direction }).map(({ name }) => name);

test("names stand in the Danish order, either way", () => {
  expect(namesBy("name", "ascending")).toEqual(["Alléen", "Bakken", "Ærtehaven", "Åbrinken"]);
  expect(namesBy("name", "descending")).toEqual(["Åbrinken", "Ærtehaven", "Bakken", "Alléen"]);
});

test("the least headroom comes first, equal ones by name, and what has none stands last either way", () => {
  expect(namesBy("headroomPerDay", "ascending")).toEqual(["Alléen", "Ærtehaven", "Åbrinken", "Bakken"]);
  expect(namesBy("headroomPerDay", "descending")).toEqual(["Ærtehaven", "Åbrinken", "Alléen", "Bakken"]);
});

test("an offer type is named by its legal basis, and says when it is not known", () => {
  const words = { language: "da", unknown: "Ikke kendt" } as const;
  expect(nameRow({ key: "SEL-107", name: "SEL-107" }, "offer-type", words)).toBe(
    "SEL §\u00a0107, Midlertidigt botilbud",
  );
  expect(nameRow({ key: "", name: "" }, "offer-type", words)).toBe("Ikke kendt");
  expect(nameRow({ key: "X-1", name: "X-1" }, "offer-type", words)).toBe("X-1");
  expect(nameRow({ key: "id", name: "Ballerup Kommune" }, "operator", words)).toBe("Ballerup Kommune");
});
