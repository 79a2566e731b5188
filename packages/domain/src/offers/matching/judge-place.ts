import { regionOfMunicipality } from "../../reference/index.ts";
import type { IsoDate } from "../../time/index.ts";
import { describeReason, type Judgement } from "./judgement.ts";
import { matchShares, matchWeights } from "./match-rules.ts";
import type { OfferNeed } from "./offer-need.ts";

/**
 * Answers a function that tells how an offer's municipality meets where it is wanted, by the regions of the day. The region is that
 * of the municipality; without one it is the region asked for.
 */
export function placeJudge(need: OfferNeed, on: IsoDate): (municipalityCode: string) => Judgement[] {
  const { municipalityCode: wanted, travel } = need;
  const regionId = wanted === null ? need.regionId : regionOfMunicipality(wanted, on)?.id;
  if (regionId === null || regionId === undefined) return () => [];
  const weight = matchWeights.place;
  return (municipality) => {
    if (municipality === wanted)
      return [{ weight, share: 1, reason: describeReason("in-municipality", { municipality }) }];
    const isInRegion = regionOfMunicipality(municipality, on)?.id === regionId;
    if (wanted !== null && travel === "municipality") {
      const share = isInRegion ? -matchShares.inRegionOnly : -1;
      return [{ weight, share, reason: describeReason("outside-municipality", { municipality }) }];
    }
    const near = wanted === null ? 1 : matchShares.inRegionOnly;
    if (isInRegion) return [{ weight, share: near, reason: describeReason("in-region", { municipality }) }];
    return travel === "anywhere"
      ? [{ weight, share: 0 }]
      : [{ weight, share: -1, reason: describeReason("outside-region", { municipality }) }];
  };
}
