import { isWithinTargetGroup } from "../../reference/index.ts";
import type { IsoDate } from "../../time/index.ts";
import type { OfferNeed } from "./offer-need.ts";
import type { OfferProfile } from "./offer-profile.ts";

/**
 * Answers whether an offer is out of the question: it has closed, lost its approval, is of a kind that must not be, takes in a
 * group that must not be there, or does not take in a group asked for. What is stale rules nothing out; it speaks against.
 */
export function isRuledOut(need: OfferNeed, profile: OfferProfile, on: IsoDate): boolean {
  const { mustNot } = need;
  const { approval, closedOn } = profile;
  const needed = need.freePlaceBy !== null && need.freePlaceBy > on ? need.freePlaceBy : on;
  return (
    (closedOn !== undefined && closedOn <= needed) ||
    (approval?.value.status === "withdrawn" && approval.freshness !== "stale") ||
    mustNot.categories.includes(profile.category) ||
    mustNot.operatorKinds.includes(profile.operatorKind) ||
    (profile.targetGroups?.freshness !== "stale" && findUnwantedGroup(need, profile) !== undefined) ||
    (profile.exclusions?.freshness !== "stale" && findExcludedGroup(need, profile) !== undefined)
  );
}

/** Answers the first of an offer's target groups that is, or lies within, one that must not be there. */
export function findUnwantedGroup(
  { mustNot }: OfferNeed,
  { targetGroups }: OfferProfile,
): string | undefined {
  if (mustNot.targetGroups.length === 0 || targetGroups === undefined) return undefined;
  const { primary, secondary } = targetGroups.value;
  const offered = primary === undefined ? secondary : [primary, ...secondary];
  return offered.find((group) =>
    mustNot.targetGroups.some((unwanted) => isWithinTargetGroup(group, unwanted)),
  );
}

/** Answers the first of the groups asked for that the offer says it does not take in. */
export function findExcludedGroup(need: OfferNeed, { exclusions }: OfferProfile): string | undefined {
  const excluded = exclusions?.value ?? [];
  return need.targetGroups.find((group) => excluded.some((code) => isWithinTargetGroup(group, code)));
}
