import { searchKinds } from "@rammevaerk/contracts/search";
import type { SearchQuery } from "@rammevaerk/domain/search";
import type { Db } from "../../platform/db/connect.ts";
import type { Asker, Narrowing } from "./criteria.ts";
import { toMatchGroups, toPreferredGroups } from "./read-text.ts";
import { type CandidateRow, listCandidates, listIdsByTitle, listIdsThatHold } from "./repository.ts";

/** A document that the reader may find, and how it stands among others. */
export interface Candidate extends CandidateRow {
  /** 0 to 3: the whole text in the title counts 2, a word that is there as it was asked for 1. */
  readonly tier: number;
}

export interface Candidates {
  /** In no order. */
  readonly rows: readonly Candidate[];
  /** There are more than these; of each kind that has more than a thousand, these are the newest and those by title. */
  readonly isCut: boolean;
}

/** Counts go so far: 1001 means "over 1,000". */
export const mostCounted = 1001;
/** Of a kind with more, so many by title are added to the newest. */
const mostByTitle = 200;

export interface Question {
  readonly query: SearchQuery;
  readonly asker: Asker;
  readonly narrowing: Narrowing;
}

/**
 * The documents that answer a text and that the reader may find, bounded before they are ordered: all of them, by relevance,
 * where there are a thousand at most; else the newest thousand of each kind, and of those with the text in the title the newest.
 */
export async function collectCandidates(db: Db, question: Question): Promise<Candidates> {
  const groups = toMatchGroups(question.query);
  if (!isCommon(question)) {
    const rows = await listCandidates(db, { ...question, groups, isRanked: true, most: mostCounted });
    noteCommon(question, rows.length >= mostCounted);
    if (rows.length < mostCounted) return { rows: await tierRows(db, question, rows), isCut: false };
  }
  const { kind } = question.narrowing;
  const rows = new Map<number, CandidateRow>();
  let isCut = false;
  for (const one of kind === undefined ? searchKinds : [kind]) {
    const narrowing = { ...question.narrowing, kind: one };
    const asked = { ...question, narrowing, groups, isRanked: false };
    const newest = await listCandidates(db, { ...asked, most: mostCounted });
    const isFull = newest.length >= mostCounted;
    isCut ||= isFull;
    const byTitle = isFull ? await listCandidates(db, { ...asked, place: "title", most: mostByTitle }) : [];
    for (const row of [...newest, ...byTitle]) rows.set(row.id, row);
  }
  noteCommon(question, rows.size >= mostCounted);
  return { rows: await tierRows(db, question, [...rows.values()]), isCut };
}

/** Adds where in the documents the text stands. */
async function tierRows(db: Db, { query }: Question, rows: readonly CandidateRow[]): Promise<Candidate[]> {
  if (rows.length === 0) return [];
  const groups = toMatchGroups(query);
  const preferred = toPreferredGroups(query);
  const most = mostCounted * searchKinds.length;
  const inTitle = new Set(await listIdsByTitle(db, groups, most));
  const asAsked =
    preferred === undefined
      ? new Set<number>()
      : new Set(await listIdsThatHold(db, [...groups, ...preferred], most));
  return rows.map((row) => ({
    ...row,
    tier: (inTitle.has(row.id) ? 2 : 0) + (asAsked.has(row.id) ? 1 : 0),
  }));
}

/** Texts that were last answered by more than a thousand: asked again, they are not ranked in vain. Says nothing of who may find what. */
const commonTexts = new Map<string, true>();
const keptTexts = 2_000;

function keyOf({ query, narrowing }: Question): string {
  return JSON.stringify([query.groups, narrowing]);
}

function isCommon(question: Question): boolean {
  return commonTexts.has(keyOf(question));
}

function noteCommon(question: Question, isOne: boolean): void {
  const key = keyOf(question);
  commonTexts.delete(key);
  if (!isOne) return;
  const [oldest] = commonTexts.keys();
  if (commonTexts.size >= keptTexts && oldest !== undefined) commonTexts.delete(oldest);
  commonTexts.set(key, true);
}
