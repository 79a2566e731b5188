import { foldLetters } from "./fold-letters.ts";
import { deceptiveWords, untouchedWords } from "./words/deceptive-words-list.ts";

const digraphs: Readonly<Record<string, string>> = { aa: "å", ae: "æ", oe: "ø", å: "aa", æ: "ae", ø: "oe" };
const swap = (letters: string): string => digraphs[letters] as string;

const region = /^[^aeiouyæøå]*[aeiouyæøå]+[^aeiouyæøå]/;
const ending =
  /(?:erendes|erende|hedens|erede|ernes|endes|ethed|heden|heder|erens|erets|hed|ede|edes|ered|ende|erne|enes|eren|erer|heds|eres|eret|ere|ene|ens|ers|ets|en|er|es|et|e)$/;
const genitive = /[abcdfghjklmnoprtvyzå]s$/;
const neuter = /(?:ig|[^a]al|[inrtu]el|iv|som|bar)t$/;
const inflection = "(?:erne?s?|enes?|ens?|ets?|ers?|es?|s)?";

const bases = new Map<string, string>();
for (const [base, ...forms] of deceptiveWords) {
  for (const form of [base, ...forms]) bases.set(form, base);
}
const byLength = (a: string, b: string): number => b.length - a.length;
const deceptive = new RegExp(`(${[...bases.keys()].toSorted(byLength).join("|")})${inflection}$`);
const untouched = new Set(untouchedWords);

/**
 * Answers what is left of a folded word (see `foldLetters`) when its inflection is taken off, folded too. The rules are
 * those of the Snowball project for Danish (M. Porter, snowballstem.org/algorithms/danish), in our own code, on the
 * Danish letters that the folded word stands for. Where they fail in this field we differ: "-ede" after four letters and a neuter "-t"
 * after "-ig", "-al" and the like go too, "-ig", "-lig" and "-els" only where four letters stay, a word of four letters
 * keeps its "-e", and `deceptiveWords` know their base.
 * @example stemWord("botilbuddene") // "botilbud"
 */
export function stemWord(word: string): string {
  const danish = word.replace(/aa|ae|oe/g, swap);
  return stemDanish(danish).replace(/[åæø]/g, swap);
}

function stemDanish(word: string): string {
  if (untouched.has(word)) return word;
  const known = deceptive.exec(word);
  if (known !== null) return word.slice(0, known.index) + (bases.get(known[1] as string) as string);
  if (word.length < 5 && word.endsWith("e")) return word;
  const start = Math.max(3, region.exec(word)?.[0].length ?? word.length);
  const neutral = word.length > 5 && neuter.test(word) ? word.slice(0, -1) : word;
  const bare = shortenPair(takeEnding(neutral, start), start);
  return takeDouble(takeDerivation(bare, start), start);
}

function takeEnding(word: string, start: number): string {
  const found = ending.exec(word.slice(start));
  if (found !== null) {
    const place = start + found.index;
    // "udrede" is a verb of its own, "skadede" a form of one.
    return place < 4 && found[0].startsWith("ed") ? word.replace(/es?$/, "") : word.slice(0, place);
  }
  return word.length > start && genitive.test(word) ? word.slice(0, -1) : word;
}

function shortenPair(word: string, start: number): string {
  return /(?:gd|[dgk]t)$/.test(word.slice(start)) ? word.slice(0, -1) : word;
}

function takeDerivation(word: string, start: number): string {
  const plain = word.endsWith("igst") ? word.slice(0, -2) : word;
  const found = /(?:elig|lig|ig|els)$/.exec(plain.slice(start));
  if (found !== null && start + found.index >= 4) {
    return shortenPair(plain.slice(0, start + found.index), start);
  }
  return plain.slice(start).endsWith("løst") ? plain.slice(0, -1) : plain;
}

function takeDouble(word: string, start: number): string {
  const isDouble = word.length > start && /([^aeiouyæøå])\1$/.test(word);
  return isDouble ? word.slice(0, -1) : word;
}

/** Answers the stem of a word as it is written in the lists. */
export function stemWritten(word: string): string {
  return stemWord(foldLetters(word));
}

const unfinished = ["", "e", "r", "n", "t", "d", "ed", "es", "ne", "ge", "gt", "se", "ser", "nde", "lse"];

/**
 * Answers the stems that a folded word may come to have while it is still being typed and its ending has begun:
 * "selvskadend" may become "selvskadende". Each is up to five letters shorter than what is typed.
 */
export function listUnfinishedStems(word: string): string[] {
  const stems = new Set(unfinished.map((rest) => stemWord(word + rest)));
  const shortest = Math.max(3, word.length - 5);
  return [...stems].filter(
    (stem) => word.startsWith(stem) && stem.length >= shortest && stem.length < word.length,
  );
}
