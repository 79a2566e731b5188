import type { Period } from "../time/index.ts";
import type { BilingualText } from "./bilingual-text.ts";
import type { LawCode } from "./laws.ts";
import type { SourceKey } from "./sources.ts";

/**
 * A provision that an offer rests on (lovgrundlag), with the days on which it could be used.
 *
 * The list begins on 1 January 2007, when the Act on Social Services came into force (§ 189) together with the
 * municipal reform. That `validFrom` does not say that a provision was new on the day.
 */
export interface LegalBasis extends Period {
  /** Ours, and stable: "SEL-107". */
  readonly code: string;
  readonly law: LawCode;
  /** Kapitel. Given instead of a section where the section is not confirmed. */
  readonly chapter?: string;
  /** Paragraf: "107", "101 a". Absent for a whole act or chapter. */
  readonly section?: string;
  /** Stk. */
  readonly subsection?: string;
  /** Nr. */
  readonly item?: string;
  /** Numbers in the municipalities' common filing plan (KLE); empty when none is known. */
  readonly kleNumbers: readonly string[];
  readonly label: BilingualText;
  readonly source: SourceKey;
  /** Codes of what took its place on the day it ended. */
  readonly succeededBy?: readonly string[];
  /** What is not confirmed about this entry. Absent when the source says it all. */
  readonly open?: BilingualText;
}

/**
 * Answers a provision as it is cited in Danish, which the English pages keep.
 * @example formatLegalBasis({ law: "ABL", section: "105", subsection: "2" }) // "ABL § 105, stk. 2"
 */
export function formatLegalBasis(
  basis: Pick<LegalBasis, "law" | "chapter" | "section" | "subsection" | "item">,
): string {
  const chapter = basis.chapter === undefined ? "" : ` kap. ${basis.chapter}`;
  const section = basis.section === undefined ? "" : ` § ${basis.section}`;
  const subsection = basis.subsection === undefined ? "" : `, stk. ${basis.subsection}`;
  const item = basis.item === undefined ? "" : `, nr. ${basis.item}`;
  return `${basis.law}${chapter}${section}${subsection}${item}`;
}
