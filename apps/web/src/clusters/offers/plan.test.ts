import { calculateJointOffer } from "@rammevaerk/domain/clusters";
import { expect, test } from "vitest";
import { messages } from "../work/messages.da.ts";
import { calculatePlan, namePlanProblems } from "./calculate-plan.ts";
import { emptyPlan, type PlanValues, toPlanValues } from "./plan-values.ts";
import { calculatePlacesLeft, readPlan, spreadPlaces } from "./read-plan.ts";

const language = "da";
const start = { year: 2027, partyIds: ["a", "b"], agreementId: "national", language } as const;
const empty = emptyPlan(start);
const values: PlanValues = {
  ...empty,
  title: "Fælles botilbud",
  places: "12",
  occupancyPercent: "95",
  costs: { ...empty.costs, pay: "9.000.000", property: "1.000.000,50" },
  overheadPercent: "6,5",
  shares: [
    { partyId: "a", places: "7,5" },
    { partyId: "b", places: "4,5" },
  ],
};
const live = (change: Partial<PlanValues>) =>
  calculatePlan({ ...values, ...change }, { text: messages.offers, language, nameOf: (id) => id });
const wrong = (change: Partial<PlanValues>) => Object.keys(live(change).problems);

test("what is typed is read to the øre, and calculated as the server does", () => {
  const { plan, unreadable } = readPlan(values);
  expect(unreadable).toEqual({});
  expect(plan).toMatchObject({
    year: 2027,
    costs: [
      { category: "pay", amountOere: 900_000_000 },
      { category: "property", amountOere: 100_000_050 },
    ],
    places: 12,
    agreedRateOere: null,
    parties: [
      { key: "a", places: 7.5 },
      { key: "b", places: 4.5 },
    ],
    fallsToPercent: [90, 80, 70],
  });
  expect(live({}).offer).toEqual(calculateJointOffer(plan, { nameOf: (id) => id }));
});

test("what is stored is shown and sent back as the same; a party that has come since is there", () => {
  const { plan } = readPlan({ ...values, agreedRate: "2.650,25", falls: "87,5 %" });
  const shown = toPlanValues(
    { title: values.title, bodyMarkdown: "", plan, version: 3 },
    { partyIds: ["a", "b", "c"], language },
  );
  expect(readPlan(shown).plan).toEqual(plan);
  expect(shown).toMatchObject({ agreedRate: "2.650,25", falls: "87,5", version: 3 });
  expect(shown.shares.at(-1)).toEqual({ partyId: "c", places: "" });
});

test("what is missing or wrong is said at its field, and no figure is shown", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong(empty)).toContain("places");
  expect(wrong({ costs: { ...values.costs, pay: "ni millioner" } })).toContain("costs.pay");
  expect(wrong({ costs: empty.costs })).toEqual(["costs.pay"]);
  expect(wrong({ year: "1999" })).toContain("year");
  expect(wrong({ falls: "90; x" })).toEqual(["falls"]);
  expect(wrong({ falls: "1;2;3;4;5;6;7" })).toEqual(["falls"]);
  expect(wrong({ shares: [{ partyId: "a", places: "7" }] })).toEqual(["shares"]);
  expect(
    wrong({
      shares: [
        { partyId: "a", places: "13" },
        { partyId: "b", places: "-1" },
      ],
    }),
  ).toEqual(["shares.b"]);
  expect(wrong({ openingKind: "opening-days", openingDays: "400" })).toEqual(["openingDays"]);
  expect(wrong({ revenues: { ...empty.revenues, sales: "99.000.000" } })).not.toEqual([]);
  expect(live({ falls: "x" }).offer).toBeUndefined();
});

test("in a list of what must be corrected each sentence stands with the name of its field", () => {
  const { problems } = live({
    costs: { ...values.costs, pay: "x" },
    occupancyPercent: "x",
    shares: [{ partyId: "a", places: "x" }],
  });
  const named = namePlanProblems(problems, { text: messages.offers, language, nameOf: () => "Faxe Kommune" });
  expect(named).toMatchObject({
    "costs.pay": "Løn: Skriv et beløb i kroner.",
    "shares.a": "Pladser, Faxe Kommune: Skriv et tal.",
    occupancyPercent: "Budgetteret belægning i procent: Skriv et tal.",
  });
});

test("places that are left are told exactly, and can be shared equally without losing any", () => {
  expect(calculatePlacesLeft(values)).toBe(0);
  expect(calculatePlacesLeft({ ...values, places: "12,1" })).toBe(0.1);
  expect(calculatePlacesLeft({ ...values, places: "10" })).toBe(-2);
  expect(spreadPlaces(12, 5)).toEqual([2.4, 2.4, 2.4, 2.4, 2.4]);
  const thirds = spreadPlaces(10, 3);
  expect(thirds).toEqual([3.34, 3.33, 3.33]);
  expect(Math.round(thirds.reduce((sum, one) => sum + one, 0) * 100)).toBe(1_000);
});
