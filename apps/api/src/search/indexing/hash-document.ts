import { createHash } from "node:crypto";
import type { SearchDocument } from "../../platform/search-source.ts";

/** Answers a text that is the same for the same document, in whatever order its codes and audiences were read. */
export function hashDocument(document: SearchDocument): string {
  const content = [
    document.href,
    document.title,
    document.keywords,
    document.body,
    document.regionIds.toSorted(),
    document.isNational === true,
    document.targetGroups.toSorted(),
    formatAudience(document),
    document.asOf,
    document.since,
    document.isPast,
    document.isDiscouraged === true,
    document.changesOn ?? null,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

/** Who finds a document, as it is stored: name and end of each audience, by name; "public" where everybody does. */
export function formatAudience({ audience }: Pick<SearchDocument, "audience">): string {
  if (audience === "everybody") return "public";
  const pairs = audience.map(({ name, until }) => [name, until ?? null] as const);
  return JSON.stringify(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
