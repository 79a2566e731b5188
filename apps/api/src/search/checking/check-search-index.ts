import { type SearchKind, searchKinds } from "@rammevaerk/contracts/search";
import { type Clock, isoNow } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import type { SearchDocument } from "../../platform/search-source.ts";
import { todayIn } from "../../platform/today.ts";
import { describeRow, listAudienceRows, listCodeRows } from "../indexing/describe-row.ts";
import { describeTerms } from "../indexing/describe-terms.ts";
import { listStored, type StoredDocument } from "../indexing/repository.ts";
import { countMarks, listMarkedAmong } from "../marks/repository.ts";
import { compareCounts } from "../rebuild/recount-words.ts";
import { listDocumentsAfter } from "../rebuild/repository.ts";
import { isIndexDue } from "../rebuild/rebuild-index.ts";
import { sourceOf } from "../sources.ts";
import { countTerms, listParts, type StoredParts } from "./repository.ts";

export interface SearchCheck {
  /** How many documents there are. */
  readonly documents: number;
  /** Of which the index says something else than the data does, or nothing, or something where there is nothing to find. */
  readonly differing: readonly { readonly kind: SearchKind; readonly subjectId: string }[];
  /** Whether the counts of words, and of documents with terms, are those of the documents. */
  readonly agreesInSum: boolean;
  /** Changes that have not reached the index yet; they are not among those that differ. */
  readonly waiting: number;
  /** It was never made, or not to the end, or as another release makes it. */
  readonly isDue: boolean;
}

interface Checking {
  readonly db: Db;
  readonly clock: Clock;
}

const thingsAtOnce = 200;

/** Compares all of the index with all of the data, and changes nothing. */
export async function checkSearchIndex(checking: Checking): Promise<SearchCheck> {
  const { db } = checking;
  const differing: { kind: SearchKind; subjectId: string }[] = [];
  for (const kind of searchKinds) {
    for (let after = ""; ; ) {
      const ids = await sourceOf(kind).listIds(db, after, thingsAtOnce);
      differing.push(...(await listDiffering(checking, kind, ids)).map((subjectId) => ({ kind, subjectId })));
      after = ids.at(-1) ?? "";
      if (ids.length < thingsAtOnce) break;
    }
  }
  let documents = 0;
  for (let after = 0; ; ) {
    const page = await listDocumentsAfter(db, after, thingsAtOnce);
    documents += page.length;
    for (const [kind, rows] of Map.groupBy(page, (row) => row.kind)) {
      const ids = rows.map((row) => row.subject_id);
      differing.push(...(await listStrays(checking, kind, ids)).map((subjectId) => ({ kind, subjectId })));
    }
    after = page.at(-1)?.id ?? after;
    if (page.length < thingsAtOnce) break;
  }
  const withTerms = await countTerms(db);
  const agreesInSum = (await compareCounts(db)).size === 0 && (withTerms ?? documents) === documents;
  return {
    documents,
    differing,
    agreesInSum,
    waiting: await countMarks(db),
    isDue: await isIndexDue(db),
  };
}

/** Those of which the index says something else than their source. */
async function listDiffering(
  { db, clock }: Checking,
  kind: SearchKind,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const marked = await listMarkedAmong(db, kind, ids);
  const documents = await sourceOf(kind).describe({ db, clock }, ids);
  const stored = new Map((await listStored(db, kind, ids)).map((row) => [row.subject_id, row]));
  const parts = await listParts(
    db,
    [...stored.values()].map(({ id }) => id),
  );
  return documents
    .filter(({ subjectId }) => !marked.has(subjectId))
    .filter((document) => {
      const row = stored.get(document.subjectId);
      return row === undefined || !(isOutdated(row, parts, clock) || agrees(document, row, parts));
    })
    .map(({ subjectId }) => subjectId);
}

/** Those in the index of which their source says nothing. */
async function listStrays(
  { db, clock }: Checking,
  kind: SearchKind,
  ids: readonly string[],
): Promise<string[]> {
  const marked = await listMarkedAmong(db, kind, ids);
  const documents = await sourceOf(kind).describe({ db, clock }, ids);
  const found = new Set(documents.map(({ subjectId }) => subjectId));
  return ids.filter((id) => !found.has(id) && !marked.has(id));
}

/** It says something else by itself since a day came or an end passed, and waits to be made anew; whom it is shown to is exact all the while. */
function isOutdated({ id, changes_on }: StoredDocument, { audiences }: StoredParts, clock: Clock): boolean {
  const now = isoNow(clock);
  const hasEnded = (audiences.get(id) ?? []).some(({ until }) => until !== null && until <= now);
  return hasEnded || (changes_on !== null && changes_on <= todayIn(clock));
}

function agrees(document: SearchDocument, { id, ...row }: StoredDocument, parts: StoredParts): boolean {
  const right = describeRow(document);
  const isSameRow = (Object.keys(right) as (keyof typeof right)[]).every((name) => right[name] === row[name]);
  return (
    isSameRow &&
    parts.found.has(id) &&
    isSame(
      listAudienceRows(document).map(({ audience, until }) => [audience, until]),
      (parts.audiences.get(id) ?? []).map(({ audience, until }) => [audience, until]),
    ) &&
    isSame(
      listCodeRows(document).map(({ list, code }) => [list, code]),
      (parts.codes.get(id) ?? []).map(({ list, code }) => [list, code]),
    ) &&
    isSame(describeTerms(document).titleWords, parts.titleWords.get(id) ?? [])
  );
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  const sort = (list: readonly unknown[]) =>
    JSON.stringify(list.map((entry) => JSON.stringify(entry)).toSorted());
  return sort(one) === sort(other);
}
