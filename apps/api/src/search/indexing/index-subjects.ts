import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import type { SearchDocument } from "../../platform/search-source.ts";
import { sourceOf } from "../sources.ts";
import { describeRow, listAudienceRows, listCodeRows, listPublicWords } from "./describe-row.ts";
import { describeTerms } from "./describe-terms.ts";
import {
  countWords,
  listStored,
  lockSubjects,
  type NewDocument,
  putDocument,
  removeDocuments,
  replaceParts,
  type StoredDocument,
} from "./repository.ts";

/** Things of one kind of which the search is to speak anew. */
export interface Subjects {
  readonly kind: SearchKind;
  readonly ids: readonly string[];
}

/**
 * Makes what the search says of these agree with the data as it is in this transaction: what is new or changed goes in, what
 * nobody may find any more goes out. With `always`, also what did not change is written anew.
 */
export async function indexSubjects(
  { tx, clock }: { readonly tx: Db; readonly clock: Clock },
  { kind, ids }: Subjects,
  { always = false }: { readonly always?: boolean } = {},
): Promise<void> {
  if (ids.length === 0) return;
  await lockSubjects(tx, kind, ids);
  const documents = await sourceOf(kind).describe({ db: tx, clock }, ids);
  const stored = new Map((await listStored(tx, kind, ids)).map((row) => [row.subject_id, row]));
  const found = new Set(documents.map(({ subjectId }) => subjectId));
  const changed = documents
    .map((document) => ({
      document,
      row: describeRow(document),
      former: stored.get(document.subjectId),
    }))
    .filter(({ row, former }) => always || former?.content_hash !== row.content_hash);
  const gone = [...stored.values()].filter((row) => !found.has(row.subject_id));
  await removeDocuments(
    tx,
    gone.map(({ id }) => id),
  );
  await writeDocuments(tx, changed);
  await countWords(tx, compareWords([...gone, ...changed.map(({ former }) => former)], changed));
}

/** Takes these out of the index, whatever the data says of them. */
export async function removeSubjects(tx: Db, { kind, ids }: Subjects): Promise<void> {
  await lockSubjects(tx, kind, ids);
  const stored = await listStored(tx, kind, ids);
  await removeDocuments(
    tx,
    stored.map(({ id }) => id),
  );
  await countWords(tx, compareWords(stored, []));
}

interface ChangedDocument {
  readonly document: SearchDocument;
  readonly row: NewDocument;
  readonly former: StoredDocument | undefined;
}

async function writeDocuments(tx: Db, changed: readonly ChangedDocument[]): Promise<void> {
  const parts = [];
  for (const { document, row } of changed) {
    const terms = describeTerms(document);
    const document_id = await putDocument(tx, row, terms);
    parts.push({
      audiences: listAudienceRows(document).map((audience) => ({ document_id, ...audience })),
      codes: listCodeRows(document).map((code) => ({ document_id, ...code })),
      titleWords: terms.titleWords.map((word) => ({ document_id, word })),
    });
  }
  await replaceParts(
    tx,
    changed.flatMap(({ former }) => former?.id ?? []),
    {
      audiences: parts.flatMap(({ audiences }) => audiences),
      codes: parts.flatMap(({ codes }) => codes),
      titleWords: parts.flatMap(({ titleWords }) => titleWords),
    },
  );
}

/** By how many documents each word stands in more, or fewer, than before. */
function compareWords(
  before: readonly (StoredDocument | undefined)[],
  after: readonly { readonly row: NewDocument }[],
): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (words: readonly string[], change: number) => {
    for (const word of words) changes.set(word, (changes.get(word) ?? 0) + change);
  };
  for (const row of before) add(listPublicWords(row), -1);
  for (const { row } of after) add(listPublicWords(row), 1);
  return changes;
}
