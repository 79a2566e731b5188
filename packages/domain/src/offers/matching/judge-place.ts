import { describeReason, type Judgement } from "./judgement.ts";
import { matchShares, matchWeights } from "./match-rules.ts";
import type { OfferProfile } from "./offer-profile.ts";
import type { PreparedNeed } from "./prepared-need.ts";

/** Answers how an offer's municipality meets where it is wanted, by the regions of the day. */
export function judgePlace(
  need: PreparedNeed,
  { municipalityCode: municipality }: OfferProfile,
): Judgement[] {
  const { municipalityCode: wanted, travel, regionCodes } = need;
  if (regionCodes === undefined) return [];
  const weight = matchWeights.place;
  if (municipality === wanted)
    return [{ weight, share: 1, reason: describeReason("in-municipality", { municipality }) }];
  const isInRegion = regionCodes.has(municipality);
  if (wanted !== null && travel === "municipality") {
    const share = isInRegion ? -matchShares.inRegionOnly : -1;
    return [{ weight, share, reason: describeReason("outside-municipality", { municipality }) }];
  }
  const near = wanted === null ? 1 : matchShares.inRegionOnly;
  if (isInRegion) return [{ weight, share: near, reason: describeReason("in-region", { municipality }) }];
  return travel === "anywhere"
    ? [{ weight, share: 0 }]
    : [{ weight, share: -1, reason: describeReason("outside-region", { municipality }) }];
}
