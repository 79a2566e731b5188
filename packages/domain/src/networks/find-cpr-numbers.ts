import { isIsoDate } from "../time/index.ts";

/** Where something like a CPR number stands in a text, in UTF-16 units. The number itself is never told. */
export interface CprFinding {
  readonly index: number;
  readonly length: number;
}

const candidate =
  /(?<!\d)(\d\d)([ ./-]?)(\d\d)\2(\d\d)(?: {0,2}|\.| {0,2}[/-] {0,2}(?:\r?\n {0,2})?)(\d)\d{3}(?!\d)/g;
const uuid = /(?<![\da-z])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])/gi;

const hidden = /\p{Default_Ignorable_Code_Point}/u;
const dash = /[\p{Dash_Punctuation}\u2212]/u;
const space = /\p{Space_Separator}/u;
const decimal = /\p{Decimal_Number}/u;
const plainDigit = /^\d$/;

/**
 * Answers where a text holds something like a CPR number, in order and without overlaps. Empty when it holds none.
 *
 * **What counts:** a day, month and two-digit year that exist in the calendar, then four more digits. The date may
 * be written 010190, 01 01 90, 01.01.90, 01-01-90 or 01/01/90. Before the last four digits there may be nothing, up
 * to two spaces, a full stop, or a dash or slash with up to two spaces on each side and a line break after it.
 * Every dash, every space and every fullwidth or mathematical digit counts as the plain one; characters that are
 * not shown (zero width, soft hyphen) count as nothing. The seventh digit tells the century, which decides
 * about 29 February. The check digit (modulus 11) is not asked for: numbers given out since 2007 may fail it. Nor is
 * the birth held against today: the answer depends on the text alone.
 *
 * **What does not:** digits that are part of a longer run (phone numbers with a country code, EAN, long ids),
 * UUIDs, years of four digits, replacement numbers (day above 31).
 *
 * **In doubt it stops.** Ten digits that begin with a date are found whatever they are, and one in 27 ten-digit
 * numbers begins so: a P number, an account number, a timestamp in an address, a date before a postal code. Who wrote
 * such a number can write it another way; a citizen's number that was stored can't be called back. Marks inside a
 * number hide it ("010190**-**1234"), so text with formatting is to be asked about as source and as it is read.
 *
 * Takes time in proportion to the length of the text. Source: CPR-kontoret, "Opbygning af CPR-nummeret".
 * @example findCprNumbers("Født 010190-1234.") // [{ index: 5, length: 11 }]
 */
export function findCprNumbers(text: string): CprFinding[] {
  const { plain, starts } = foldToPlain(text);
  const searched = plain.replace(uuid, (id) => "_".repeat(id.length));
  const pattern = new RegExp(candidate);
  const findings: CprFinding[] = [];
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    const [, day, , month, year, seventh] = match;
    // The seventh digit tells 1858 to 2057, but only 1900 and 2000 share their last digits and not their leap day.
    const century = Number(seventh) <= 3 ? 19 : 20;
    if (isIsoDate(`${century}${year}-${month}-${day}`)) {
      const index = starts[match.index] as number;
      const last = starts[pattern.lastIndex - 1] as number;
      findings.push({ index, length: last + lengthAt(text, last) - index });
    } else {
      pattern.lastIndex = match.index + 1;
    }
  }
  return findings;
}

/** Gives every shown character one ASCII character, and for each of these where in the text it stood. */
function foldToPlain(text: string): { plain: string; starts: number[] } {
  const starts: number[] = [];
  let plain = "";
  let index = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded !== "") starts.push(index);
    plain += folded;
    index += character.length;
  }
  return { plain, starts };
}

function foldCharacter(character: string): string {
  if (character < "\u0080") return character;
  if (hidden.test(character)) return "";
  if (dash.test(character)) return "-";
  if (space.test(character)) return " ";
  const compatible = character.normalize("NFKC");
  if (compatible === "." || compatible === "/") return compatible;
  // A raised or circled digit is a note mark beside a number, not part of it, so only decimal digits fold.
  return decimal.test(character) && plainDigit.test(compatible) ? compatible : "_";
}

function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
}
