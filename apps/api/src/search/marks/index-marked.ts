import { setImmediate as nextTurn } from "node:timers/promises";
import type { SearchKind } from "@rammevaerk/contracts/search";
import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { indexSubjects, removeSubjects } from "../indexing/index-subjects.ts";
import { restrictedKinds } from "../sources.ts";
import { deleteMarks, isWaiting, listMarkedStored, listMarks, type Mark } from "./repository.ts";

/** Delivers what was too much for the transaction of its change. */
export const marksTopic = "search-marks";

/** So many marks are worked off in the transaction that left them. One change leaves a few; a list of people or offers, many. */
const mostAtOnce = 200;
/** So many things are taken out at a time. */
const removedAtOnce = 500;

type Indexer = Pick<Platform, "clock" | "outbox">;

/**
 * At the end of every transaction: brings the index to what the data says now, so that both become true together. When too much
 * has changed at once, that waits for the outbox; only what not everybody may find is taken out of the index at once, so that
 * nothing is shown to anybody who may no longer read it.
 */
export async function indexBeforeCommit({ clock, outbox }: Indexer, tx: Db): Promise<void> {
  const marks = await listMarks(tx, mostAtOnce + 1);
  if (marks.length === 0) return;
  if (marks.length <= mostAtOnce) return indexMarks({ clock, tx }, marks);
  await removeRestricted(tx);
  await askOnce({ clock, outbox }, tx, { topic: marksTopic });
}

/** Asks for something to be done later, if nobody has asked already. */
export async function askOnce(
  { clock, outbox }: Indexer,
  tx: Db,
  message: { readonly topic: string; readonly dueAt?: string },
): Promise<void> {
  const { topic } = message;
  if (!(await isWaiting(tx, { topic, now: isoNow(clock) })))
    await outbox.enqueue(tx, { ...message, payload: {} });
}

async function removeRestricted(tx: Db): Promise<void> {
  for (;;) {
    const found = await listMarkedStored(tx, restrictedKinds, removedAtOnce);
    for (const kind of restrictedKinds) {
      const ids = found.filter((row) => row.kind === kind).map((row) => row.subject_id);
      if (ids.length > 0) await removeSubjects(tx, { kind, ids: ids.toSorted() });
    }
    if (found.length < removedAtOnce) return;
  }
}

/** In the order of the kinds and ids, so that two who index the same wait for each other only one way. */
async function indexMarks(
  { clock, tx }: { clock: Indexer["clock"]; tx: Db },
  marks: readonly Mark[],
): Promise<void> {
  const idsOf = new Map<SearchKind, Set<string>>();
  for (const { kind, subject_id } of marks) {
    const ids = idsOf.get(kind) ?? new Set();
    idsOf.set(kind, ids.add(subject_id));
  }
  for (const kind of [...idsOf.keys()].toSorted()) {
    await indexSubjects({ tx, clock }, { kind, ids: [...(idsOf.get(kind) ?? [])].toSorted() });
  }
  await deleteMarks(
    tx,
    marks.map(({ id }) => id),
  );
}

/** So many marks in one transaction of the outbox, so that others write in between. */
const marksPerStep = 100;
/** So many steps in one message, so that mails are sent in between. */
const stepsPerMessage = 10;

/** Works off what waits, a part at a time; what is left then is left to another message. */
export async function workOffMarks({ db, clock, outbox }: Platform): Promise<void> {
  for (let step = 1; step <= stepsPerMessage; step++) {
    const isDone = await inTransaction(db, async (tx) => {
      const marks = await listMarks(tx, marksPerStep);
      await indexMarks({ clock, tx }, marks);
      const isLast = marks.length < marksPerStep;
      if (!isLast && step === stepsPerMessage) await askOnce({ clock, outbox }, tx, { topic: marksTopic });
      return isLast;
    });
    if (isDone) return;
    await nextTurn();
  }
}
