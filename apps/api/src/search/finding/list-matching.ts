import type { SearchKind } from "@rammevaerk/contracts/search";
import { collectCandidates } from "./collect-candidates.ts";
import { getAsker, type Reading } from "./find.ts";
import { takeFirst } from "./order-candidates.ts";
import { readText } from "./read-text.ts";
import { listShown } from "./repository.ts";

/** A thousand at most, as everywhere in the search. */
const mostMatching = 1_000;
/** Looked up together. */
const idsAtOnce = 200;

/**
 * The ids of the things of a kind that answer a text and that the reader may find, the best first: for lists that are narrowed by text
 * with the search's own eyes. Undefined when the text says nothing to look for, and the list is not narrowed by it.
 * @example const ids = await listMatching(ctx, { kind: "method", text: "unge med autisme" })
 */
export async function listMatching(
  ctx: Reading,
  { kind, text }: { readonly kind: SearchKind; readonly text: string },
): Promise<string[] | undefined> {
  const { query } = readText(text);
  if (query.groups.length === 0) return undefined;
  const { db } = ctx.platform;
  const { rows } = await collectCandidates(db, { query, asker: await getAsker(ctx), narrowing: { kind } });
  const ids = takeFirst(rows, { most: mostMatching }).map(({ id }) => id);
  const subjects = new Map<number, string>();
  for (let begin = 0; begin < ids.length; begin += idsAtOnce)
    for (const row of await listShown(db, ids.slice(begin, begin + idsAtOnce)))
      subjects.set(row.id, row.subject_id);
  return ids.flatMap((id) => subjects.get(id) ?? []);
}
