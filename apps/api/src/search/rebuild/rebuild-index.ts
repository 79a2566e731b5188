import { setImmediate as nextTurn } from "node:timers/promises";
import { type SearchKind, searchKinds } from "@rammevaerk/contracts/search";
import { type Clock, isoNow } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { indexSubjects } from "../indexing/index-subjects.ts";
import { deleteAllMarks } from "../marks/repository.ts";
import { sourceOf } from "../sources.ts";
import {
  findRebuild,
  findRebuildLocked,
  listDocumentsAfter,
  putRebuild,
  type Rebuild,
  removeStrayTerms,
  tidyTerms,
} from "./repository.ts";
import { recountWords } from "./recount-words.ts";
import { nameSearchForm } from "./search-form.ts";

/** So many things are indexed in one transaction; others write in between. */
const thingsAtOnce = 50;
/** So many ids are counted at a time. */
const idsAtOnce = 5000;

interface Rebuilding {
  readonly db: Db;
  readonly clock: Clock;
}

/** Answers whether the index was never made, not to the end, or in another form than this release makes. */
export async function isIndexDue(db: Db): Promise<boolean> {
  const rebuild = await findRebuild(db);
  return rebuild === undefined || rebuild.finished_at === null || rebuild.form !== nameSearchForm();
}

/**
 * Begins to make the whole index anew, or goes on where it was left. It is made in place: what was there is found until it is
 * replaced, and what people change meanwhile is indexed with their change, so nothing is lost. What waited is part of what is made anew.
 */
export async function beginRebuild({ db, clock }: Rebuilding): Promise<Rebuild> {
  const form = nameSearchForm();
  const total = await countThings(db);
  return inTransaction(db, async (tx) => {
    const known = await findRebuildLocked(tx);
    if (known?.finished_at === null && known.form === form) return known;
    const rebuild: Rebuild = {
      form,
      kind: searchKinds[0],
      after_id: "",
      done: 0,
      total,
      started_at: isoNow(clock),
      finished_at: null,
    };
    await deleteAllMarks(tx);
    await putRebuild(tx, rebuild);
    return rebuild;
  });
}

async function countThings(db: Db): Promise<number> {
  let total = 0;
  for (const kind of searchKinds) {
    for (let after = ""; ; ) {
      const ids = await sourceOf(kind).listIds(db, after, idsAtOnce);
      total += ids.length;
      after = ids.at(-1) ?? "";
      if (ids.length < idsAtOnce) break;
    }
  }
  return total;
}

/** Does the next part of what was begun. Answers how far it has come; undefined when nothing was begun. */
export function continueRebuild({ db, clock }: Rebuilding): Promise<Rebuild | undefined> {
  return inTransaction(db, async (tx) => {
    const rebuild = await findRebuildLocked(tx);
    if (rebuild === undefined || rebuild.finished_at !== null) return rebuild;
    const next =
      rebuild.kind === null
        ? await removeStrays({ tx, clock }, rebuild)
        : await indexNext({ tx, clock }, rebuild, rebuild.kind);
    await putRebuild(tx, next);
    return next;
  });
}

interface Step {
  readonly tx: Db;
  readonly clock: Clock;
}

async function indexNext({ tx, clock }: Step, rebuild: Rebuild, kind: SearchKind): Promise<Rebuild> {
  const ids = await sourceOf(kind).listIds(tx, rebuild.after_id, thingsAtOnce);
  await indexSubjects({ tx, clock }, { kind, ids }, { always: true });
  const done = rebuild.done + ids.length;
  const total = Math.max(rebuild.total, done);
  const last = ids.at(-1);
  if (ids.length === thingsAtOnce && last !== undefined) return { ...rebuild, done, total, after_id: last };
  const nextKind = searchKinds[searchKinds.indexOf(kind) + 1] ?? null;
  return { ...rebuild, done, total, kind: nextKind, after_id: "" };
}

/** At last: what is in the index of things that are not there any more, or that nobody may find. */
async function removeStrays({ tx, clock }: Step, rebuild: Rebuild): Promise<Rebuild> {
  const documents = await listDocumentsAfter(tx, Number(rebuild.after_id), thingsAtOnce);
  for (const [kind, rows] of Map.groupBy(documents, (row) => row.kind)) {
    const ids = rows.map((row) => row.subject_id);
    const described = await sourceOf(kind).describe({ db: tx, clock }, ids);
    const found = new Set(described.map(({ subjectId }) => subjectId));
    await indexSubjects({ tx, clock }, { kind, ids: ids.filter((id) => !found.has(id)) });
  }
  const last = documents.at(-1);
  if (documents.length === thingsAtOnce && last !== undefined)
    return { ...rebuild, after_id: String(last.id) };
  await removeStrayTerms(tx);
  return { ...rebuild, total: rebuild.done, after_id: "", finished_at: isoNow(clock) };
}

/** The whole of it, for whoever has time: from the terminal. */
export async function rebuildIndex(
  rebuilding: Rebuilding,
  tell: (rebuild: Rebuild) => void = () => undefined,
): Promise<Rebuild> {
  let rebuild = await beginRebuild(rebuilding);
  while (rebuild.finished_at === null) {
    rebuild = (await continueRebuild(rebuilding)) ?? rebuild;
    tell(rebuild);
    await nextTurn();
  }
  await settleIndex(rebuilding);
  return rebuild;
}

/** What follows when all is made: counts are put right, and terms that were written in many parts are brought together. */
export async function settleIndex({ db }: Pick<Rebuilding, "db">): Promise<void> {
  await recountWords({ db });
  await tidyIndex(db);
}

/**
 * Brings the terms together, so that what was removed does not stay in the file, and a search reads each term in one place.
 * In small steps: others write in between.
 */
export async function tidyIndex(db: Db): Promise<void> {
  for (let isFirst = true; await tidyTerms(db, { isFirst }); isFirst = false) await nextTurn();
}
