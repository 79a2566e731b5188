import { commonLongPasswords, commonPasswordWords } from "./common-passwords.ts";

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/** Fewest letters that must remain of a password when the person's own name and address are taken out of it. */
const fewestOwnLetters = 5;
const fewestDifferentSigns = 5;

/**
 * Answers why a password is easy to guess, or undefined when it is not. Its length is checked elsewhere.
 *
 * "password-too-common": a much used one, a much used word with digits and signs around it or for its letters
 * ("P4ssw0rd-2026"), the same thing again and again, or fewer than five different signs.
 * "password-too-personal": little is left without the person's own name and mail address.
 * @example checkPassword("Sommer2026!!", { name: "Signe Havrevig", email: "sh@kommune.example" }) // "password-too-common"
 */
export function checkPassword(
  password: string,
  owner: PasswordOwner,
): "password-too-common" | "password-too-personal" | undefined {
  const folded = fold(password);
  if (isCommon(folded)) return "password-too-common";
  return isPersonal(folded, owner) ? "password-too-personal" : undefined;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const letterOfSign: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function replaceSignsByLetters(folded: string): string {
  return folded.replaceAll(/[013457@$!]/g, (sign) => letterOfSign[sign] ?? sign);
}

function isCommon(folded: string): boolean {
  const core = folded.replaceAll(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, "");
  return (
    new Set(folded).size < fewestDifferentSigns ||
    findRepeated(folded) !== folded ||
    [folded, core, findRepeated(core), replaceSignsByLetters(core)].some(
      (text) => commonPasswordWords.has(text) || commonLongPasswords.has(text),
    )
  );
}

/** The shortest text that repeated gives the whole: "abcabc" is "abc" twice. */
function findRepeated(text: string): string {
  return text.slice(0, `${text}${text}`.indexOf(text, 1));
}

function isPersonal(folded: string, { name, email }: PasswordOwner): boolean {
  const own = fold(`${name} ${email}`)
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((text, word) => text.replaceAll(word, ""), folded);
  return rest !== folded && rest.replaceAll(/[^\p{Letter}]/gu, "").length < fewestOwnLetters;
}
