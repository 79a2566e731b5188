const inWord = 1;
const digit = 2;
const sign = 4;
const section = 0xa7;
const kinds = new Uint8Array(0x1_0000);
for (let code = 0; code < kinds.length; code += 1) kinds[code] = judgeCode(code);

/** Errs towards letters: what is none is left out when the piece is folded. */
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

/** Tells whether a sign between two characters of a piece, of these kinds, holds them together. */
function isJoining(code: number, around: number): boolean {
  if (code === 0x2d || code === 0x27 || code === 0x2010 || code === 0x2011 || code === 0x2019) {
    return (around & inWord) !== 0;
  }
  return (code === 0x2e || code === 0x2c || code === 0x2013) && (around & digit) !== 0;
}

/** A piece of a text without a space, as far as it is read. One is used for a whole text, so that none need be made. */
export interface PieceBounds {
  start: number;
  end: number;
  /** Tells most different pieces apart. */
  hash: number;
}

/**
 * Goes to the next piece that begins at `bounds.end` or after it: a paragraph sign or two, or letters and digits with what holds them
 * together. False after the last.
 */
export function goToNextPiece(text: string, bounds: PieceBounds): boolean {
  const { length } = text;
  let at = bounds.end;
  let kind = 0;
  let code = 0;
  while (at < length && kind === 0) {
    code = text.charCodeAt(at);
    kind = kinds[code] as number;
    at += 1;
  }
  bounds.start = at - 1;
  if (kind === 0) return false;
  if (kind === sign) {
    bounds.end = at < length && text.charCodeAt(at) === section ? at + 1 : at;
    bounds.hash = bounds.end - at;
    return true;
  }
  let hash = 0;
  for (;;) {
    hash = Math.imul(hash ^ code, 0x0100_0193);
    if (at >= length) break;
    code = text.charCodeAt(at);
    const next = kinds[code] as number;
    if ((next & inWord) === 0) {
      if (next === sign || at + 1 >= length) break;
      const after = kinds[text.charCodeAt(at + 1)] as number;
      if (!isJoining(code, kind & after)) break;
    }
    kind = next;
    at += 1;
  }
  bounds.end = at;
  bounds.hash = hash;
  return true;
}
