import { describe, expect, test } from "vitest";
import { compareDanish } from "./compare-danish.ts";

describe("compareDanish", () => {
  test("puts æ, ø and å last, Aa with Å, and numbers by size", () => {
    const names = ["Ærø", "Aarhus", "Øster", "Zoo", "Odense", "Åbenrå", "Assens", "Hus 10", "Hus 2"];
    expect(names.toSorted(compareDanish)).toEqual([
      "Assens",
      "Hus 2",
      "Hus 10",
      "Odense",
      "Zoo",
      "Ærø",
      "Øster",
      "Åbenrå",
      "Aarhus",
    ]);
  });

  test("tells apart what differs, and nothing else", () => {
    expect(compareDanish("Fanø", "Fanø")).toBe(0);
    expect(compareDanish("fanø", "Fanø")).not.toBe(0);
  });
});
