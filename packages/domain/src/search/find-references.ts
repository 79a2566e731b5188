import { type LawCode, legalBases } from "../law/index.ts";
import { findNames } from "./find-names.ts";
import { sectionWords } from "./known-words.ts";
import type { Token } from "./read-tokens.ts";
import { searchLimits } from "./search-limits.ts";

/** A provision where it is named: from one token up to, not including, another. */
export interface FoundReference {
  readonly end: number;
  readonly sections: readonly CitedSection[];
}

/** A section with the act that it is in; without one where the text names none and the section does not tell. */
export interface CitedSection {
  readonly law: LawCode | undefined;
  /** Whether the text names the act. */
  readonly isNamed: boolean;
  /** "107", "101a" */
  readonly section: string;
  /** "2" or "1_6": subsection and item, as far as they are given. */
  readonly detail: string | undefined;
}

const between = new Set(["og", "eller", "samt", "til"]);

const cited = legalBases.flatMap(({ law, section }) =>
  section === undefined ? [] : [{ law, section: section.replace(" ", "") }],
);
/** Acts that are cited by section; the letters of the others also name other things. */
const citedLaws = new Set(cited.map(({ law }) => law));
/** The act of each section that only one act of our list has. */
const onlyLaw = new Map(
  cited
    .filter((one) => cited.every(({ law, section }) => section !== one.section || law === one.law))
    .map(({ law, section }) => [section, law]),
);

/**
 * Answers the provision that is cited from a token on; undefined where none is. Read are "§ 107", "§§ 85 og 107",
 * "§§ 108-110", "SEL 107", "servicelovens § 107, stk. 2, nr. 1", "§ 101 a i serviceloven" and "paragraf 107". A section
 * without an act belongs to the one act of our list that has it; "§ 107" is the Act on Social Services.
 */
export function findReference(tokens: readonly Token[], at: number): FoundReference | undefined {
  const named = findLaw(tokens, at);
  const sign = named?.end ?? at;
  const hasSign = sectionWords.has(tokens[sign]?.word.plain ?? "");
  if (!hasSign && named === undefined) return undefined;
  const first = readSection(tokens, hasSign ? sign + 1 : sign);
  if (first === undefined) return undefined;
  if (!hasSign && !(citedLaws.has((named as FoundLaw).law) && /^\d{1,3}\D?$/.test(first.section)))
    return undefined;
  const isList = tokens[sign]?.word.plain === "§§";
  const { sections, end } = isList ? readList(tokens, first) : { sections: [first], end: first.end };
  const after = named === undefined ? findLawAfter(tokens, end) : named;
  return {
    end: Math.max(end, after?.end ?? 0),
    sections: sections.map(({ section, detail }) => ({
      law: after?.law ?? onlyLaw.get(section),
      isNamed: after !== undefined,
      section,
      detail,
    })),
  };
}

interface FoundLaw {
  readonly law: LawCode;
  readonly end: number;
}

function findLaw(tokens: readonly Token[], at: number): FoundLaw | undefined {
  if (at >= tokens.length) return undefined;
  for (const { name, end } of findNames(tokens, at)) {
    if (name.law !== undefined) return { law: name.law, end };
  }
  return undefined;
}

function findLawAfter(tokens: readonly Token[], at: number): FoundLaw | undefined {
  return tokens[at]?.word.plain === "i" ? findLaw(tokens, at + 1) : undefined;
}

interface ReadSection {
  readonly section: string;
  readonly detail: string | undefined;
  readonly end: number;
}

function readSection(tokens: readonly Token[], at: number): ReadSection | undefined {
  const number = tokens[at]?.word;
  if (number === undefined || !number.isNumber || number.plain.length > 6) return undefined;
  const [digits = "", inner] = number.plain.split("_");
  const letter = tokens[at + 1];
  const isLetter =
    letter !== undefined &&
    /^[a-z]$/.test(letter.word.plain) &&
    (letter.isGlued || letter.word.plain !== "i");
  const section = isLetter ? digits + letter.word.plain : digits;
  const next = isLetter ? at + 2 : at + 1;
  const subsection = readNumberAfter(tokens, next, "stk");
  const item = readNumberAfter(tokens, subsection === undefined ? next : next + 2, "nr");
  const detail = [subsection ?? inner, item].filter((part) => part !== undefined).join("_");
  const end = next + (subsection === undefined ? 0 : 2) + (item === undefined ? 0 : 2);
  return { section, detail: detail === "" ? undefined : detail, end };
}

function readNumberAfter(tokens: readonly Token[], at: number, word: string): string | undefined {
  const number = tokens[at + 1]?.word;
  return tokens[at]?.word.plain === word && number?.isNumber === true ? number.plain : undefined;
}

function readList(
  tokens: readonly Token[],
  first: ReadSection,
): { sections: readonly ReadSection[]; end: number } {
  const sections = [first];
  let end = first.end;
  while (sections.length < searchLimits.sectionsOfRange) {
    const word = tokens[end]?.word.plain ?? "";
    const at = between.has(word) ? end + 1 : end;
    const next = readSection(tokens, at);
    if (next === undefined) break;
    const isRange = word === "til" || (tokens[at] as Token).isGlued;
    if (isRange) sections.push(...fillRange(sections.at(-1) as ReadSection, next));
    sections.push(next);
    end = next.end;
  }
  return { sections, end };
}

function fillRange(from: ReadSection, to: ReadSection): ReadSection[] {
  const [first, last] = [Number(from.section), Number(to.section)];
  if (!(last - first <= searchLimits.sectionsOfRange)) return [];
  const filled: ReadSection[] = [];
  for (let section = first + 1; section < last; section += 1) {
    filled.push({ ...to, section: String(section), detail: undefined });
  }
  return filled;
}
