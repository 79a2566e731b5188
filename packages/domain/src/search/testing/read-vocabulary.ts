import { analyseText } from "../analyse-text.ts";
import type { VocabularyWord } from "../suggest-spelling.ts";
import type { DanishDocument } from "./danish-documents-list.ts";

/** Answers the words of documents as an index knows them: by their first term, with how many documents have it. */
export function readVocabulary(documents: readonly DanishDocument[]): VocabularyWord[] {
  const vocabulary = new Map<string, { term: string; word: string; documents: number }>();
  for (const { title, keywords, text } of documents) {
    const seen = new Set<string>();
    for (const word of `${title} ${keywords} ${text}`.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const [term] = analyseText(word);
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      const known = vocabulary.get(term) ?? { term, word, documents: 0 };
      const shorter = word.length < known.word.length ? word : known.word;
      vocabulary.set(term, { term, word: shorter, documents: known.documents + 1 });
    }
  }
  return [...vocabulary.values()];
}
