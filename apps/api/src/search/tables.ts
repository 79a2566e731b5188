import type { SearchKind } from "@rammevaerk/contracts/search";

declare module "../platform/db/tables.ts" {
  interface Tables {
    search_documents: SearchDocumentsTable;
    /** Who finds a document that is not public. `until`: the instant from which that audience no longer does. */
    search_audiences: { document_id: number; audience: string; until: string | null };
    /** What a document is filtered by; lists "region" and "target-group", with all codes above its own. */
    search_codes: { document_id: number; list: SearchCodeList; code: string };
    /** The terms of titles, and their folded words as they are written, for what begins with the letters somebody types. */
    search_title_words: { word: string; document_id: number };
    /** In how many public documents a word stands, as it is written in small letters. */
    search_vocabulary: { word: string; documents: number };
    /** Changes that have not reached the index yet. Written by the database itself, in the transaction of the change. */
    search_marks: { id: number; kind: SearchKind; subject_id: string };
    /** How far the making of the index has come. One row. */
    search_rebuild: SearchRebuildTable;
  }
}

export type SearchCodeList = "region" | "target-group";

/**
 * The terms by which a document is found are beside it: on SQLite in the table `search_terms` (FTS5, under the same rowid),
 * on PostgreSQL in the column `terms` (tsvector). Both are made of what the analyser says of title, keywords and body.
 */
export interface SearchDocumentsTable {
  id: number;
  kind: SearchKind;
  subject_id: string;
  href: string;
  title: string;
  /** One to a line; found, never shown. */
  keywords: string;
  /** Plain text for snippets. */
  body: string;
  /** Its own codes, as JSON lists, to be shown. */
  region_ids: string;
  target_groups: string;
  /** The names in `search_audiences` with their ends, as JSON; "public" where everybody finds it. */
  audience: string;
  as_of: string;
  /** When it came into being for its readers; the same after the index was made anew. */
  first_seen_at: string;
  is_public: number;
  is_past: number;
  /** Found under every region. */
  is_national: number;
  /** Not recommended: found like the others, and marked. */
  is_discouraged: number;
  changes_on: string | null;
  /** Of all that the source said and of the form of the index. */
  content_hash: string;
}

export interface SearchRebuildTable {
  id: number;
  /** The form of the index and of the analyser's terms that it is made in. */
  form: string;
  /** Where it goes on: after this id of this kind. */
  kind: SearchKind | null;
  after_id: string;
  done: number;
  total: number;
  started_at: string;
  finished_at: string | null;
}
