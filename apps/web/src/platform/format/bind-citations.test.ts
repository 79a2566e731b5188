import { expect, test } from "vitest";
import { bindCitations } from "./bind-citations.ts";

test.each([
  ["SEL § 107 Midlertidigt botilbud", "SEL §\u00a0107 Midlertidigt botilbud"],
  ["ABL § 105, stk. 2, nr. 1", "ABL §\u00a0105, stk.\u00a02, nr.\u00a01"],
  ["BL kap. 5: § 66 a og § 67", "BL kap.\u00a05: §\u00a066 a og §\u00a067"],
  ["Hvilken § er det? I alt nr. to", "Hvilken § er det? I alt nr. to"],
])("%s is broken only where a citation is not torn apart", (text, bound) => {
  expect(bindCitations(text)).toBe(bound);
});
