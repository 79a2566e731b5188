import { setImmediate as nextTurn } from "node:timers/promises";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listPublicWords } from "../indexing/describe-row.ts";
import { countWords } from "../indexing/repository.ts";
import { listPublicTexts, listVocabulary, lockVocabulary } from "./repository.ts";

const documentsAtOnce = 200;

/** In how many public documents each word stands, by what is in the index. */
async function countPublicWords(db: Db): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let after = 0; ; ) {
    const page = await listPublicTexts(db, after, documentsAtOnce);
    for (const word of page.flatMap(listPublicWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const last = page.at(-1);
    if (last === undefined) return counts;
    after = last.id;
    await nextTurn();
  }
}

/** Answers by how much each stored count is too low, or too high. */
export async function compareCounts(db: Db): Promise<Map<string, number>> {
  const stored = await listVocabulary(db);
  const right = await countPublicWords(db);
  const words = new Set([...stored.keys(), ...right.keys()]);
  const changes = [...words].map((word) => [word, (right.get(word) ?? 0) - (stored.get(word) ?? 0)] as const);
  return new Map(changes.filter(([, change]) => change !== 0));
}

/** Puts the counts of words right that were damaged. Others wait only when something is found to be wrong. */
export async function recountWords({ db }: { readonly db: Db }): Promise<void> {
  if ((await compareCounts(db)).size === 0) return;
  await inTransaction(db, async (tx) => {
    await lockVocabulary(tx);
    await countWords(tx, await compareCounts(tx));
  });
}
