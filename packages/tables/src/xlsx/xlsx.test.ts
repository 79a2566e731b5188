import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, readTable, tableLimits, writeXlsx } from "../index.ts";
import { createWorkbook } from "../testing/create-workbook.ts";

const read = async (bytes: Uint8Array, sheet?: string) =>
  (await readTable(bytes, "tilbud.xlsx", { sheet })).rows;
const small = { limits: { ...tableLimits, rows: 100, columns: 50 } };

describe("reading a workbook that Excel wrote", () => {
  it("takes the value saved with a formula, and what a failed one shows", async () => {
    const cells = `<row r="1"><c r="A1"><v>30</v></c><c r="B1"><f>A1*2</f><v>60</v></c>
<c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="2"><c r="B2" t="e"><v>#REF!</v></c></row>`;
    expect(await read(createWorkbook({ cells }))).toEqual([
      [30, 60, "ab", "#DIV/0!"],
      [null, "#REF!"],
    ]);
  });

  it("refuses a formula that was never calculated, by its cell", async () => {
    for (const formula of ["<f>A1*2</f>", '<f t="shared" si="0"/>', "<f>1</f>  "]) {
      const cells = `<row r="3"><c r="A3"><v>1</v></c><c r="B3">${formula}</c></row>`;
      await expect(read(createWorkbook({ cells }))).rejects.toMatchObject({
        code: "table-formula-not-calculated",
        value: "B3",
      });
    }
  });

  it("gives days as ISO text, from either calendar, and other numbers as numbers", async () => {
    const cells = `<row r="1"><c r="A1" s="1"><v>46044</v></c><c r="B1" s="2"><v>46044.604166667</v></c>
<c r="C1"><v>46044</v></c><c r="D1" t="b"><v>1</v></c></row>`;
    expect(await read(createWorkbook({ cells }))).toEqual([["2026-01-22", "2026-01-22T14:30", 46044, true]]);
    const from1904 = createWorkbook({ cells, workbook: '<workbookPr date1904="1"/>' });
    expect((await read(from1904))[0]?.[0]).toBe("2030-01-23");
  });

  it("repeats the text of merged cells, not their number", async () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>Driftsherre</t></is></c><c r="B1"><v>24</v></c></row>
<row r="2"><c r="C2"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>`;
    const after = '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:B2"/></mergeCells>';
    expect(await read(createWorkbook({ cells, after }))).toEqual([
      ["Driftsherre", 24],
      ["Driftsherre", null, 1],
      ["Driftsherre", null, 2],
    ]);
  });

  it("finds a sheet by its name", async () => {
    const workbook = createWorkbook({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(await read(workbook, "Tilbud & takster")).toEqual([[1]]);
    await expect(read(workbook, "Ark9")).rejects.toMatchObject({
      code: "table-sheet-unknown",
      value: "Ark9",
    });
  });
});

describe("workbooks that are too much", () => {
  const cell = (address: string) => {
    const row = /\d+/.exec(address)?.[0];
    return createWorkbook({ cells: `<row r="${row}"><c r="${address}"><v>1</v></c></row>` });
  };

  it.each([
    ["A1048576", "table-too-many-rows"],
    ["A99999999", "table-too-many-rows"],
    ["XFD1", "table-too-many-columns"],
  ])("one cell at %s does not make as many rows or columns", async (address, code) => {
    await expect(readTable(cell(address), "x.xlsx")).rejects.toMatchObject({ code });
  });

  it("a row without a cell counts too, and a merged range ends where the sheet does", async () => {
    await expect(read(createWorkbook({ cells: '<row r="4000000000"></row>' }))).rejects.toMatchObject({
      code: "table-too-many-rows",
    });
    const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const { rows } = await readTable(createWorkbook({ cells, after }), "x.xlsx", small);
    expect([rows.length, rows[0]?.length]).toEqual([1, 50]);
  });

  it("does not unpack what declares too much, nor more than is declared", async () => {
    const limits = { ...tableLimits, bytes: 1024 * 1024 };
    const refusal = async (bytes: Uint8Array) =>
      readTable(bytes, "x.xlsx", { limits }).catch((error) => error);
    const zeros = new Uint8Array(2 * 1024 * 1024);
    const bomb = createWorkbook({ cells: "", parts: { "xl/sharedStrings.xml": zeros } });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusal(bomb)).toMatchObject({ code: "table-too-large", limit: limits.bytes });
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(10, lying.lastIndexOf("xl/sharedStrings.xml") - 46 + 24);
    expect(await refusal(lying)).toMatchObject({ code: "table-broken" });
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const picture = createWorkbook({ cells, parts: { "xl/media/image1.png": zeros } });
    expect((await readTable(picture, "x.xlsx", { limits })).rows).toEqual([[1]]);
  });

  it.each([
    ["cut in the middle", createWorkbook({ cells: "" }).slice(0, 300)],
    ["the same part twice", Buffer.from(twice(), "latin1")],
    ["XML that does not end", createWorkbook({ cells: "<row><c r='A1'><v>1" })],
    ["a text that is not there", createWorkbook({ cells: '<row><c t="s"><v>7</v></c></row>' })],
  ])("refuses %s", async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "table-broken" });
  });

  it("refuses what is no table at all", async () => {
    const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
    await expect(readTable(old, "gammel.xls")).rejects.toMatchObject({
      code: "table-format-unknown",
      value: "gammel.xls",
    });
    await expect(readTable(new Uint8Array(), "tom.xlsx")).rejects.toMatchObject({ code: "table-empty" });
    await expect(read(createWorkbook({ cells: "" }))).rejects.toMatchObject({ code: "table-empty" });
  });
});

function twice(): string {
  const parts = { "xl/aa.xml": strToU8("1"), "xl/ab.xml": strToU8("2") };
  const bytes = createWorkbook({ cells: "", parts });
  return Buffer.from(bytes).toString("latin1").replaceAll("xl/ab.xml", "xl/aa.xml");
}

describe("writing a workbook", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((value) => isKept(value));
  const cells = fc.oneof(
    text,
    // A workbook has one nought.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null),
  );

  it("gives back what was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
        const bytes = await writeXlsx([{ name: "Ark1", rows: [["første"], ...rows] }]);
        expect(await read(bytes)).toEqual([["første"], ...rows].map(dropEnd).slice(0, countRows(rows)));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps texts that are names in JavaScript", async () => {
    const rows = [["__proto__", "constructor", { value: "toString", isBold: true }, "første"]];
    expect(await read(await writeXlsx([{ name: "A", rows }]))).toEqual([
      ["__proto__", "constructor", "toString", "første"],
    ]);
  });

  it("keeps text that begins like a formula as text, and days as real dates", async () => {
    const rows = [["=1+1", "+45 12 34 56 78", "-", "@navn"], [{ value: "2024-02-29", isDate: true }]];
    expect(await read(await writeXlsx([{ name: "A", rows }]))).toEqual([
      ["=1+1", "+45 12 34 56 78", "-", "@navn"],
      ["2024-02-29"],
    ]);
    const noDay = [[{ value: "2026-02-29", isDate: true }]];
    await expect(writeXlsx([{ name: "A", rows: noDay }])).rejects.toThrow("2026-02-29");
    await expect(writeXlsx([{ name: "A", rows: [[Number.NaN]] }])).rejects.toThrow("NaN");
  });

  it("writes formulas with their values, in every sheet", async () => {
    const formula = (value: Cell, of: string) => ({
      formula: of,
      value,
      numberFormat: "#,##0.00",
      isBold: true,
    });
    const bytes = await writeXlsx([
      { name: "Tal", rows: [[2, 3]], columnWidths: [10, 20], stickyRows: 1 },
      {
        name: "Sum",
        rows: [
          [
            null,
            formula(5, "=SUM(Tal!A1:B1)"),
            formula("a<b", 'IF(Tal!A1<3,"a<b","")'),
            formula(true, "1<2"),
          ],
        ],
      },
    ]);
    expect(await read(bytes, "Sum")).toEqual([[null, 5, "a<b", true]]);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<f>SUM(Tal!A1:B1)</f><v>5</v>");
    expect(sheet).toContain('<f>IF(Tal!A1&lt;3,"a&lt;b","")</f><v>a&lt;b</v>');
  });
});

/** Characters that XML can't hold are left out of a workbook, and Excel writes others as _x000D_. */
function isKept(value: string): boolean {
  return value !== "" && !/\p{Cc}|\p{Cn}|\uFFFD|_x[\dA-F]{4}_/iu.test(value) && value.isWellFormed();
}

function dropEnd(row: Cell[]): Cell[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

function countRows(rows: Cell[][]): number {
  return rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 2;
}
