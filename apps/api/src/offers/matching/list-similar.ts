import type { similarOffers } from "@rammevaerk/contracts/offers";
import { anyNeed, type OfferNeed, type OfferProfile } from "@rammevaerk/domain/offers";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { listSummaries } from "../searching/search-memory.ts";
import { findMatches } from "./match-need.ts";
import { findProfile } from "./repository.ts";

const mostShown = 6;

/** Other offers for the same need: the group, the legal basis and the region that this one is for. @throws AppError not-found */
export async function listSimilar(
  { platform: { db, clock } }: RequestContext,
  offerId: string,
): Promise<z.output<typeof similarOffers>> {
  const profile = await findProfile(db, offerId);
  if (profile === undefined) throw new AppError("not-found");
  const need = toNeed(profile);
  if (need === undefined) return { items: [] };
  const { matches } = await findMatches(db, need, todayIn(clock));
  const others = matches.filter((match) => match.offerId !== offerId && match.score > 0).slice(0, mostShown);
  return {
    items: await listSummaries(
      db,
      others.map((match) => match.offerId),
    ),
  };
}

/** Undefined for an offer of which nothing is known that another could have in common with it. */
function toNeed({ targetGroups, legalBases, municipalityCode }: OfferProfile): OfferNeed | undefined {
  const group = targetGroups?.value.primary ?? targetGroups?.value.secondary[0];
  const legalBasis = legalBases?.value[0] ?? null;
  if (group === undefined && legalBasis === null) return undefined;
  return {
    ...anyNeed,
    targetGroups: group === undefined ? [] : [group],
    legalBasis,
    municipalityCode,
    travel: "region",
  };
}
