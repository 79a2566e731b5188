import { analyseText } from "@rammevaerk/domain/search";
import { sql } from "kysely";
import type { Db } from "../platform/db/connect.ts";
import { isPostgres } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import type { SearchDocument } from "../platform/search-source.ts";
import {
  describeRow,
  listAudienceRows,
  listCodeRows,
  listPublicWords,
} from "../search/indexing/describe-row.ts";
import { describeTerms } from "../search/indexing/describe-terms.ts";
import { countWords, putDocument, replaceParts } from "../search/indexing/repository.ts";
import { matchExpression } from "../search/matching/repository.ts";

/**
 * Puts documents into the index as they are, with nothing behind them in the data: for an app that is made with
 * `checksIndex: false`. Returns their subjects.
 */
export async function putTestDocuments(
  db: Db,
  given: readonly (Partial<SearchDocument> & Pick<SearchDocument, "title">)[],
): Promise<string[]> {
  const subjectIds: string[] = [];
  await inTransaction(db, async (tx) => {
    const words = new Map<string, number>();
    for (const part of given) {
      const document = describeTestDocument(part);
      const row = describeRow(document);
      const terms = describeTerms(document);
      const document_id = await putDocument(tx, row, terms);
      await replaceParts(tx, [document_id], {
        audiences: listAudienceRows(document).map((audience) => ({ document_id, ...audience })),
        codes: listCodeRows(document).map((code) => ({ document_id, ...code })),
        titleWords: terms.titleWords.map((word) => ({ document_id, word })),
      });
      for (const word of listPublicWords(row)) words.set(word, (words.get(word) ?? 0) + 1);
      subjectIds.push(document.subjectId);
    }
    await countWords(tx, words);
  });
  return subjectIds;
}

function describeTestDocument({
  subjectId = createId(),
  kind = "method",
  ...given
}: Partial<SearchDocument> & Pick<SearchDocument, "title">): SearchDocument {
  return {
    kind,
    subjectId,
    href: `/${kind}/${subjectId}`,
    keywords: [],
    body: "",
    regionIds: [],
    targetGroups: [],
    audience: "everybody",
    asOf: "2026-11-20",
    since: "2026-11-20T09:00:00.000Z",
    isPast: false,
    ...given,
  };
}

/** The things in which the database itself finds a word, whoever may know of them. */
export async function listIndexed(db: Db, word: string): Promise<string[]> {
  const text = matchExpression(db, [[{ term: analyseText(word)[0] ?? "" }]]);
  const { rows } = await (isPostgres(db)
    ? sql<{ subject_id: string }>`select subject_id from search_documents where terms @@ ${text}::tsquery`
    : sql<{
        subject_id: string;
      }>`select d.subject_id from search_terms s join search_documents d on d.id = s.rowid
        where search_terms match ${text}`
  ).execute(db);
  return rows.map((row) => row.subject_id);
}
