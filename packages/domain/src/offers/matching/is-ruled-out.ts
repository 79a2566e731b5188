import type { OfferProfile } from "./offer-profile.ts";
import type { PreparedNeed } from "./prepared-need.ts";

/**
 * Answers whether an offer is out of the question: it has closed, lost its approval, is of a kind that must
 * not be, takes in a group that must not be there, or does not take in a group asked for. What is stale rules
 * nothing out; it speaks against.
 */
export function isRuledOut(need: PreparedNeed, profile: OfferProfile): boolean {
  const { mustNot } = need;
  const { approval, closedOn } = profile;
  return (
    (closedOn !== undefined && closedOn <= need.by) ||
    (approval?.value.status === "withdrawn" && approval.freshness !== "stale") ||
    mustNot.categories.includes(profile.category) ||
    mustNot.operatorKinds.includes(profile.operatorKind) ||
    (profile.targetGroups?.freshness !== "stale" && findUnwantedGroup(need, profile) !== undefined) ||
    (profile.exclusions?.freshness !== "stale" && findExcludedGroup(need, profile) !== undefined)
  );
}

/** Answers the first of an offer's target groups that is, or lies within, one that must not be there. */
export function findUnwantedGroup(
  { unwanted }: PreparedNeed,
  { targetGroups }: OfferProfile,
): string | undefined {
  if (unwanted.size === 0 || targetGroups === undefined) return undefined;
  const { primary, secondary } = targetGroups.value;
  return primary !== undefined && unwanted.has(primary)
    ? primary
    : secondary.find((group) => unwanted.has(group));
}

/**
 * Answers the first of the groups asked for that the offer says it does not take in, itself or as part of a
 * wider one.
 */
export function findExcludedGroup(
  { groups }: PreparedNeed,
  { exclusions }: OfferProfile,
): string | undefined {
  return groups.find(({ code, wider }) =>
    exclusions?.value.some((excluded) => excluded === code || wider.has(excluded)),
  )?.code;
}
