import { expect, test } from "vitest";
import {
  checkExperienceValues,
  emptyExperience,
  type ExperienceValues,
  findOwnOffer,
  toExperienceFields,
  toExperienceValues,
} from "./experience-values.ts";
import { messages as text } from "./messages.da.ts";

const organisationId = "01980000-0000-7000-8000-000000000001";
const values: ExperienceValues = {
  ...emptyExperience([organisationId]),
  fromMonth: "2025-03",
  citizens: "1.200",
  outcomeMeasure: "goals-reached",
  result: "Færre indlæggelser.",
  again: "with-changes",
};

function wrong(change: Partial<ExperienceValues>, submits = true): Record<string, string | undefined> {
  const found = checkExperienceValues({ ...values, ...change }, { text, today: "2026-11-22", submits });
  return Object.fromEntries(Object.entries(found).filter(([, sentence]) => sentence !== undefined));
}

test("what is typed becomes what is sent, and back", () => {
  const fields = toExperienceFields(values);
  expect(fields).toMatchObject({ organisationId, toMonth: null, citizens: 1200, offerId: null });
  expect(toExperienceValues(fields)).toEqual({ ...values, citizens: "1200" });
  const ended = { ...values, toMonth: "2026-01", citizens: "" };
  expect(toExperienceValues(toExperienceFields(ended))).toEqual(ended);
});

test("one organisation is chosen beforehand, of several the writer chooses", () => {
  expect(emptyExperience([]).organisationId).toBe("");
  expect(emptyExperience([organisationId]).organisationId).toBe(organisationId);
  expect(emptyExperience([organisationId, "b"]).organisationId).toBe("");
});

test("an offer of another organisation than the chosen one is let go", () => {
  const organisations = [
    { id: organisationId, name: "Ballerup Kommune", offers: [{ id: "o", name: "Broen" }] },
  ];
  expect(findOwnOffer({ organisationId, offerId: "o" }, organisations)).toBe("o");
  expect(findOwnOffer({ organisationId, offerId: "p" }, organisations)).toBeNull();
  expect(findOwnOffer({ organisationId: "b", offerId: "o" }, organisations)).toBeNull();
});

test("what the server would refuse is said at its field", () => {
  expect(wrong({})).toEqual({});
  expect(Object.keys(wrong(emptyExperience([])))).toEqual([
    "organisationId",
    "fromMonth",
    "outcomeMeasure",
    "result",
    "again",
  ]);
  expect(wrong({ result: "  " })).toEqual({ result: text.resultNeeded });
  expect(wrong({ result: "" }, false)).toEqual({});
  expect(wrong({ fromMonth: "marts 2025" })).toEqual({ fromMonth: text.monthNeeded });
  expect(wrong({ fromMonth: "2026-12" })).toEqual({ fromMonth: text.monthAhead });
  expect(wrong({ toMonth: "2026-13" })).toEqual({ toMonth: text.monthNeeded });
  expect(wrong({ toMonth: "2027-01" })).toEqual({ toMonth: text.monthAhead });
  expect(wrong({ toMonth: "2025-02" })).toEqual({ toMonth: text.monthBefore });
  for (const citizens of ["-1", "12,5", "mange", "100001", "1.2"])
    expect(wrong({ citizens })).toEqual({ citizens: text.citizensWrong });
});
