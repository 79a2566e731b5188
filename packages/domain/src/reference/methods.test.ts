import { describe, expect, test } from "vitest";
import { findMethod, methods } from "./methods.ts";

describe("methods", () => {
  test("have codes and names of their own, in both languages", () => {
    expect(new Set(methods.map(({ code }) => code)).size).toBe(methods.length);
    expect(new Set(methods.map(({ label }) => label.da)).size).toBe(methods.length);
    for (const { code, label } of methods) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(label.da).not.toBe("");
      expect(label.en).not.toBe("");
    }
  });

  test("stand by code", () => {
    const codes = methods.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });

  test("are found by code", () => {
    expect(findMethod("fit")?.label.da).toBe("FIT (Feedback Informed Treatment)");
    expect(findMethod("?")).toBeUndefined();
  });
});
