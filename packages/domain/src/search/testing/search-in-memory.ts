import type { SearchQuery } from "../search-query.ts";
import { analyseText } from "../analyse-text.ts";
import type { DanishDocument } from "./danish-documents-list.ts";

/** What the smallest possible index holds of a document: the terms of its fields. */
export interface IndexedDocument {
  readonly id: string;
  readonly fields: readonly { readonly weight: number; readonly terms: ReadonlySet<string> }[];
}

/** Reads documents into the smallest possible index. */
export function indexInMemory(documents: readonly DanishDocument[]): IndexedDocument[] {
  return documents.map(({ id, title, keywords, text }) => ({
    id,
    fields: [
      { weight: 4, terms: new Set(analyseText(title)) },
      { weight: 2, terms: new Set(analyseText(keywords)) },
      { weight: 1, terms: new Set(analyseText(text)) },
    ],
  }));
}

/** Answers the ids of the documents that a query finds, best first: the reference that real indexes are held against. */
export function searchInMemory(index: readonly IndexedDocument[], query: SearchQuery): string[] {
  if (query.groups.length === 0) return [];
  const found = index.flatMap((document) => {
    const scores = query.groups.map(({ alternatives, prefix }) =>
      scoreTerms(
        document,
        (term) => alternatives.includes(term) || (prefix !== undefined && term.startsWith(prefix)),
      ),
    );
    if (scores.includes(0)) return [];
    const extra = query.preferred.map((wanted) => scoreTerms(document, (term) => term === wanted));
    return [{ id: document.id, score: [...scores, ...extra].reduce((sum, score) => sum + score, 0) }];
  });
  return found.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
}

function scoreTerms({ fields }: IndexedDocument, isWanted: (term: string) => boolean): number {
  return fields.reduce((sum, { weight, terms }) => sum + ([...terms].some(isWanted) ? weight : 0), 0);
}
