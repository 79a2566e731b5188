import { type SearchKind, searchKinds } from "@rammevaerk/contracts/search";
import type { SearchQuery } from "@rammevaerk/domain/search";
import type { Db } from "../../platform/db/connect.ts";
import { numbersOf } from "../document-numbers.ts";
import type { MatchGroups } from "../matching/repository.ts";
import type { Asker, Narrowing } from "./criteria.ts";
import { toMatchGroups, toPreferredGroups } from "./read-text.ts";
import {
  type CandidateRow,
  listCandidates,
  listCandidatesOf,
  listIdsByTitle,
  listIdsThatHold,
} from "./repository.ts";

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
/** Of kinds with more, so many by title are added to the newest. */
const mostByTitle = 200;

export interface Question {
  readonly query: SearchQuery;
  readonly asker: Asker;
  readonly narrowing: Narrowing;
}

/**
 * The documents that answer a text and that the reader may find, bounded before they are ordered: all of them, by relevance,
 * where there are a thousand at most; else the newest thousand of each kind, and the newest with the text in the title.
 */
export async function collectCandidates(db: Db, question: Question): Promise<Candidates> {
  const groups = toMatchGroups(question.query);
  if (groups.length === 0) return { rows: [], isCut: false };
  if (!isCommon(question)) {
    const rows = await listCandidates(db, { ...question, groups, isRanked: true, most: mostCounted });
    noteCommon(question, rows.length >= mostCounted);
    if (rows.length < mostCounted) return { rows: await tierRows(db, question, rows), isCut: false };
  }
  const { rows, isCut } = await collectNewest(db, question, groups);
  noteCommon(question, rows.length >= mostCounted);
  const inTitle = await listIdsByTitle(db, groups, mostTitles);
  const known = new Set(rows.map(({ id }) => id));
  const ids = inTitle.filter((id) => !known.has(id)).slice(0, mostByTitle);
  const byTitle = isCut ? await listCandidatesOf(db, { ...question, ids }) : [];
  const titles = new Set(inTitle);
  return {
    rows: [...rows, ...byTitle].map((row) => ({ ...row, tier: titles.has(row.id) ? 2 : 0 })),
    isCut,
  };
}

/** So many documents by title are told from the others. */
const mostTitles = 5_000;

/** No document has a lower number. */
const firstNumber = Math.min(...searchKinds.map((kind) => numbersOf(kind).above)) + 1;

/** The newest thousand of each kind. The documents of a kind lie together, so what is more of one is passed over at once. */
async function collectNewest(
  db: Db,
  question: Question,
  groups: MatchGroups,
): Promise<{ rows: CandidateRow[]; isCut: boolean }> {
  const rows: CandidateRow[] = [];
  const counts = new Map<SearchKind, number>();
  let isCut = false;
  let below: number | undefined;
  let most = mostCounted;
  for (;;) {
    const next = await listCandidates(db, { ...question, groups, below, isRanked: false, most });
    for (const row of next) {
      counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
      rows.push(row);
    }
    const last = next.at(-1);
    if (last === undefined || next.length < most) return { rows, isCut };
    const missing = mostCounted - (counts.get(last.kind) ?? 0);
    isCut ||= missing <= 0;
    below = missing > 0 ? last.id : numbersOf(last.kind).above + 1;
    if (below <= firstNumber) return { rows, isCut };
    most = missing > 0 ? missing : mostCounted;
  }
}

/** Adds where in the documents the text stands. */
async function tierRows(db: Db, { query }: Question, rows: readonly CandidateRow[]): Promise<Candidate[]> {
  if (rows.length === 0) return [];
  const groups = toMatchGroups(query);
  const preferred = toPreferredGroups(query);
  const inTitle = new Set(await listIdsByTitle(db, groups, mostTitles));
  const asAsked = new Set(
    preferred === undefined ? [] : await listIdsThatHold(db, [...groups, ...preferred], mostTitles),
  );
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
