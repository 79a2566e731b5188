import type { Competence } from "@rammevaerk/domain/accounts";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { expect, test } from "vitest";
import { listRelatedCodes } from "../related-codes.ts";
import { listCodesNamed } from "./list-codes-named.ts";
import { listWithRelated, pickMatches, rankExperts } from "./rank-experts.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const attention = "cc6a58cf-d3d2-4e5f-b7fe-98b009647eac";
const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
const impairment = "f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef";

const knows = (code: string, level: Competence["level"], list: Competence["list"] = "target-group") => ({
  list,
  code,
  level,
  confirmedOn: "2026-11-22",
});

test("a search for a target group finds those above it, nearest first, and those within it", () => {
  const related = listRelatedCodes({ list: "target-group", code: developmental });
  expect(related.at(1)).toBeDefined();
  expect(related).toContain(impairment);
  expect(related).toContain(autism);
  expect(related).not.toContain(developmental);
  expect(related.indexOf(impairment)).toBeLessThan(related.indexOf(autism));
  expect(listRelatedCodes({ list: "method", code: autism })).toEqual([]);
  expect(listRelatedCodes({ list: "target-group", code: "nothing" })).toEqual([]);
});

test("people come by how well they know it, also those who can't be asked now", () => {
  const people = [
    { id: "c", asks: 9 },
    { id: "b", asks: 0 },
    { id: "a", asks: 0 },
    { id: "nobody", asks: 0 },
  ];
  const competences = new Map([
    ["c", [knows(autism, "works-with"), knows("krap", "expert", "method")]],
    ["b", [knows(developmental, "expert"), knows(attention, "knows")]],
    ["a", [knows("krap", "expert", "method")]],
  ]);
  const ranked = rankExperts([{ list: "target-group", code: autism }], people, competences);
  expect(ranked.map((person) => person.id)).toEqual(["b", "c"]);
  expect(rankExperts([], people, competences)).toEqual(people);
});

test("a person's matches are what is related to the search, best first; without one all they know", () => {
  const competences = [
    knows(autism, "knows"),
    knows(attention, "expert"),
    knows(developmental, "works-with"),
    knows("krap", "expert", "method"),
  ];
  const pick = (...codes: SubjectCode[]) => pickMatches(codes, competences).map((match) => match.code);
  expect(pick({ list: "target-group", code: autism })).toEqual([developmental, autism]);
  expect(pick({ list: "method", code: autism })).toEqual([]);
  expect(pick()).toEqual([attention, "krap", developmental, autism]);
});

test("codes come with what is related to them, each once", () => {
  const codes = listWithRelated([
    { list: "target-group", code: autism },
    { list: "target-group", code: attention },
    { list: "method", code: "krap" },
  ]);
  const keys = codes.map(({ list, code }) => `${list}:${code}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const code of [autism, attention, developmental, impairment])
    expect(keys).toContain(`target-group:${code}`);
  expect(keys.filter((key) => key.startsWith("method:"))).toEqual(["method:krap"]);
});

test("a word finds the codes that have it in their name, in both languages and all lists", () => {
  expect(listCodesNamed("autismespektrum")).toEqual([{ list: "target-group", code: autism }]);
  expect(listCodesNamed("autism spectrum")).toEqual([{ list: "target-group", code: autism }]);
  expect(listCodesNamed("low arousal")).toEqual([{ list: "method", code: "low-arousal" }]);
  expect(listCodesNamed("sel § 107")).toContainEqual({ list: "legal-basis", code: "SEL-107" });
  expect(listCodesNamed("xyzzy")).toEqual([]);
});
