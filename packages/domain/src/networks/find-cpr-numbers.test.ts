import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCprNumbers } from "./find-cpr-numbers.ts";

/** The parts of the text that were found, so that a table can say what is expected. */
const found = (text: string) =>
  findCprNumbers(text).map(({ index, length }) => text.slice(index, index + length));

describe("what counts", () => {
  test.each([
    ["010190-1234", "010190-1234"],
    ["0101901234", "0101901234"],
    ["010190 1234", "010190 1234"],
    ["010190  1234", "010190  1234"],
    ["010190.1234", "010190.1234"],
    ["010190/1234", "010190/1234"],
    ["010190 - 1234", "010190 - 1234"],
    ["010190 / 1234", "010190 / 1234"],
    ["010190\u20101234", "010190\u20101234"],
    ["010190\u20111234", "010190\u20111234"],
    ["010190–1234", "010190–1234"],
    ["010190—1234", "010190—1234"],
    ["010190−1234", "010190−1234"],
    ["010190－1234", "010190－1234"],
    ["010190．1234", "010190．1234"],
    ["010190／1234", "010190／1234"],
    ["010190\u00a01234", "010190\u00a01234"],
    ["010190\u202f1234", "010190\u202f1234"],
    ["010190-\n1234", "010190-\n1234"],
    ["010190-\r\n 1234", "010190-\r\n 1234"],
    ["01 01 90 1234", "01 01 90 1234"],
    ["01.01.90-1234", "01.01.90-1234"],
    ["01-01-90-1234", "01-01-90-1234"],
    ["01/01/90 1234", "01/01/90 1234"],
    ["０１０１９０－１２３４", "０１０１９０－１２３４"],
    ["𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒", "𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒"],
    ["0101\u200b90-12\u200b34", "0101\u200b90-12\u200b34"],
    ["010190\u00ad1234", "010190\u00ad1234"],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ["Borger (010190-1234), flyttet ind i maj.", "010190-1234"],
    ["cpr010190-1234", "010190-1234"],
    ["CPR-nr.: 0101901234", "0101901234"],
    ["010190-1234² og fodnote", "010190-1234"],
    ["x 010190-1234\u200b.", "010190-1234"],
    ["I 2024 010190-1234", "010190-1234"],
    ["sag 17-010190-1234-2", "010190-1234"],
    ["https://sag.example/borger/0101901234?fane=2", "0101901234"],
    ["a01019012-3401-7190-8123-a0101901234b", "0101901234"],
    ["01019012-3401-7190-8123-a0101901234bc", "0101901234"],
    ["😀010190-1234😀", "010190-1234"],
    ["mail010190-1234@example.dk", "010190-1234"],
  ])("inside %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test("finds each of several, in order", () => {
    const text = "010190-1234, 020291-2345 og 0303923456 0404934567";
    expect(found(text)).toEqual(["010190-1234", "020291-2345", "0303923456", "0404934567"]);
  });

  test("finds a number that begins within one that is no date", () => {
    expect(found("99 01 01 90 1234")).toEqual(["01 01 90 1234"]);
    expect(found("32-01-01-90-1234")).toEqual(["01-01-90-1234"]);
    expect(found("99-99-010190-1234")).toEqual(["010190-1234"]);
  });

  test("goes on after a candidate that is no date", () => {
    expect(found("320190-1234 010190-1234")).toEqual(["010190-1234"]);
  });

  test("tells the place in the text as it was given", () => {
    expect(findCprNumbers("Født 010190-1234.")).toEqual([{ index: 5, length: 11 }]);
    expect(findCprNumbers("😀\u200b010190-1234")).toEqual([{ index: 3, length: 11 }]);
    expect(findCprNumbers("𞥐𞥑 010190-1234")).toEqual([{ index: 5, length: 11 }]);
    expect(findCprNumbers("𝟎𝟏𝟎𝟏𝟗𝟎𝟏𝟐𝟑𝟒")).toEqual([{ index: 0, length: 20 }]);
  });
});

describe("the calendar, by the century that the seventh digit tells", () => {
  test.each([
    ["290200-0123", false, "1900 was no leap year"],
    ["290200-3123", false, "1900 was no leap year"],
    ["290200-4123", true, "2000 was one"],
    ["290200-5123", true, "2000 was one"],
    ["290200-9123", true, "2000 was one"],
    ["290236-4123", true, "2036 will be one"],
    ["290237-4123", false, "1937 was none"],
    ["290237-9123", false, "1937 was none"],
    ["290240-9123", true, "1940 was one"],
    ["290256-8123", true, "2056 will be one"],
    ["290257-5123", false, "2057 will be none"],
    ["290258-8123", false, "1858 was none"],
    ["290296-6123", true, "1896 was one"],
    ["290296-7123", true, "1896 was one"],
    ["290290-1123", false, "1990 was none"],
    ["310490-1234", false, "April has 30 days"],
    ["311290-1234", true, "December has 31"],
    ["320190-1234", false, "no month has 32 days"],
    ["000190-1234", false, "there is no day 0"],
    ["011390-1234", false, "there is no month 13"],
    ["010090-1234", false, "there is no month 0"],
    ["610190-1234", false, "replacement numbers do not count"],
  ])("%s: %s, because %s", (text, isFound) => {
    expect(findCprNumbers(text)).toHaveLength(isFound ? 1 : 0);
  });
});

describe("what does not count", () => {
  test.each([
    ["nothing", ""],
    ["no digits", "Hvem har erfaring med autisme og selvskade?"],
    ["phone", "Ring på 20 10 90 12 eller 2010 9012"],
    ["phone with country code", "+4520109012, +45 20109012, +45 20 10 90 12, 0045 2010 9012, 004520109012"],
    ["CVR number", "CVR 31019012, CVR-nr. 31 01 90 12"],
    ["EAN", "EAN 5790000123456, 5 790000 123456"],
    ["EAN with a date inside", "0101901234567"],
    ["account with registration number", "12340101901234"],
    ["IBAN", "DK50 0040 0440 1162 43, DK5000400440116243"],
    ["card number", "4571 0101 9012 3456"],
    ["invoice", "Faktura 20260101901234, 010190123456789"],
    ["UUID", "01019012-0101-4901-8234-010190123456"],
    ["UUID in an address", "/netvaerk/01019012-3401-7190-8123-a0101901234b"],
    ["UUID with a date across its groups", "3a0f0101-9012-4010-1901-234f0a0b0c0d"],
    ["long digits in an address", "https://example.dk/10203040506070809010/01019012345"],
    ["dates", "01.01.1990, 1990-01-01, 01-01-90, 010190, 31/12-2026"],
    ["a date with time", "2026-01-01T10:11:12.1234Z, den 12.11.26 kl. 1400"],
    ["a date with a four-digit year, and a number", "01.01.2026 1200 pladser, 01-01-2026-1200"],
    ["a period", "010119-311220, 01.01.2019-31.12.2020"],
    ["amounts", "1.010.190 kr., 12.345.678,90 kr."],
    ["KLE", "27.36.12, 27.57.04 og 27.18.20"],
    ["cells of a table", "010190\t1234\n020290\t2345"],
    ["lines", "010190\n1234, 010190\r\n1234, 010190.\n1234"],
    ["columns", "010190   1234"],
    ["five digits at the end", "010190-12345"],
    ["three digits at the end", "010190-123"],
    ["seven digits at the start", "1010190-1234"],
    ["different signs within the date", "01-01.90-1234, 0101 90-1234, 01 0190-1234"],
    ["a comma", "010190,1234"],
    ["a full stop with a space", "Journal 010190. 1234 sager"],
    ["other scripts' digits", "٠١٠١٩٠-١٢٣٤"],
    ["raised and circled digits", "⁰¹⁰¹⁹⁰-¹²³⁴ ⓪①⓪①⑨⓪-①②③④"],
    ["half a surrogate pair", "\ud835 010190 \udfce"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("false positives, accepted", () => {
  test.each([
    ["P number", "P-nummer 1003123456"],
    ["account of ten digits", "Konto 1234 0101901234"],
    ["timestamp", "/hent?t=1612345678"],
    ["date before a postal code", "den 14.03.26 2100 København"],
    ["version", "version 10.10.20.1234"],
  ])("%s", (_, text) => {
    expect(findCprNumbers(text)).toHaveLength(1);
  });
});

const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2036-12-31"), noInvalidDate: true });
/** A valid number, invented: the six digits of the date, and four that carry its century. */
const numbers = fc.tuple(days, fc.nat(3), fc.nat(999)).map(([date, low, rest]) => {
  const [year, month, day] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
  const seventh = year < "2000" ? low : 5 + low;
  return { pairs: [day, month, year.slice(2)], serial: `${seventh}${String(rest).padStart(3, "0")}` };
});
const separators = fc.constantFrom(
  "",
  " ",
  "  ",
  "\u00a0",
  "\u2009",
  ".",
  "-",
  "–",
  "—",
  "‑",
  "/",
  " - ",
  "-\n",
);
const inner = fc.constantFrom("", " ", ".", "-", "/", "–", "\u00a0");
const written = fc.tuple(numbers, inner, separators).map(([{ pairs, serial }, within, before]) => {
  return pairs.join(within) + before + serial;
});
const withoutDigits = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem())
  .map((text) =>
    text
      .replace(/\d/g, "æ")
      .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit.normalize("NFKC")) ? "æ" : digit)),
  );

describe("whatever the number and the text around it", () => {
  test("a valid date and four digits are found, and exactly they", () => {
    fc.assert(
      fc.property(withoutDigits, written, withoutDigits, (before, number, after) => {
        expect(findCprNumbers(before + number + after)).toEqual([
          { index: before.length, length: number.length },
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test("fullwidth digits are found as plain ones are", () => {
    fc.assert(
      fc.property(written, (number) => {
        const wide = number.replace(/\d/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0));
        expect(findCprNumbers(wide)).toEqual(findCprNumbers(number));
      }),
    );
  });

  test("a digit directly before or after makes it another number", () => {
    fc.assert(
      fc.property(numbers, fc.nat(9), ({ pairs, serial }, digit) => {
        expect(findCprNumbers(`${digit}${pairs.join("")}${serial}`)).toEqual([]);
        expect(findCprNumbers(`${pairs.join("")}${serial}${digit}`)).toEqual([]);
      }),
    );
  });

  test("findings lie within the text, in order, without overlaps, with a digit at both ends", () => {
    const dense = fc.string({
      unit: fc.constantFrom(...Array.from("00112239 -./\n\u200b\u00a0–４a")),
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          dense,
          fc.array(written).map((all) => all.join(" ")),
        ),
        (text) => {
          let end = 0;
          for (const { index, length } of findCprNumbers(text)) {
            expect(index).toBeGreaterThanOrEqual(end);
            end = index + length;
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(index, end)).toMatch(/^\p{Nd}.*\p{Nd}$/su);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("asking twice gives the same answer", () => {
    fc.assert(
      fc.property(written, (number) => {
        expect(findCprNumbers(number)).toEqual(findCprNumbers(number));
      }),
    );
  });

  // Anything worse than linear does not end within the time that a test has.
  test.each([
    "0",
    "01",
    "01 ",
    "0101 ",
    "010190",
    "010190 ",
    "010190-",
    "010190 - ",
    "99-99-99-",
    "æ",
    "0-",
    "a1b2c3d4-",
  ])("two million characters of %j are no trouble", (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(findCprNumbers(`${text} 010190-1234`).at(-1)?.index).toBe(text.length + 1);
  });
});
