export type { DanishDocument } from "./danish-documents-list.ts";
export { danishDocuments } from "./danish-documents-list.ts";
export type { DanishQuery } from "./danish-queries-list.ts";
export { danishQueries, strangers } from "./danish-queries-list.ts";
export type { IndexedDocument } from "./search-in-memory.ts";
export { indexInMemory, searchInMemory } from "./search-in-memory.ts";
export { readVocabulary } from "./read-vocabulary.ts";
