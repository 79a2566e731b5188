import { experienceFields } from "@rammevaerk/contracts/method-experiences";
import { checkExperience } from "@rammevaerk/domain/methods";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { describe, expect, it } from "vitest";
import { listFirstCodes } from "../../methods/index.ts";
import { people } from "../index.ts";
import { experiences } from "./experiences.ts";

const today = "2026-11-22";
const someId = "01936e5c-0000-7000-8000-000000000000";

describe("the invented experiences", () => {
  it("could have been typed by somebody of an invented organisation", async () => {
    const codes = await listFirstCodes();
    const organisationOf = new Map(people.map(({ key, organisation }) => [key, organisation]));
    for (const { method, author, state, isVerified, on, ...fields } of experiences) {
      expect(codes).toContain(method);
      expect(organisationOf.get(author)).toMatch(/^demo:/);
      expect(experienceFields.parse({ ...fields, organisationId: someId, offerId: null })).toMatchObject(
        fields,
      );
      expect(checkExperience(fields, { today, submits: true })).toEqual([]);
      expect(on <= today && on.slice(0, 7) >= fields.fromMonth).toBe(true);
      expect([state, isVerified, findCprNumbers(JSON.stringify(fields))]).toEqual([state, isVerified, []]);
    }
  });

  it("say no as well as yes, wait as well as stand, and are few enough somewhere to be hidden", () => {
    expect(experiences.length).toBeGreaterThanOrEqual(20);
    expect(new Set(experiences.map(({ again }) => again)).size).toBe(3);
    expect(new Set(experiences.map(({ state }) => state)).size).toBe(2);
    expect(new Set(experiences.map(({ isVerified }) => isVerified)).size).toBe(2);
    expect(experiences.some(({ citizens }) => citizens !== null && citizens < 5)).toBe(true);
  });
});
