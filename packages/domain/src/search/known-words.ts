import { analyseWord, type Word } from "./analyse-word.ts";
import { isWrittenNumber, listWritten } from "./list-written.ts";
import { findSharedTerm, isStopWord, listNamesFrom } from "./names-by-stem.ts";
import { isBoundPart } from "./split-compound.ts";

/** A word, number or paragraph sign with all that can be said of it without its neighbours. */
export interface KnownWord extends Word {
  readonly isNumber: boolean;
  /** A stop word has no terms and no groups. */
  readonly isStop: boolean;
  /** What may begin with it, so that its neighbours are to be looked at. */
  readonly opens: "nothing" | "word" | "name";
}

const nothing = { isNumber: false, isStop: false, terms: [], groups: [] } as const;
const sectionSign: readonly KnownWord[] = [{ ...nothing, plain: "§", whole: "§", opens: "name" }];
const sectionSigns: readonly KnownWord[] = [{ ...nothing, plain: "§§", whole: "§§", opens: "name" }];

/** The words that a section is cited with, as "§" is. */
export const sectionWords: ReadonlySet<string> = new Set([
  "§",
  "§§",
  "paragraf",
  "paragraffen",
  "paragrafferne",
  "pgf",
]);

/**
 * Answers the words of what stands in a text without a space.
 * @example listKnownWords("VUM'en")[0]?.whole // "vum"
 */
export function listKnownWords(piece: string): readonly KnownWord[] {
  if (piece.startsWith("§")) return piece === "§" ? sectionSign : sectionSigns;
  return listWritten(piece).map((written) =>
    isWrittenNumber(written) ? toNumber(written) : toWord(written),
  );
}

function toNumber(plain: string): KnownWord {
  const same = { plain, whole: plain, terms: [plain], groups: [[plain]] };
  return { ...same, isNumber: true, isStop: false, opens: "nothing" };
}

function toWord(written: string): KnownWord {
  const word = analyseWord(written);
  const opens = judgeOpening(word);
  if (isStopWord(word.plain))
    return { ...nothing, plain: word.plain, whole: word.whole, isStop: true, opens };
  const shared = word.terms.map(findSharedTerm).filter((term) => term !== undefined);
  return { ...word, isNumber: false, isStop: false, terms: [...word.terms, ...shared], opens };
}

/** A name of one word needs no neighbour, unless it is an act's: a section may follow. */
function judgeOpening({ plain, whole }: Word): KnownWord["opens"] {
  const names = listNamesFrom(whole) ?? [];
  const isLong = names.some(({ stems, law }) => stems.length > 1 || law !== undefined);
  if (isLong || sectionWords.has(plain)) return "name";
  return isBoundPart(plain) ? "word" : "nothing";
}
