import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import {
  type Cell,
  codeLists,
  createOfferTemplate,
  describeOfferColumns,
  describeRowProblem,
  findListedCode,
  readDate,
  readNumber,
  readOfferRows,
  rowProblemCodes,
  writeCode,
} from "./index.ts";

describe("the columns", () => {
  const columns = describeOfferColumns();

  it("have headings that nothing else means", () => {
    const texts = columns.flatMap(({ key, header, aliases }) => [key, header, ...aliases].map(foldText));
    const own = columns.map(
      ({ key, header, aliases }) => new Set([key, header, ...aliases].map(foldText)).size,
    );
    expect(new Set(texts).size).toBe(own.reduce((sum, size) => sum + size));
  });

  it("have examples that can be read, and a template that says what they are for", () => {
    const [headings, ...rest] = createOfferTemplate();
    expect(headings?.rows).toEqual([columns.map(({ header }) => header)]);
    expect(rest.map(({ name, rows }) => [name, rows.length > columns.length])).toEqual([
      ["Vejledning", true],
      ["Kodelister", true],
    ]);
    const { rows } = readOfferRows([
      columns.map(({ header }) => header),
      columns.map(({ example }) => example),
    ]);
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.facts).toHaveLength(12);
  });
});

describe("codes and labels", () => {
  it.each(Object.keys(codeLists) as (keyof typeof codeLists)[])("of %s lead back to the code", (list) => {
    for (const { code } of codeLists[list]) {
      expect(findListedCode(list, code)?.code).toBe(code);
      expect(findListedCode(list, writeCode(list, code))?.code).toBe(code);
    }
    expect(findListedCode(list, "findes ikke")).toBeUndefined();
  });

  it("are understood in usual forms, and not where they are unclear", () => {
    expect(findListedCode("legal-bases", "serviceloven §107")?.code).toBe("SEL-107");
    expect(findListedCode("municipalities", "0101")?.code).toBe("101");
    expect(findListedCode("municipalities", "Københavns Kommune")?.code).toBe("101");
    expect(findListedCode("operator-kinds", "privat")?.code).toBe("company");
    expect(writeCode("methods", "er-ikke-på-listen")).toBe("er-ikke-på-listen");
  });
});

describe("numbers and days", () => {
  it.each<[Cell, number | undefined]>([
    ["2.145,50", 2145.5],
    ["2.145", 2145],
    ["1.234.567", 1_234_567],
    ["98,5 %", 98.5],
    ["98.5", 98.5],
    ["0.1234", 0.1234],
    ["−5", -5],
    ["kr. 5,-", 5],
    [7.25, 7.25],
    ["1.23.4", undefined],
    ["12a", undefined],
    ["", undefined],
    [true, undefined],
    [Number.NaN, undefined],
  ])("%j is %j", (cell, number) => expect(readNumber(cell)).toBe(number));

  it.each<[Cell, string | undefined]>([
    ["31-12-2026", "2026-12-31"],
    ["1.2.2026", "2026-02-01"],
    ["1/2-2026", "2026-02-01"],
    [" 2026-02-01T00:00 ", "2026-02-01"],
    ["29-02-2024", "2024-02-29"],
    [45351, "2024-02-29"],
    [61, "1900-03-01"],
    ["29-02-2026", undefined],
    ["2026", undefined],
    [60, undefined],
    [45351.5, undefined],
    [true, undefined],
  ])("%j is %j", (cell, day) => expect(readDate(cell)).toBe(day));
});

it("a sentence is filled with what there is", () => {
  const problem = { code: "cvr-malformed", column: "CVR", seen: "12", params: {} } as const;
  expect(describeRowProblem(problem).da).toBe("12 er ikke et CVR-nummer. Det har otte cifre.");
  const unfilled = { ...problem, code: "contradicts-row" } as const;
  expect(describeRowProblem(unfilled).en).toBe("12 says something else than row {row} about the same.");
});

it("every problem has a sentence in both languages, with what was seen", () => {
  for (const code of rowProblemCodes) {
    const params = { value: "X", limit: 3, row: 4, part: "X", length: 200, max: 120 };
    const { da, en } = describeRowProblem({ code, column: "Takst", seen: "X", params });
    for (const text of [da, en]) expect(text).toMatch(/^[^{}!]+\.$/);
    expect(da).not.toBe(en);
  }
});
