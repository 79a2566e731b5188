import { describe, expect, test } from "vitest";
import { legalBases } from "../../law/index.ts";
import { supportNeedLevels } from "../../reference/index.ts";
import { codes } from "../testing/codes.ts";
import { describeMatchReason, type MatchReason, matchReasonCodes } from "./match-reason.ts";

const { autism, developmental } = codes;

describe("the sentences", () => {
  const params = {
    group: autism,
    offered: developmental,
    legalBasis: legalBases[0]?.code ?? "",
    level: supportNeedLevels[0]?.code ?? "",
    age: 24,
    municipality: "461",
    places: 2,
    from: "2026-11-22",
    remark: "marked",
    day: "2027-01-01",
    kind: "free-places",
  } as const;

  test.each(matchReasonCodes)("for %s name things by their labels, in both languages", (code) => {
    const { da, en } = describeMatchReason({ code, params });
    for (const text of [da, en]) expect(text).toMatch(/^\p{Lu}[^{}!]*\.$/u);
    expect(da).not.toBe(en);
    expect(`${da}${en}`).not.toMatch(/[\da-f]{8}-|SEL-32|461|free-places|marked/);
  });

  test("write a code that no list knows as it is", () => {
    const missing = describeMatchReason({ code: "target-group-missing", params: { group: "?" } });
    expect(missing.da).toBe("? er ikke blandt målgrupperne.");
    const unknown = [
      { code: "legal-basis-held", params: { legalBasis: "?" } },
      { code: "in-region", params: { municipality: "?" } },
      { code: "support-level-held", params: { level: "?" } },
    ] as const;
    for (const reason of unknown) expect(describeMatchReason(reason as MatchReason).en).toContain("?");
  });
});
