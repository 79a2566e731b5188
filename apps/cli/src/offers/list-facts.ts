import type { AnyFact, AnyFactDraft } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";

/** Answers what a file says by offer, as facts that were heard on the day that it is asked on. */
export function listFactsByOffer(
  drafts: readonly AnyFactDraft[],
  on: IsoDate,
): ReadonlyMap<string, readonly AnyFact[]> {
  const facts = drafts.map(
    (draft, at): AnyFact => ({ ...draft, id: String(at), recordedAt: `${on}T00:00:00.000Z` }),
  );
  return Map.groupBy(facts, ({ offerId }) => offerId);
}
