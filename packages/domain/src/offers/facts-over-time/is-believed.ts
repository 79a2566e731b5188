import type { IsoInstant } from "../../time/index.ts";
import type { Fact } from "../fact.ts";

/**
 * Answers whether the registry believed a fact at a moment: it had been recorded, and nothing had superseded it.
 * @param knownAt absent: now, where everything that is recorded counts
 */
export function isBelieved(fact: Pick<Fact, "recordedAt" | "supersededAt">, knownAt?: IsoInstant): boolean {
  if (knownAt === undefined) return fact.supersededAt === undefined;
  return fact.recordedAt <= knownAt && (fact.supersededAt === undefined || knownAt < fact.supersededAt);
}
