import { analyseWord, type Word } from "./analyse-word.ts";
import { foldLetters } from "./fold-letters.ts";
import { searchLimits } from "./search-limits.ts";

/** A word, number or paragraph sign where it stands in a text, in UTF-16 units. What is written in one has one range. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Nothing but a hyphen, or nothing at all, stands between this and the token before. */
  readonly isGlued: boolean;
}

const none: readonly Word[] = [];

/** The word that "§" and "§§" are read as. */
export const sectionSign: Word = { plain: "§", isNumber: false, whole: "§", terms: [], groups: [] };
/** The word that "§§" is read as. */
export const sectionSigns: Word = { ...sectionSign, plain: "§§", whole: "§§" };

const known = new Map<string, readonly Word[]>();
const knownAtMost = 20_000;
const longestKnown = 64;

const ending = /(?<=[a-z0-9])['\u2019](?:s|e[nt]?s?|er|ere|erne?s?|ene?s?)(?![a-z0-9])/g;
const parts = /[a-z]+|[0-9]+(?:[.,][0-9]+)*/g;

function analyseChunk(raw: string): readonly Word[] {
  const folded = foldLetters(raw).replace(ending, "");
  const found = folded.match(parts);
  if (found === null) return none;
  return found.map((part) => (part < ":" ? toNumber(part) : analyseWord(part)));
}

function toNumber(written: string): Word {
  const plain = written.slice(0, searchLimits.wordLetters).replace(/[.,]/g, "_");
  return { plain, isNumber: true, whole: plain, terms: [plain], groups: [[plain]] };
}

/** The same chunk gives the same words for ever, so what was read once is kept, up to a bound. */
function findWords(raw: string): readonly Word[] {
  const kept = known.get(raw);
  if (kept !== undefined) return kept;
  const words = analyseChunk(raw);
  if (raw.length <= longestKnown) {
    if (known.size >= knownAtMost) known.clear();
    known.set(raw, words);
  }
  return words;
}

const inWord = 1;
const digit = 2;
const kinds = new Uint8Array(0x1_0000);
for (let code = 0; code < kinds.length; code += 1) kinds[code] = judgeCode(code);

/** Errs towards letters: what is none is left out when the chunk is folded. */
function judgeCode(code: number): number {
  if (code >= 0x30 && code <= 0x39) return inWord | digit;
  if (code < 0x80) return /[a-z]/i.test(String.fromCharCode(code)) ? inWord : 0;
  if (code < 0xc0) return [0xaa, 0xad, 0xba].includes(code) ? inWord : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  const isUnseen = (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
  const isSign = (code >= 0x2000 && code < 0x2070) || (code >= 0x2190 && code < 0x2c00) || code === 0x3000;
  const isPicture = (code >= 0xd83c && code <= 0xd83e) || (code >= 0xfe00 && code <= 0xfe0f);
  return isUnseen || !(isSign || isPicture) ? inWord : 0;
}

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** Tells whether the sign at a place holds what stands on both sides of it together. */
function isJoining(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const around = kindAt(text, at - 1) & kindAt(text, at + 1);
  if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019) {
    return around !== 0;
  }
  return (code === 0x2e || code === 0x2c || code === 0x2013) && (around & digit) !== 0;
}

function findEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (kindAt(text, end) !== 0 || isJoining(text, end))) end += 1;
  return end;
}

/**
 * Answers the words, numbers and paragraph signs of a text in order. Text without any gives none.
 * @example readTokens("§ 107-tilbud").map(({ word }) => word.plain) // ["§", "107", "tilbud"]
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === 0xa7) {
      const end = text.charCodeAt(at + 1) === 0xa7 ? at + 2 : at + 1;
      const word = end === at + 2 ? sectionSigns : sectionSign;
      tokens.push({ word, start: at, end, isGlued: false });
      at = end;
    } else if (kindAt(text, at) === 0) {
      at += 1;
    } else {
      const end = findEnd(text, at);
      const words = findWords(text.slice(at, end));
      for (const word of words) tokens.push({ word, start: at, end, isGlued: word !== words[0] });
      at = end;
    }
  }
  return tokens;
}
