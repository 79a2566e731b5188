import { eventFormats, registrationStates } from "@rammevaerk/domain/events";
import { expect, test } from "vitest";
import { findOnlyPool, findSignUpStep, needsForm } from "./sign-up-step.ts";

const published = { status: "published", registration: "open" } as const;

test("who has no place can sign up, for a seat or for the queue", () => {
  expect(findSignUpStep(published, null)).toBe("sign-up");
  expect(findSignUpStep({ ...published, registration: "full" }, null)).toBe("queue");
  for (const gone of ["declined", "expired", "cancelled"] as const)
    expect(findSignUpStep(published, gone)).toBe("sign-up");
});

test("who has a place or waits for one is not asked again", () => {
  const states = registrationStates.filter((state) => findSignUpStep(published, state) === "none");
  expect(states).toEqual(["seated", "waiting", "offered"]);
});

test("outside the window, and for what is off, over or not out, nobody signs up", () => {
  expect(findSignUpStep({ ...published, registration: "not-open-yet" }, null)).toBe("not-open-yet");
  expect(findSignUpStep({ ...published, registration: "closed" }, null)).toBe("closed");
  expect(findSignUpStep({ ...published, registration: "not-taken" }, null)).toBe("none");
  for (const status of ["draft", "proposed", "cancelled", "held"] as const)
    expect(findSignUpStep({ ...published, status }, null)).toBe("none");
});

test("one press is enough unless something is asked or must be chosen", () => {
  const plain = {
    questions: [],
    asksDiet: false,
    asksAccess: false,
    format: "on-site" as const,
    programme: { tracks: [], rooms: [], speakers: [], sessions: [], materials: [], clashes: [] },
  };
  expect(needsForm(plain)).toBe(false);
  expect(needsForm({ ...plain, asksDiet: true })).toBe(true);
  expect(needsForm({ ...plain, asksAccess: true })).toBe(true);
  expect(needsForm({ ...plain, format: "both" })).toBe(true);
  expect(eventFormats.map((format) => findOnlyPool({ format }))).toEqual(["on-site", "online", undefined]);
});
