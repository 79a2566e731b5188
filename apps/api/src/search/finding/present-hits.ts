import type { MarkedText, SearchHit } from "@rammevaerk/contracts/search";
import { findMarks, type SearchQuery } from "@rammevaerk/domain/search";
import type { Db } from "../../platform/db/connect.ts";
import type { Candidate } from "./collect-candidates.ts";
import { cutHitSnippet, listBeginnings } from "./cut-hit-snippet.ts";
import { listShown } from "./repository.ts";

/** Candidates as hits, in their order, with the piece of each that answers. One that has gone meanwhile is left out. */
export async function presentHits(
  db: Db,
  candidates: readonly Candidate[],
  query: SearchQuery,
): Promise<SearchHit[]> {
  const rows = await listShown(
    db,
    candidates.map(({ id }) => id),
  );
  const beginnings = listBeginnings(query);
  const shown = new Map(rows.map((row) => [row.id, row]));
  return candidates.flatMap((candidate) => {
    const row = shown.get(candidate.id);
    if (row === undefined) return [];
    return [
      {
        kind: candidate.kind,
        subjectId: row.subject_id,
        href: row.href,
        title: markText(row.title, query),
        snippet: toMarkedText(cutHitSnippet(row.body, beginnings)),
        regionIds: JSON.parse(candidate.region_ids) as string[],
        targetGroups: JSON.parse(candidate.target_groups) as string[],
        asOf: candidate.as_of,
        isPast: candidate.is_past === 1,
        isDiscouraged: row.is_discouraged === 1,
      },
    ];
  });
}

/** A short text whole, with what a query found in it. */
export function markText(text: string, query: SearchQuery): MarkedText {
  return toMarkedText({ text, marks: findMarks(text, query) });
}

function toMarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}): MarkedText {
  return { text, marks: marks.map(({ start, end }) => [start, end]) };
}
