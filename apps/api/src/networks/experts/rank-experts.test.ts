import type { Competence } from "@rammevaerk/domain/accounts";
import { expect, test } from "vitest";
import { describeCode } from "./describe-code.ts";
import { rankExperts } from "./rank-experts.ts";
import { listRelatedCodes } from "../related-codes.ts";

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

test("people come by how well they know it, also those who can't be asked now, with what they know of it", () => {
  const people = [
    { id: "c", asks: 9, competences: [knows(autism, "works-with"), knows("krap", "expert", "method")] },
    { id: "b", asks: 0, competences: [knows(developmental, "expert"), knows(attention, "knows")] },
    { id: "a", asks: 0, competences: [knows("krap", "expert", "method")] },
  ];
  const ranked = rankExperts([{ list: "target-group", code: autism }], people);
  expect(ranked.map(({ person, matches }) => [person.id, matches.map((match) => match.code)])).toEqual([
    ["b", [developmental]],
    ["c", [autism]],
  ]);
});

test("without codes all come in their order, with all they know, best first", () => {
  const person = {
    id: "a",
    asks: 0,
    competences: [knows(autism, "knows"), knows(attention, "expert"), knows(developmental, "works-with")],
  };
  const [ranked] = rankExperts([], [person]);
  expect(ranked?.matches.map((match) => match.level)).toEqual(["expert", "works-with", "knows"]);
});

test("a code is found by its words in both languages", () => {
  expect(describeCode({ list: "target-group", code: autism })).toBe("Autismespektrum Autism spectrum");
  expect(describeCode({ list: "legal-basis", code: "SEL-107" })).toMatch(/^SEL § 107 Midlertidigt botilbud /);
  expect(describeCode({ list: "method", code: "recovery" })).toBe(
    "Recovery-orienteret arbejde Recovery-oriented work",
  );
  for (const list of ["target-group", "legal-basis", "method"] as const) {
    expect(describeCode({ list, code: "nothing" })).toBe("");
  }
});
