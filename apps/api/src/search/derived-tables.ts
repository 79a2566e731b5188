/**
 * Tables that hold nothing but what the search has made of the others. A backup leaves them out, and a restored installation makes
 * them anew. What people have saved of searches is not among them.
 */
const derivedTables: readonly string[] = [
  "search_documents",
  "search_audiences",
  "search_codes",
  "search_title_words",
  "search_vocabulary",
  "search_marks",
  "search_rebuild",
];

/** Answers whether a table is one of these, or of those in which SQLite keeps the terms. */
export function isDerivedTable(name: string): boolean {
  return derivedTables.includes(name) || name === "search_terms" || name.startsWith("search_terms_");
}
