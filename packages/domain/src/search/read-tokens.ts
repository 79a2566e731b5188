import { type KnownWord, listKnownWords } from "./known-words.ts";

/** A word, number or paragraph sign where it stands in a text, in UTF-16 units. What is written in one has one range. */
export interface Token {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
  /** Nothing but a hyphen, or nothing at all, stands between this and the token before. */
  readonly isGlued: boolean;
}

const inWord = 1;
const digit = 2;
const sign = 4;
const section = 0xa7;
const kinds = new Uint8Array(0x1_0000);
for (let code = 0; code < kinds.length; code += 1) kinds[code] = judgeCode(code);

/** Errs towards letters: what is none is left out when the chunk is folded. */
function judgeCode(code: number): number {
  if (code >= 0x30 && code <= 0x39) return inWord | digit;
  if (code < 0x80) return /[a-z]/i.test(String.fromCharCode(code)) ? inWord : 0;
  if (code === section) return sign;
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
    return (around & inWord) !== 0;
  }
  return (code === 0x2e || code === 0x2c || code === 0x2013) && (around & digit) !== 0;
}

/** Answers where the next piece begins: a paragraph sign, or letters and digits; the text's length after the last. */
export function findPieceStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === 0) at += 1;
  return at;
}

/** Answers where a piece ends that begins at a place. */
export function findPieceEnd(text: string, start: number): number {
  let end = start + 1;
  if (text.charCodeAt(start) === section) return text.charCodeAt(end) === section ? end + 1 : end;
  while (end < text.length && ((kindAt(text, end) & inWord) !== 0 || isJoining(text, end))) end += 1;
  return end;
}

/**
 * Answers the words, numbers and paragraph signs of a text in order; at most `most` and one piece of them from `from` on, where
 * that is given. Text without any gives none.
 * @example readTokens("§ 107-tilbud").map(({ word }) => word.plain) // ["§", "107", "tilbud"]
 */
export function readTokens(text: string, { from = 0, most = Number.POSITIVE_INFINITY } = {}): Token[] {
  const tokens: Token[] = [];
  let start = findPieceStart(text, from);
  while (start < text.length && tokens.length < most) {
    const end = findPieceEnd(text, start);
    const words = listKnownWords(text.slice(start, end));
    for (const word of words) tokens.push({ word, start, end, isGlued: word !== words[0] });
    start = findPieceStart(text, end);
  }
  return tokens;
}
