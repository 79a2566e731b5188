import { regions, targetGroupAncestors } from "@rammevaerk/domain/reference";
import { listRegionsAbove } from "../../networks/index.ts";
import type { SearchDocument } from "../../platform/search-source.ts";
import type { SearchCodeList } from "../tables.ts";
import { formatAudience, hashDocument } from "./hash-document.ts";
import { listWords } from "./list-words.ts";
import type { NewDocument, StoredDocument } from "./repository.ts";

/** A document as it is stored, its terms and what stands beside it apart. */
export function describeRow(document: SearchDocument): NewDocument {
  return {
    kind: document.kind,
    subject_id: document.subjectId,
    href: document.href,
    title: document.title,
    keywords: document.keywords.join("\n"),
    body: document.body,
    region_ids: JSON.stringify(document.regionIds.toSorted()),
    target_groups: JSON.stringify(document.targetGroups.toSorted()),
    audience: formatAudience(document),
    as_of: document.asOf,
    first_seen_at: document.since,
    is_public: document.audience === "everybody" ? 1 : 0,
    is_past: document.isPast ? 1 : 0,
    is_national: document.isNational === true ? 1 : 0,
    is_discouraged: document.isDiscouraged === true ? 1 : 0,
    changes_on: document.changesOn ?? null,
    content_hash: hashDocument(document),
  };
}

/** Who finds it that is not public, each once. */
export function listAudienceRows({
  audience,
}: SearchDocument): { readonly audience: string; readonly until: string | null }[] {
  return audience === "everybody"
    ? []
    : audience.map(({ name, until }) => ({ audience: name, until: until ?? null }));
}

/** What a filter finds it by: its codes and those above them; what is of the whole country in every region. */
export function listCodeRows({
  regionIds,
  isNational,
  targetGroups,
}: SearchDocument): { readonly list: SearchCodeList; readonly code: string }[] {
  const within = isNational === true ? regions.map(({ id }) => id) : regionIds.flatMap(listRegionsAbove);
  const groups = targetGroups.flatMap((code) => [code, ...targetGroupAncestors(code)]);
  return [
    ...[...new Set(within)].map((code) => ({ list: "region" as const, code })),
    ...[...new Set(groups)].map((code) => ({ list: "target-group" as const, code })),
  ];
}

/** The words that may be offered as spellings. Only what everybody may read has any, so that none tells of what is not public. */
export function listPublicWords(
  document: Pick<NewDocument | StoredDocument, "is_public" | "title" | "keywords" | "body"> | undefined,
): string[] {
  if (document === undefined || document.is_public === 0) return [];
  return listWords([document.title, document.keywords, document.body].join("\n"));
}
