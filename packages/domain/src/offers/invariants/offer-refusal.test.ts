import { expect, test } from "vitest";
import { offerLimits, offerLimitsOpen } from "./offer-limits.ts";
import { describeOfferRefusal, offerRefusalCodes } from "./offer-refusal.ts";

test.each(offerRefusalCodes)("%s is told in both languages, and leaves no place unfilled", (code) => {
  const { da, en } = describeOfferRefusal({ code, path: "x", value: "4711", limit: 12.5 });
  for (const text of [da, en]) {
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(/[{}!]/);
  }
  expect(da).not.toBe(en);
});

test("a figure is written as people write it, and a text as it is", () => {
  const refusal = { code: "number-absurd", path: "value.percent", value: 200.5, limit: 200 } as const;
  expect(describeOfferRefusal(refusal).da).toMatch(
    /^200,5 er for meget til at være rigtigt. Grænsen er 200\./,
  );
  expect(describeOfferRefusal(refusal).en).toMatch(/^200\.5 is too much to be right\. The limit is 200\./);
  expect(describeOfferRefusal({ code: "code-unknown", path: "key", value: "$& 1.2" }).da).toContain("$& 1.2");
  expect(describeOfferRefusal({ code: "period-empty", path: "validTo", value: "2026-01-01" }).en).toContain(
    "until .",
  );
});

test("the limits are above what happens, and said to be ours", () => {
  expect(offerLimits.occupancyPercent).toBeGreaterThan(100);
  expect(offerLimits.rateOere).toBeGreaterThan(739_700);
  expect(offerLimitsOpen.da).toMatch(/forslag/);
});
