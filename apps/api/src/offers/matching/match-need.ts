import { limits } from "@rammevaerk/contracts/limits";
import type { matchResult, OfferNeed as WireNeed } from "@rammevaerk/contracts/offers";
import { matchOffers, type MatchReason, type OfferNeed } from "@rammevaerk/domain/offers";
import { regionOfMunicipality } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { todayIn } from "../../platform/today.ts";
import { listSummaries } from "../searching/search-memory.ts";
import { listProfiles } from "./repository.ts";

/** So many offers are looked at: more than there are in the country. */
const mostCandidates = 5_000;

/** The offers that meet a need best, each with what speaks for and against it. The need itself is not kept. */
export async function matchNeed(
  { platform: { db, clock } }: RequestContext,
  need: WireNeed,
): Promise<z.output<typeof matchResult>> {
  const today = todayIn(clock);
  const { profiles, matches, ruledOut } = await findMatches(db, need as OfferNeed, today);
  const best = matches.slice(0, limits.pageSize);
  const offers = await listSummaries(
    db,
    best.map((match) => match.offerId),
  );
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  return {
    items: best.flatMap((match) => {
      const offer = offerOf.get(match.offerId);
      if (offer === undefined) return [];
      return {
        offer,
        score: match.score,
        speaksFor: match.speaksFor.map(presentReason),
        speaksAgainst: match.speaksAgainst.map(presentReason),
        unknown: match.unknown.map(presentReason),
      };
    }),
    considered: profiles.length,
    excluded: ruledOut,
  };
}

/** The offers that were looked at for a need, and how they meet it, best first. */
export async function findMatches(db: Db, need: OfferNeed, today: IsoDate) {
  const regionId =
    need.municipalityCode === null
      ? (need.regionId ?? undefined)
      : regionOfMunicipality(need.municipalityCode, today)?.id;
  const profiles = await listProfiles(db, { targetGroup: need.targetGroups[0], regionId }, mostCandidates);
  return { profiles, ...matchOffers(need, profiles, today) };
}

function presentReason({ code, params }: MatchReason) {
  return { code, params: { ...params } as Record<string, string | number> };
}
