import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMethodFields } from "./diff/compare-method-fields.ts";
import { compareSequences } from "./diff/compare-sequences.ts";
import { compareTexts, leaveOutUnchanged, rebuildText } from "./diff/compare-texts.ts";
import { methodFields } from "./testing/method-fields.ts";

const item = fc.constantFrom("a", "b", "c", "d");
const items = fc.array(item, { maxLength: 14 });
/** Few words, so that texts have much in common, and some lines that have nothing. */
const line = fc.array(fc.constantFrom("ro", "uro", " ", "på", ",", "afdelingen", "🙂", "é"), {
  maxLength: 8,
});
const someText = fc
  .array(
    line.map((words) => words.join("")),
    { maxLength: 8 },
  )
  .map((all) => all.join("\n"));

describe("the way from one sequence to another", () => {
  test("leads from the one to the other, also where it is not looked for", () => {
    fc.assert(
      fc.property(items, items, fc.nat(20), (before, after, mostEdits) => {
        const steps = compareSequences(before, after, mostEdits);
        const keep = (kind: string) =>
          steps.filter((step) => step.kind === "same" || step.kind === kind).map((step) => step.item);
        expect(keep("removed")).toEqual(before);
        expect(keep("added")).toEqual(after);
      }),
    );
  });

  test("is as short as the longest common subsequence allows", () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const same = compareSequences(before, after, 100).filter(({ kind }) => kind === "same").length;
        expect(same).toBe(countCommon(before, after));
      }),
    );
  });

  test("tells what goes before what comes", () => {
    expect(
      compareSequences(["a", "b", "c"], ["x", "y", "c"], 9).map(({ kind, item: one }) => `${kind} ${one}`),
    ).toEqual(["removed a", "removed b", "added x", "added y", "same c"]);
  });
});

describe("the difference between two texts", () => {
  test("rebuilds both", () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const lines = compareTexts(before, after);
        expect(rebuildText(lines, "after")).toBe(after);
        expect(rebuildText(lines, "before")).toBe(before);
      }),
    );
  });

  test("marks words in a line of which enough stays, and tells others as lines", () => {
    expect(compareTexts("Giv ro på stuen.\nSlut", "Giv tid på stuen.\nBegynd igen")).toEqual([
      [
        { kind: "same", text: "Giv " },
        { kind: "removed", text: "ro" },
        { kind: "added", text: "tid" },
        { kind: "same", text: " på stuen." },
      ],
      [{ kind: "removed", text: "Slut" }],
      [{ kind: "added", text: "Begynd igen" }],
    ]);
  });

  test("takes moments for long texts that have nothing in common", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`);
    const inLines = compareTexts(long("a").join("\n"), long("b").join("\n"));
    const inWords = compareTexts(long("a").join(" "), long("b").join(" "));
    expect(inLines).toHaveLength(40_000);
    expect(inWords.length).toBeLessThan(3);
  });

  test("leaves out what did not change, but for the lines around", () => {
    const lines = compareTexts("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nfem\n6\n7\n8\n9");
    const short = leaveOutUnchanged(lines, 1).map((pieces) => pieces.map(({ text }) => text).join(""));
    expect(short).toEqual(["", "4", "5", "fem", "6", ""]);
    expect(leaveOutUnchanged(compareTexts("1", "1"), 3)).toEqual([[]]);
  });
});

describe("the difference between two descriptions", () => {
  test("is empty between a description and itself", () => {
    fc.assert(fc.property(methodFields, (fields) => compareMethodFields(fields, fields).length === 0));
  });

  test("tells of every field that differs, and rebuilds its texts", () => {
    fc.assert(
      fc.property(methodFields, methodFields, (before, after) => {
        const told = compareMethodFields(before, after);
        const names = new Set(told.map(({ field }) => field.split(".")[0]));
        for (const name of Object.keys(after) as (keyof typeof after)[]) {
          expect([name, names.has(name)]).toEqual([
            name,
            JSON.stringify(before[name]) !== JSON.stringify(after[name]),
          ]);
        }
        const texts = told.filter(({ kind }) => kind === "text");
        for (const { lines, after: is } of texts) expect(rebuildText(lines, "after")).toBe(is);
      }),
    );
  });

  test("of a new one is all that it says", () => {
    fc.assert(
      fc.property(methodFields, (fields) => {
        const told = compareMethodFields(null, fields);
        expect(told.every(({ before, removed }) => before === "" && removed.length === 0)).toBe(true);
        expect(told.find(({ field }) => field === "name")?.after).toBe(fields.name);
        expect(told.find(({ field }) => field === "sources")?.added ?? []).toEqual(
          fields.sources.map((source) => JSON.stringify(source)),
        );
      }),
    );
  });
});

function countCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const row = table[i] as number[];
      row[j] = a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  return at(a.length, b.length);
}
