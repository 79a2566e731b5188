import { describe, expect, it, test } from "vitest";
import { errorText, errorTexts, fieldErrorText, fieldErrorTexts } from "./error-texts.ts";
import { errorCodes, fieldErrorCodes, statusOf } from "./errors.ts";

const places = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(errorCodes)("%s", (code) => {
  it("has a status and a sentence in both languages with the same values and a next step", () => {
    const { da, en } = errorTexts[code];
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
    expect(places(da)).toEqual(places(en));
    for (const sentence of [da, en]) {
      expect(sentence).toMatch(/[.]$|\}$/);
      expect(sentence.split(/[.;:] /).length).toBeGreaterThan(1);
      expect(sentence).not.toContain("!");
    }
  });
});

test("there is no sentence without a code", () => {
  expect(Object.keys(errorTexts).toSorted()).toEqual([...errorCodes].toSorted());
  expect(Object.keys(fieldErrorTexts).toSorted()).toEqual([...fieldErrorCodes].toSorted());
});

test("values fill their places; one that is missing leaves a dash", () => {
  expect(errorText("too-many-attempts", { minutes: 15 }, "da")).toContain("Vent 15 minutter");
  expect(errorText("too-many-attempts", {}, "en")).toContain("Wait – minutes");
});

test("a place is named in words, a file by its own name", () => {
  expect(errorText("cpr-number-found", { place: "title" }, "da")).toContain("i titlen,");
  expect(errorText("cpr-number-found", { place: "plan.pdf" }, "en")).toContain("in plan.pdf looks");
});

test("a field's sentence carries its limit", () => {
  expect(fieldErrorText({ code: "too-short", limit: 12 }, "da")).toBe("Skriv mindst 12 tegn.");
  expect(fieldErrorText({ code: "required" }, "en")).toBe("Fill in this field.");
});
