import type { IsoDate } from "../../time/index.ts";
import { describeReason, type Judgement, judgeKnown } from "./judgement.ts";
import { matchWeights } from "./match-rules.ts";
import type { FreePlaces, Known, OfferProfile } from "./offer-profile.ts";
import type { PreparedNeed } from "./prepared-need.ts";

/**
 * Answers whether an offer has a free place by the day asked for: of each legal basis what was told last
 * before it, of the one asked for where places of it are told. Nobody knows what is free on a later day; what
 * is free now counts as free then.
 */
export function judgeFreePlaces(need: PreparedNeed, profile: OfferProfile): Judgement[] {
  if (need.freePlaceBy === null) return [];
  const latest = new Map<string, FreePlaces>();
  for (const places of profile.freePlaces) {
    const told = latest.get(places.legalBasis);
    if (places.from <= need.by && (told === undefined || told.from < places.from))
      latest.set(places.legalBasis, places);
  }
  const asked = latest.get(need.legalBasis ?? "");
  const told = asked === undefined ? [...latest.values()] : [asked];
  const rule = { kind: "free-places", weight: matchWeights.freePlace } as const;
  return [
    judgeKnown(sumUp(told), rule, ({ places, from }) =>
      places > 0
        ? { share: 1, reason: describeReason("places-free", { places, from }) }
        : { share: -1, reason: describeReason("no-places-free", {}) },
    ),
  ];
}

/** As fresh as the oldest of them, and free from the day on which the last of those with a place is. */
function sumUp(told: readonly FreePlaces[]): Known<{ places: number; from: IsoDate }> | undefined {
  const [first] = told;
  if (first === undefined) return undefined;
  const free = told.filter(({ value }) => value > 0);
  return {
    value: {
      places: told.reduce((sum, { value }) => sum + value, 0),
      from: free.reduce((day, { from }) => (from > day ? from : day), free[0]?.from ?? first.from),
    },
    freshness: told.some(({ freshness }) => freshness === "stale") ? "stale" : "fresh",
    isContradicted: told.some(({ isContradicted }) => isContradicted),
  };
}
