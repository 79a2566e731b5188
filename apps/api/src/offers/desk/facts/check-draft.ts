import {
  type AnyFact,
  type AnyFactDraft,
  checkFacts,
  type Offer,
  type OfferRefusal,
} from "@rammevaerk/domain/offers";
import { isInForce } from "@rammevaerk/domain/time";

/** What a draft is held against. */
export interface DraftSurroundings {
  readonly offer: Pick<Offer, "openedOn" | "closedOn">;
  /** What is believed about the offer's places and free places, by every source. */
  readonly facts: readonly AnyFact[];
}

/**
 * Answers what is wrong with a fact before it is recorded: by itself, with the time that the offer is open, and with what
 * is known of its places. What is wrong with older facts is not its matter.
 * @returns refusals whose path leads into the draft, such as "value.approved"; empty when it can be recorded
 */
export function checkDraft(draft: AnyFactDraft, { offer, facts }: DraftSurroundings): OfferRefusal[] {
  const kept = facts.filter((fact) => fact.supersededAt === undefined);
  const beside = kept.filter((fact) => fact.kind === (draft.kind === "places" ? "free-places" : "places"));
  const found = checkFacts([draft, ...beside], offer);
  const own = found.flatMap((refusal) => (refusal.path.startsWith("0.") ? [toOwn(refusal)] : []));
  return own.length > 0 ? own : checkFreeBelow(draft, { found, beside });
}

function toOwn(refusal: OfferRefusal): OfferRefusal {
  return { ...refusal, path: refusal.path.slice(2) };
}

/** Fewer places than are said to be free from that day on: one of the two is wrong. */
function checkFreeBelow(
  draft: AnyFactDraft,
  { found, beside }: { found: readonly OfferRefusal[]; beside: readonly AnyFact[] },
): OfferRefusal[] {
  if (draft.kind !== "places") return [];
  return found.flatMap((refusal) => {
    const free = beside[Number(refusal.path.split(".")[0]) - 1];
    const isMet = free !== undefined && isInForce(draft, free.validFrom);
    return refusal.code === "free-above-approved" && isMet ? [{ ...refusal, path: "value.approved" }] : [];
  });
}
