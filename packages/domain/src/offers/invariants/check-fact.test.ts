import { describe, expect, test } from "vitest";
import type { AnyFactDraft, FactKind, FactValues } from "../fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { checkFact } from "./check-fact.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const highNeed = "b99a0790-4d70-4152-b149-3fe58b745583";
const acuteStay = "a81a3fa9-6601-4d1e-a11e-f7444dfd3828";
const codesOf = (fact: AnyFactDraft) => checkFact(fact).map(({ code, path }) => `${code} ${path}`);

const right: { readonly [Kind in FactKind]: readonly [key: string, value: FactValues[Kind]] } = {
  places: ["SEL-107", { approved: 20, covered: 20 }],
  "free-places": ["SEL-107", { free: 0 }],
  occupancy: ["", { percent: 104.5 }],
  rate: ["middel", { amountOere: 188_617, per: "day", budgetedOccupancyPercent: 97 }],
  "target-groups": ["", { primary: autism, secondary: [] }],
  "support-need": ["", { levels: [highNeed] }],
  age: ["", { from: 18, to: 18 }],
  "legal-basis": ["", { primary: "SEL-107", further: ["SEL-104"] }],
  services: ["", { codes: [acuteStay] }],
  methods: ["", { codes: ["krap"] }],
  exclusions: ["", { codes: [autism] }],
  approval: ["", { status: "approved", authorityId: "socialtilsyn-hovedstaden", remarks: [] }],
};

function build<Kind extends FactKind>(
  kind: Kind,
  value: Partial<FactValues[Kind]> = {},
  rest: Parameters<typeof buildFact>[2] = {},
): AnyFactDraft {
  const [key, rightValue] = right[kind];
  const validTo = kind === "occupancy" ? "2024-02-01" : undefined;
  return buildFact(kind, { ...rightValue, ...value }, { key, validTo, ...rest });
}

test.each(Object.keys(right) as FactKind[])("a fact about %s can be right", (kind) => {
  expect(checkFact(build(kind))).toEqual([]);
});

describe("days", () => {
  test("exist in the calendar", () => {
    const fact = build("age", {}, { validFrom: "2026-02-29", validTo: "2026-13-01", asOf: "2026-1-1" });
    expect(codesOf({ ...fact, confirmedOn: "2026-04-31" })).toEqual([
      "day-unknown validFrom",
      "day-unknown validTo",
      "day-unknown asOf",
      "day-unknown confirmedOn",
    ]);
    expect(checkFact(build("age", {}, { validFrom: "2024-02-29" }))).toEqual([]);
    expect(checkFact(build("approval", { lastReportOn: "2026-06-30" }))).toEqual([]);
    expect(codesOf(build("approval", { lastReportOn: "2026-06-31" }))).toEqual([
      "day-unknown value.lastReportOn",
    ]);
  });

  test("make a period that holds on at least one", () => {
    expect(checkFact(build("age", {}, { validFrom: "2026-01-01", validTo: "2026-01-01" }))).toEqual([
      { code: "period-empty", path: "validTo", value: "2026-01-01", limit: "2026-01-01" },
    ]);
    expect(checkFact(build("age", {}, { validFrom: "2026-01-01", validTo: "2026-01-02" }))).toEqual([]);
  });

  test("end where occupancy was measured", () => {
    expect(codesOf(build("occupancy", {}, { validTo: undefined }))).toEqual(["period-open validTo"]);
  });
});

describe("legal bases", () => {
  test("that ended on 1 January 2024 are for facts that ended by then", () => {
    const until = { key: "SEL-32", validFrom: "2020-01-01", validTo: "2024-01-01" } as const;
    expect(checkFact(build("places", {}, until))).toEqual([]);
    expect(checkFact(build("places", {}, { ...until, validTo: "2024-01-02" }))).toEqual([
      { code: "legal-basis-not-in-force", path: "key", value: "SEL-32", limit: "2024-01-01" },
    ]);
    expect(codesOf(build("free-places", {}, { ...until, validTo: undefined }))).toEqual([
      "legal-basis-not-in-force key",
    ]);
  });

  test("that began then are for facts that begin no earlier", () => {
    const facts = { primary: "SEL-107", further: ["BL-83", "?"] };
    expect(checkFact(build("legal-basis", facts, { validFrom: "2023-12-31" }))).toEqual([
      { code: "legal-basis-not-in-force", path: "value.further.0", value: "BL-83", limit: "2024-01-01" },
      { code: "code-unknown", path: "value.further.1", value: "?" },
    ]);
    expect(codesOf(build("legal-basis", { primary: "SEL-999" }))).toEqual(["code-unknown value.primary"]);
  });
});

describe("figures", () => {
  test.each<[AnyFactDraft, string[]]>([
    [build("places", { approved: -1 }), ["number-negative value.approved"]],
    [build("places", { approved: 20.5, covered: 0 }), ["number-not-whole value.approved"]],
    [build("places", { approved: 1001, covered: 1 }), ["number-absurd value.approved"]],
    [build("places", { covered: -2 }), ["number-negative value.covered"]],
    [build("places", { approved: 20, covered: 21 }), ["covered-above-approved value.covered"]],
    [build("free-places", { free: -1 }), ["number-negative value.free"]],
    [build("occupancy", { percent: 200.5 }), ["number-absurd value.percent"]],
    [build("occupancy", { percent: 97.12345 }), ["too-many-decimals value.percent"]],
    [build("occupancy", { percent: -0.5 }), ["number-negative value.percent"]],
    [build("rate", { amountOere: -1 }), ["number-negative value.amountOere"]],
    [build("rate", { amountOere: 10_000_001 }), ["number-absurd value.amountOere"]],
    [
      build("rate", { basisOere: 0.5, serviceOere: -1 }),
      ["number-not-whole value.basisOere", "number-negative value.serviceOere"],
    ],
    [
      build("rate", { budgetedOccupancyPercent: Number.NaN }),
      ["too-many-decimals value.budgetedOccupancyPercent"],
    ],
    [build("age", { from: 121, to: 130 }), ["number-absurd value.from", "number-absurd value.to"]],
    [build("age", { from: 67, to: 18 }), ["age-reversed value.from"]],
    [{ ...build("age"), value: { from: 0 } } as AnyFactDraft, []],
  ])("%# are held within what can be", (fact, codes) => {
    expect(codesOf(fact)).toEqual(codes);
  });

  test("come with the value and the limit", () => {
    expect(checkFact(build("places", { approved: 20, covered: 21 }))).toEqual([
      { code: "covered-above-approved", path: "value.covered", value: 21, limit: 20 },
    ]);
  });
});

describe("codes", () => {
  test.each<[AnyFactDraft, string]>([
    [build("target-groups", { primary: "?" }), "code-unknown value.primary"],
    [
      build("target-groups", { primary: undefined, secondary: [autism, "?"] }),
      "code-unknown value.secondary.1",
    ],
    [build("support-need", { levels: ["?"] }), "code-unknown value.levels.0"],
    [build("services", { codes: [acuteStay, acuteStay] }), "code-repeated value.codes.1"],
    [build("methods", { codes: ["?"] }), "code-unknown value.codes.0"],
    [build("exclusions", { codes: ["?"] }), "code-unknown value.codes.0"],
    [build("approval", { authorityId: "?" }), "code-unknown value.authorityId"],
  ])("%# are known and stand once", (fact, code) => {
    expect(codesOf(fact)).toEqual([code]);
  });
});

test("a kind that is not divided has no key", () => {
  expect(checkFact(build("age", {}, { key: "x" }))).toEqual([
    { code: "key-unexpected", path: "key", value: "x" },
  ]);
});

test("ids are UUIDs", () => {
  expect(codesOf(build("age", {}, { offerId: "17" }))).toEqual(["id-malformed offerId"]);
  expect(codesOf(build("age", {}, { unitId: "17" }))).toEqual(["id-malformed unitId"]);
  expect(codesOf(build("age", {}, { unitId: "0193c2f0-0000-7000-8000-000000000009" }))).toEqual([]);
});
