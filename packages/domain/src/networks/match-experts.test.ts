import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompetenceLevel, competenceLevels, competenceLists } from "../accounts/index.ts";
import { type ExpertCandidate, matchExperts, type SubjectCode } from "./match-experts.ts";

const autism: SubjectCode = { list: "target-group", code: "autism" };
const lowArousal: SubjectCode = { list: "method", code: "low-arousal" };
const ancestors: Readonly<Record<string, readonly string[]>> = {
  autism: ["developmental", "impairment"],
  developmental: ["impairment"],
};
const ancestorsOf = ({ list, code }: SubjectCode) => (list === "target-group" ? (ancestors[code] ?? []) : []);
const options = { limit: 10, ancestorsOf };

function candidate(
  personId: string,
  competences: readonly (readonly [SubjectCode, CompetenceLevel])[],
  rest: Partial<ExpertCandidate> = {},
): ExpertCandidate {
  return {
    personId,
    competences: competences.map(([code, level]) => ({ ...code, level, confirmedOn: "2026-11-22" })),
    isNotNow: false,
    asksPerMonth: 4,
    asksThisMonth: 0,
    ...rest,
  };
}
const idsOf = (matches: readonly { personId: string }[]) => matches.map((match) => match.personId);

describe("who is found", () => {
  test("knows the code itself, in the same list", () => {
    const people = [
      candidate("a", [[autism, "knows"]]),
      candidate("b", [[{ list: "method", code: "autism" }, "expert"]]),
      candidate("c", [[lowArousal, "expert"]]),
      candidate("d", []),
    ];
    expect(matchExperts([autism], people, options)).toEqual([
      { personId: "a", score: 1, matches: [{ code: autism, level: "knows" }] },
    ]);
  });

  test("knows what the code lies within, but not what lies within the code", () => {
    const people = [
      candidate("above", [[{ list: "target-group", code: "developmental" }, "works-with"]]),
      candidate("far-above", [[{ list: "target-group", code: "impairment" }, "knows"]]),
    ];
    expect(idsOf(matchExperts([autism], people, options))).toEqual(["above", "far-above"]);
    const below = [candidate("below", [[autism, "expert"]])];
    expect(matchExperts([{ list: "target-group", code: "developmental" }], below, options)).toEqual([]);
  });

  test("counts each code once, by the best level there is for it", () => {
    const developmental = { list: "target-group", code: "developmental" } as const;
    const impairment = { list: "target-group", code: "impairment" } as const;
    const person = candidate("a", [
      [developmental, "works-with"],
      [impairment, "expert"],
      [autism, "knows"],
      [lowArousal, "works-with"],
    ]);
    expect(matchExperts([autism, lowArousal], [person], options)).toEqual([
      {
        personId: "a",
        score: 5,
        matches: [
          { code: autism, level: "expert" },
          { code: lowArousal, level: "works-with" },
        ],
      },
    ]);
  });

  test("has not said not now, and has not reached the limit of the month", () => {
    const people = [
      candidate("not-now", [[autism, "expert"]], { isNotNow: true }),
      candidate("reached", [[autism, "expert"]], { asksPerMonth: 2, asksThisMonth: 2 }),
      candidate("over", [[autism, "expert"]], { asksPerMonth: 2, asksThisMonth: 3 }),
      candidate("none", [[autism, "expert"]], { asksPerMonth: 0 }),
      candidate("one-left", [[autism, "expert"]], { asksPerMonth: 2, asksThisMonth: 1 }),
    ];
    expect(idsOf(matchExperts([autism], people, options))).toEqual(["one-left"]);
  });

  test("is nobody when the question has no code, or nobody is there", () => {
    expect(matchExperts([], [candidate("a", [[autism, "expert"]])], options)).toEqual([]);
    expect(matchExperts([autism], [], options)).toEqual([]);
  });
});

describe("in which order", () => {
  test("score, then fewest questions this month, then id", () => {
    const people = [
      candidate("d", [[autism, "works-with"]]),
      candidate("c", [[autism, "expert"]], { asksThisMonth: 1 }),
      candidate("b", [[autism, "expert"]]),
      candidate("a", [[autism, "expert"]]),
    ];
    expect(idsOf(matchExperts([autism], people, options))).toEqual(["a", "b", "c", "d"]);
  });

  test("no more than the limit, the best of them", () => {
    const people = ["a", "b", "c"].map((id) => candidate(id, [[autism, id === "c" ? "expert" : "knows"]]));
    expect(idsOf(matchExperts([autism], people, { ...options, limit: 2 }))).toEqual(["c", "a"]);
    expect(matchExperts([autism], people, { ...options, limit: 0 })).toEqual([]);
  });
});

const anyCode: fc.Arbitrary<SubjectCode> = fc.record({
  list: fc.constantFrom(...competenceLists),
  code: fc.constantFrom("autism", "developmental", "impairment", "low-arousal"),
});
const anyCandidate = fc.record({
  personId: fc.uuid(),
  competences: fc.array(
    fc.record({
      list: fc.constantFrom(...competenceLists),
      code: fc.constantFrom("autism", "developmental", "impairment", "low-arousal"),
      level: fc.constantFrom(...competenceLevels),
      confirmedOn: fc.constant("2026-11-22"),
    }),
    { maxLength: 5 },
  ),
  isNotNow: fc.boolean(),
  asksPerMonth: fc.nat({ max: 3 }),
  asksThisMonth: fc.nat({ max: 3 }),
});
const anyPeople = fc.uniqueArray(anyCandidate, { selector: (person) => person.personId, maxLength: 12 });
const anyCodes = fc.uniqueArray(anyCode, {
  selector: ({ list, code }) => `${list}:${code}`,
  maxLength: 4,
});

describe("whoever is asked", () => {
  test("does not depend on the order in which people are looked at", () => {
    fc.assert(
      fc.property(anyPeople, anyCodes, (people, codes) => {
        expect(matchExperts(codes, people.toReversed(), options)).toEqual(
          matchExperts(codes, people, options),
        );
      }),
    );
  });

  test("may be asked, matches, and stands where the score puts them", () => {
    fc.assert(
      fc.property(anyPeople, anyCodes, fc.nat({ max: 12 }), (people, codes, limit) => {
        const found = matchExperts(codes, people, { limit, ancestorsOf });
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const { personId, matches, score } of found) {
          const person = people.find((one) => one.personId === personId);
          expect(person?.isNotNow).toBe(false);
          expect(person?.asksThisMonth).toBeLessThan(person?.asksPerMonth ?? 0);
          expect(matches.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThanOrEqual(matches.length);
          expect(score).toBeLessThanOrEqual(3 * matches.length);
        }
        const scores = found.map((match) => match.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  test("a lower limit asks the first of those that a higher one asks", () => {
    fc.assert(
      fc.property(anyPeople, anyCodes, fc.nat({ max: 6 }), (people, codes, limit) => {
        const all = matchExperts(codes, people, { limit: 12, ancestorsOf });
        expect(matchExperts(codes, people, { limit, ancestorsOf })).toEqual(all.slice(0, limit));
      }),
    );
  });
});
