import { targetGroups } from "@rammevaerk/domain/reference";
import { describe, expect, it } from "vitest";
import type { Candidate } from "./collect-candidates.ts";
import { countFacets } from "./count-facets.ts";

const today = "2026-11-22";
const children = targetGroups.filter(({ parentCode }) => parentCode !== undefined);

function describeRow(id: number, codes: readonly string[]): Candidate {
  return {
    id,
    kind: "method",
    region_ids: "[]",
    target_groups: JSON.stringify(codes),
    as_of: today,
    is_past: 0,
    is_national: 0,
    is_public: 1,
    score: 0,
    tier: 0,
  };
}

describe("the counted target groups", () => {
  it("are the twelve most common, and the chosen one however rare", () => {
    const rows = children
      .slice(0, 20)
      .flatMap(({ code }, n) =>
        Array.from({ length: 20 - n }, (_, copy) => describeRow(n * 20 + copy, [code])),
      );
    const common = countFacets(rows, {}, today).targetGroups;
    expect(common).toHaveLength(12);
    const counts = common.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const rare = children[19]?.code ?? "";
    expect(common.map(({ value }) => value)).not.toContain(rare);
    const withChosen = countFacets(rows, { targetGroup: rare }, today).targetGroups;
    expect(withChosen.slice(0, 12)).toEqual(common);
    expect(withChosen.slice(12)).toEqual([{ value: rare, count: 1 }]);
  });

  it("hold a document once, though two of its groups lie within the same", () => {
    const [first] = children;
    const siblings = children.filter(({ parentCode }) => parentCode === first?.parentCode);
    const row = describeRow(1, [...siblings.map(({ code }) => code), first?.parentCode ?? ""]);
    const { targetGroups: counted } = countFacets([row], {}, today);
    expect(siblings.length).toBeGreaterThan(1);
    expect(new Set(counted.map(({ count }) => count))).toEqual(new Set([1]));
  });
});
