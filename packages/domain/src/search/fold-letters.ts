const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const marks = /\p{M}/gu;
const notAscii = /[^\0-\u007F]/;
const composed = /[åäö]/g;
const others = /[æøðđþßłœı]/g;

const plainLetters: Readonly<Record<string, string>> = {
  å: "aa",
  ä: "ae",
  ö: "oe",
  æ: "ae",
  ø: "oe",
  ð: "d",
  đ: "d",
  þ: "th",
  ß: "ss",
  ł: "l",
  œ: "oe",
  ı: "i",
};
const toPlain = (letter: string): string => plainLetters[letter] as string;

/**
 * Answers text in small letters, with æ and ä as "ae", ø and ö as "oe", å as "aa", and no other accents. What is
 * typed as "aa", "oe" or "ae" therefore meets å, ø and æ. Characters that are not shown (soft hyphen, zero width)
 * are left out; letters of other alphabets stay as they are.
 * @example foldLetters("Ærøskøbing Café") // "aeroeskoebing cafe"
 */
export function foldLetters(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .replace(unseen, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(composed, toPlain)
    .normalize("NFD")
    .replace(marks, "")
    .replace(others, toPlain);
}
