import {
  type RelatedThings,
  type relatedInput,
  type SearchKind,
  searchKinds,
} from "@rammevaerk/contracts/search";
import type { z } from "zod";
import { listAudiences } from "../audiences/list-audiences.ts";
import type { Reading } from "../finding/find.ts";
import { findSubject, listSharing, listTies, type Reason, type TieRow } from "./repository.ts";

/** Of each kind for each reason, so that no list pushes the others out. */
const mostAlike = 4;
const mostInAll = 24;
/** More target groups say less about what belongs together. */
const mostCodes = 12;

/** What somebody said of the two before what they have in common. */
const order: readonly Reason[] = [
  "tied",
  "uses-method",
  "knows-method",
  "takes-place-in",
  "same-organisation",
  "same-target-groups",
];
/** Kinds that are looked for by target group: those that somebody goes on to, not every conversation. */
const kindsByGroup: readonly SearchKind[] = ["method", "offer", "network", "event", "person"];

/**
 * Things that belong together with one, each with why: as far as the reader may find them, and nothing when they may not find the one
 * itself.
 */
export async function listRelated(
  ctx: Reading,
  { kind, subjectId }: z.output<typeof relatedInput>,
): Promise<RelatedThings> {
  const { db } = ctx.platform;
  const reader = await listAudiences(ctx.platform, ctx.actor);
  const subject = await findSubject(db, { kind, subjectId, reader });
  if (subject === undefined) return { items: [] };
  const rows = await listTies(db, { kind, subjectId, reader });
  const codes = (JSON.parse(subject.target_groups) as string[]).slice(0, mostCodes);
  if (codes.length > 0)
    for (const one of kindsByGroup)
      rows.push(...(await listSharing(db, { id: subject.id, codes, kind: one, reader }, mostAlike)));
  return { items: pickRelated(rows) };
}

/** Each thing once, with its strongest reason and the codes behind that, a few of each kind and reason. */
function pickRelated(rows: readonly TieRow[]): RelatedThings["items"] {
  const byThing = new Map<number, { row: TieRow; codes: Set<string> }>();
  for (const row of rows.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))) {
    const known = byThing.get(row.id) ?? { row, codes: new Set<string>() };
    if (row.reason === known.row.reason && row.code !== null) known.codes.add(row.code);
    byThing.set(row.id, known);
  }
  const taken = new Map<string, number>();
  return [...byThing.values()]
    .filter(({ row }) => {
      const place = `${row.kind} ${row.reason}`;
      const count = (taken.get(place) ?? 0) + 1;
      taken.set(place, count);
      return count <= mostAlike;
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.row.reason) - order.indexOf(b.row.reason) ||
        searchKinds.indexOf(a.row.kind) - searchKinds.indexOf(b.row.kind),
    )
    .slice(0, mostInAll)
    .map(({ row, codes }) => ({
      kind: row.kind,
      subjectId: row.subject_id,
      href: row.href,
      title: row.title,
      reason: row.reason,
      codes: [...codes],
    }));
}
