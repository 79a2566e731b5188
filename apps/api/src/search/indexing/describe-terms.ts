import { analyseText, foldLetters } from "@rammevaerk/domain/search";
import type { SearchDocument } from "../../platform/search-source.ts";

/** What a document is found by, as the analyser says. */
export interface DocumentTerms {
  readonly title: readonly string[];
  readonly keywords: readonly string[];
  readonly body: readonly string[];
  /** What a title is suggested by: its terms, and its words as they are written, folded. */
  readonly titleWords: readonly string[];
}

export function describeTerms({
  title,
  keywords,
  body,
}: Pick<SearchDocument, "title" | "keywords" | "body">): DocumentTerms {
  const terms = analyseText(title);
  return {
    title: terms,
    keywords: keywords.flatMap((keyword) => analyseText(keyword)),
    body: analyseText(body),
    titleWords: [...new Set([...terms, ...(foldLetters(title).match(/[a-z0-9]+/g) ?? [])])],
  };
}
