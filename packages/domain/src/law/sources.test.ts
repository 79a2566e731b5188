import { describe, expect, test } from "vitest";
import { isIsoDate } from "../time/index.ts";
import { getSource, type SourceKey, sources } from "./sources.ts";

describe("the registry", () => {
  test("has every key once", () => {
    const keys = sources.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(sources.map((source) => [source.key, source] as const))("%s can be looked up", (key, source) => {
    expect(source.title).not.toBe("");
    expect(source.url ?? "https://absent.example/").toMatch(/^https?:\/\/[^/ ]+\/[^ ]*$/);
    expect(source.readOn === undefined || isIsoDate(source.readOn)).toBe(true);
    expect(getSource(key as SourceKey)).toBe(source);
  });

  test("refuses a key that it does not have", () => {
    expect(() => getSource("?" as SourceKey)).toThrow(RangeError);
  });
});
