import { describe, expect, test } from "vitest";
import type { CodeInTree } from "../../reference/index.ts";
import { findOfferType, offerTypes } from "./offer-types.ts";
import { qualityThemes } from "./quality-themes.ts";
import { findService, services } from "./services.ts";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function pathOf(list: readonly CodeInTree[], label: string): string[] {
  const byCode = new Map(list.map((entry) => [entry.code, entry]));
  let entry = list.find(({ label: { da } }) => da === label);
  const path: string[] = [];
  while (entry !== undefined) {
    path.push(entry.label.da);
    entry = entry.parentCode === undefined ? undefined : byCode.get(entry.parentCode);
  }
  return path;
}

describe.each([
  { name: "offer types", list: offerTypes, count: 12, roots: 5 },
  { name: "services", list: services, count: 43, roots: 6 },
])("the $name", ({ list, count, roots }) => {
  test("have codes and labels of their own", () => {
    expect(list).toHaveLength(count);
    expect(new Set(list.map(({ code }) => code)).size).toBe(count);
    expect(new Set(list.map(({ label }) => label.da)).size).toBe(count);
    expect(new Set(list.map(({ label }) => label.en)).size).toBe(count);
    for (const { code } of list) expect(code).toMatch(uuid);
  });

  test("stand in a tree, every parent before its children and one step less deep", () => {
    expect(list.filter(({ parentCode }) => parentCode === undefined)).toHaveLength(roots);
    for (const [at, { parentCode, depth }] of list.entries()) {
      const parent = list.slice(0, at).find(({ code }) => code === parentCode);
      expect(parent?.code).toBe(parentCode);
      expect(depth).toBe(parent === undefined ? 0 : parent.depth + 1);
    }
  });
});

test("what lies within what follows the published lists", () => {
  expect(pathOf(offerTypes, "Sikret længerevarende botilbud til voksne")).toEqual([
    "Sikret længerevarende botilbud til voksne",
    "Længerevarende botilbud til voksne",
    "Botilbud til voksne",
  ]);
  expect(pathOf(services, "Støtte til transport")).toEqual([
    "Støtte til transport",
    "Støtte til samfundsdeltagelse",
    "Socialpædagogisk støtte",
  ]);
});

test("an entry is found by its code", () => {
  expect(findOfferType("25de7444-3919-4dab-b844-8cec6c15f30e")?.label.da).toBe(
    "Midlertidigt botilbud til voksne",
  );
  expect(findService("a81a3fa9-6601-4d1e-a11e-f7444dfd3828")?.label.en).toBe("Acute stay");
  expect(findOfferType("?")).toBeUndefined();
  expect(findService("?")).toBeUndefined();
});

test("the quality model has eight themes, counted from 1", () => {
  expect(qualityThemes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(qualityThemes[6]?.label.da).toBe("Økonomi");
});
