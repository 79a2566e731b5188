import type { IsoInstant } from "../../time/index.ts";
import type { Fact } from "../fact.ts";

/**
 * Answers whether the registry believed a fact at a moment: it had been recorded, and nothing had superseded
 * it.
 * @param knownAt absent: now, where everything that is recorded counts
 * @example isBelieved({ recordedAt: "2026-01-01T08:00:00.000Z" }, "2025-12-31T23:00:00.000Z") // false
 */
export function isBelieved(fact: Pick<Fact, "recordedAt" | "supersededAt">, knownAt?: IsoInstant): boolean {
  if (knownAt === undefined) return fact.supersededAt === undefined;
  return fact.recordedAt <= knownAt && (fact.supersededAt === undefined || knownAt < fact.supersededAt);
}
