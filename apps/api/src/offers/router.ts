import { done } from "@rammevaerk/contracts/fields";
import {
  compareOffersInput,
  factPage,
  freshSharePage,
  getOfferInput,
  listFreshSharesInput,
  listOfferHistoryInput,
  matchResult,
  offerComparison,
  offerDetail,
  offerInput,
  offerNeed,
  offerPage,
  savedNeed,
  savedNeedInput,
  savedNeedList,
  saveNeedInput,
  searchOffersInput,
  similarOffers,
} from "@rammevaerk/contracts/offers";
import { anyone, presented, router, signedIn } from "../platform/trpc.ts";
import { deskRouter } from "./desk/router.ts";
import { compareOffers } from "./detail/compare-offers.ts";
import { getOffer } from "./detail/get-offer.ts";
import { listHistory } from "./detail/list-history.ts";
import { listFreshShares } from "./fresh-shares/list-fresh-shares.ts";
import { listSimilar } from "./matching/list-similar.ts";
import { matchNeed } from "./matching/match-need.ts";
import { deleteNeed } from "./needs/delete-need.ts";
import { listNeeds } from "./needs/list-needs.ts";
import { saveNeed } from "./needs/save-need.ts";
import { searchOffers } from "./searching/search-offers.ts";

/** Offers are open to everybody, also without signing in. Only the needs that people keep are their own, and the desk is for those who report. */
export const offersRouter = router({
  desk: deskRouter,

  search: anyone
    .input(searchOffersInput)
    .output(presented(offerPage))
    .query(({ ctx, input }) => searchOffers(ctx, input)),

  get: anyone
    .input(getOfferInput)
    .output(presented(offerDetail))
    .query(({ ctx, input }) => getOffer(ctx, input)),

  history: anyone
    .input(listOfferHistoryInput)
    .output(factPage)
    .query(({ ctx, input }) => listHistory(ctx, input)),

  compare: anyone
    .input(compareOffersInput)
    .output(offerComparison)
    .query(({ ctx, input }) => compareOffers(ctx, input)),

  match: anyone
    .input(offerNeed)
    .output(matchResult)
    .query(({ ctx, input }) => matchNeed(ctx, input)),

  similar: anyone
    .input(offerInput)
    .output(similarOffers)
    .query(({ ctx, input }) => listSimilar(ctx, input.offerId)),

  freshShares: anyone
    .input(listFreshSharesInput)
    .output(freshSharePage)
    .query(({ ctx, input }) => listFreshShares(ctx, input)),

  saveNeed: signedIn
    .input(saveNeedInput)
    .output(savedNeed)
    .mutation(({ ctx, input }) => saveNeed(ctx, input)),

  listNeeds: signedIn.output(savedNeedList).query(({ ctx }) => listNeeds(ctx)),

  deleteNeed: signedIn
    .input(savedNeedInput)
    .output(done)
    .mutation(({ ctx, input }) => deleteNeed(ctx, input)),
});
