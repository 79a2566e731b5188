import { type FindInput, type FindResult, searchKinds } from "@rammevaerk/contracts/search";
import { listAudiences } from "../audiences/list-audiences.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { decodePageKey, encodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { type Candidate, collectCandidates, mostCounted, type Question } from "./collect-candidates.ts";
import { countFacets, narrow } from "./count-facets.ts";
import type { Asker } from "./criteria.ts";
import { findSpelling } from "./find-spelling.ts";
import { keyOf, type OrderKey, takeFirst } from "./order-candidates.ts";
import { presentHits } from "./present-hits.ts";
import { readText } from "./read-text.ts";

/** A page of one kind. */
const pageSize = 20;
/** Of each kind, where all are shown. */
const groupSize = 5;
/** With so few hits another spelling is looked for. */
const fewHits = 3;

export type Reading = Pick<RequestContext, "platform" | "actor">;

export interface Found {
  readonly result: FindResult;
  /** Something of the first page's hits is for everybody, so that the text is no secret of a few. */
  readonly hasPublicHits: boolean;
}

const nothing: FindResult = {
  total: 0,
  groups: [],
  nextKey: null,
  facets: { kinds: [], regions: [], targetGroups: [], ages: [] },
  ignoredWords: 0,
  didYouMean: null,
};

/**
 * What the reader may find for a text: up to five of each kind, or a page of one. Everything that is counted is counted among what
 * they may find. Facets and another spelling come with the first page only.
 */
export async function find(ctx: Reading, input: FindInput): Promise<Found> {
  const { query, ignoredWords } = readText(input.text);
  if (query.groups.length === 0) return { result: { ...nothing, ignoredWords }, hasPublicHits: false };
  const asker = await getAsker(ctx);
  const { text, after, ...narrowing } = input;
  if (after !== undefined) {
    const result = await findNext(ctx, { query, asker, narrowing }, readKey(after));
    return { result, hasPublicHits: false };
  }
  const all = await collectCandidates(ctx.platform.db, { query, asker, narrowing: {} });
  const { kind: _, ...beyondKind } = narrowing;
  const isNarrowed = Object.values(beyondKind).some((choice) => choice !== undefined);
  const rows =
    all.isCut && isNarrowed
      ? (await collectCandidates(ctx.platform.db, { query, asker, narrowing })).rows
      : narrow(all.rows, narrowing, asker.today);
  const shown = await presentGroups(ctx, { query, asker, narrowing }, rows);
  const isFew = rows.length < fewHits;
  const result = {
    total: Math.min(rows.length, mostCounted),
    ...shown,
    facets: countFacets(all.rows, narrowing, asker.today),
    ignoredWords,
    didYouMean: isFew ? await findSpelling(ctx.platform.db, text, { asker, found: rows.length }) : null,
  };
  return { result, hasPublicHits: rows.some((row) => row.is_public === 1) };
}

/** Who asks, with the rights of this moment. */
export async function getAsker({ platform, actor }: Reading): Promise<Asker> {
  return { reader: await listAudiences(platform, actor), today: todayIn(platform.clock) };
}

async function presentGroups(
  { platform: { db } }: Reading,
  { query, narrowing }: Question,
  rows: readonly Candidate[],
): Promise<Pick<FindResult, "groups" | "nextKey">> {
  const size = narrowing.kind === undefined ? groupSize : pageSize;
  const byKind = Map.groupBy(rows, (row) => row.kind);
  const taken = searchKinds
    .flatMap((kind) => {
      const ofKind = byKind.get(kind) ?? [];
      const first = takeFirst(ofKind, { most: size });
      return first.length === 0 ? [] : [{ kind, count: Math.min(ofKind.length, mostCounted), first }];
    })
    .toSorted((a, b) => (b.first[0]?.tier ?? 0) - (a.first[0]?.tier ?? 0));
  const hits = await presentHits(
    db,
    taken.flatMap(({ first }) => first),
    query,
  );
  const [only] = taken;
  return {
    groups: taken.map(({ kind, count }) => ({
      kind,
      count,
      items: hits.filter((hit) => hit.kind === kind),
    })),
    nextKey: narrowing.kind === undefined || only === undefined ? null : nextKey(only.first, only.count),
  };
}

async function findNext(
  { platform: { db } }: Reading,
  question: Question,
  after: OrderKey,
): Promise<FindResult> {
  const { kind } = question.narrowing;
  if (kind === undefined) throw wrongKey();
  const { rows } = await collectCandidates(db, question);
  const first = takeFirst(rows, { most: pageSize + 1, after });
  const page = first.slice(0, pageSize);
  const items = await presentHits(db, page, question.query);
  const count = Math.min(rows.length, mostCounted);
  return {
    ...nothing,
    total: count,
    groups: items.length === 0 ? [] : [{ kind, count, items }],
    nextKey: nextKey(page, first.length),
  };
}

/** The key of the last hit of a page, where there are more than are on it. */
function nextKey(page: readonly Candidate[], found: number): string | null {
  const last = page.at(-1);
  return last === undefined || found <= page.length ? null : encodePageKey(keyOf(last));
}

function readKey(after: string): OrderKey {
  const parts = decodePageKey(after, 5) ?? [];
  const [tier, isPast, score, , id] = parts.map(Number);
  const asOf = parts[3] ?? "";
  if (![tier, isPast, score, id].every((part) => Number.isFinite(part))) throw wrongKey();
  return [tier as number, isPast as number, score as number, asOf, id as number];
}

function wrongKey(): AppError {
  return new AppError("input-invalid", {}, { after: { code: "wrong-form" } });
}
