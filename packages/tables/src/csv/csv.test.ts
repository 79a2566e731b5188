import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, readTable, tableLimits, writeCsv } from "../index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => (await readTable(bytes, "tilbud.csv")).rows;
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("reading CSV", () => {
  it.each([
    ["semicolons", "Navn;Takst\r\nÆblehaven;2.145,50\r\n"],
    ["semicolons with commas in the cells", 'Navn;Takst\n"Æblehaven";2.145,50'],
    ["tabs", "Navn\tTakst\r\nÆblehaven\t2.145,50"],
    ["commas", 'Navn,Takst\n"Æblehaven","2.145,50"\n'],
    ["Excel's first line", 'sep=,\r\nNavn,Takst\r\nÆblehaven,"2.145,50"\r\n'],
    ["a mark at the start", "\uFEFFNavn;Takst\nÆblehaven;2.145,50"],
    ["old line ends", "Navn;Takst\rÆblehaven;2.145,50\r"],
  ])("understands %s", async (_, text) => {
    expect(await read(utf8(text))).toEqual([
      ["Navn", "Takst"],
      ["Æblehaven", "2.145,50"],
    ]);
  });

  it("looks past a title, and is not misled by what stands in the cells", async () => {
    const below = (text: string) => read(utf8(text)).then((rows) => rows[1]?.length);
    expect(await below("Tilbud, 2026\nNavn;Takst;Pladser\n")).toBe(3);
    expect(await below("Tilbud i 2026\nNavn\tTakst\tPladser\n")).toBe(3);
    expect(await below("Navn,Takst\nÆble; pære,5\n")).toBe(2);
    expect(await below("Takst\n98,5\n")).toBe(1);
  });

  it("understands Windows-1252 and UTF-16", async () => {
    const windows = Buffer.from("Sm\xf8rum;\x80 5", "latin1");
    expect(await read(windows)).toEqual([["Smørum", "€ 5"]]);
    const wide = Buffer.from("\uFEFFSmørum\t5", "utf16le");
    expect(await read(wide)).toEqual([["Smørum", "5"]]);
    expect(await read(Buffer.from(wide).swap16())).toEqual([["Smørum", "5"]]);
  });

  it("keeps quotes, line breaks and empty rows, so that row numbers are the spreadsheet's", async () => {
    expect(await read(utf8('A;"to\r\nlinjer";"sagt ""ja"""\n\nB;5" rør\n;;\n'))).toEqual([
      ["A", "to\r\nlinjer", 'sagt "ja"'],
      [],
      ["B", '5" rør'],
    ]);
    expect(await read(utf8("kun én kolonne\nlinje to"))).toEqual([["kun én kolonne"], ["linje to"]]);
  });

  it("refuses what it can't read, with what it saw", async () => {
    const limits = { rows: 2, columns: 3, bytes: 40 };
    const refusal = async (text: string) =>
      readTable(utf8(text), "a.csv", { limits }).catch((error) => error);
    expect(await refusal("1\n2\n3\n")).toMatchObject({ code: "table-too-many-rows", limit: 2 });
    expect(await refusal("1;2;3;4")).toMatchObject({ code: "table-too-many-columns", value: "4", limit: 3 });
    expect(await refusal("x".repeat(41))).toMatchObject({ code: "table-too-large", value: "41", limit: 40 });
    expect(await refusal('1;2\n"aldrig lukket')).toMatchObject({ code: "table-broken", value: "2" });
    expect(await refusal("a\0b")).toMatchObject({ code: "table-format-unknown" });
    expect(await refusal("\n;\n")).toMatchObject({ code: "table-empty", value: "a.csv" });
    expect((await refusal("")).message).toBe("table-empty: a.csv");
    expect(tableLimits.rows).toBeGreaterThan(20_000);
  });
});

describe("writing CSV", () => {
  it("is what Danish Excel opens", () => {
    expect(
      textOf(
        writeCsv([
          ["Navn", "Takst"],
          ["Ærø", -98.25],
          [null, true],
          [false, 1e21],
        ]),
      ),
    ).toBe("\uFEFFNavn;Takst\r\nÆrø;-98,25\r\n;SAND\r\nFALSK;1e+21\r\n");
    expect(() => writeCsv([[Number.NaN]])).toThrow("NaN");
  });

  it.each(["=1+1", "+45 12 34 56 78", "-1", "@x", "\tx", "\r=x"])(
    "takes the sting out of %j",
    async (cell) => {
      const bytes = writeCsv([[cell, `'${cell}`]]);
      expect(textOf(bytes)).toMatch(/^\uFEFF"?'/);
      expect(await read(bytes)).toEqual([[cell, `'${cell}`]]);
    },
  );

  it("gives back every text that was written, and a file of one column too", async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.string({
        minLength: 1,
        maxLength: 8,
        unit: fc.constantFrom("'", ";", '"', "=", "-", "@", "\t", "\r", "\n", "æ", ",", "."),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          fc.pre(!rows.flat().some((cell) => cell.includes("\0")));
          const expected: Cell[][] = rows;
          expect(await read(writeCsv(rows))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
