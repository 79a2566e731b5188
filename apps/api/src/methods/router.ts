import { done } from "@rammevaerk/contracts/fields";
import {
  compareMethodsInput,
  confirmMethodInput,
  listMethodsInput,
  methodComparison,
  methodDetail,
  methodInput,
  methodPage,
  reinstateMethodInput,
  retireMethodInput,
  setReviewInput,
  vulnerableInput,
  vulnerableList,
  watchMethodInput,
} from "@rammevaerk/contracts/methods";
import type { SignedInContext } from "../platform/context.ts";
import { anyone, guarded, presented, router } from "../platform/trpc.ts";
import { listMethods } from "./listing/list-methods.ts";
import { mayReviewLibrary, maySeeMethod } from "./policy.ts";
import { compareMethods } from "./reading/compare-methods.ts";
import { getMethod } from "./reading/get-method.ts";
import { exchangeRouter } from "./exchange/router.ts";
import { experiencesRouter } from "./experiences/router.ts";
import { linksRouter } from "./links/router.ts";
import { listVulnerableCompetences } from "./vulnerable/list-vulnerable.ts";
import { findMethodSubject } from "./repository.ts";
import { confirmMethod, setReview } from "./reviewing/confirm-method.ts";
import { reinstateMethod, retireMethod } from "./reviewing/retire-method.ts";
import { setWatch } from "./watching/set-watch.ts";
import { versionsRouter } from "./versions-router.ts";

const loadMethod = ({ platform, actor }: SignedInContext, { methodId }: { methodId: string }) =>
  findMethodSubject(platform.db, methodId, actor.personId);

export const methodsRouter = router({
  list: anyone
    .input(listMethodsInput)
    .output(presented(methodPage))
    .query(({ ctx, input }) => listMethods(ctx, input)),

  get: anyone
    .input(methodInput)
    .output(methodDetail)
    .query(({ ctx, input }) => getMethod(ctx, input.method)),

  compare: anyone
    .input(compareMethodsInput)
    .output(methodComparison)
    .query(({ ctx, input }) => compareMethods(ctx, input.methods)),

  watch: guarded(maySeeMethod, watchMethodInput, loadMethod)
    .output(done)
    .mutation(({ ctx, input }) => setWatch(ctx, input)),

  retire: guarded(mayReviewLibrary, retireMethodInput, loadMethod)
    .output(done)
    .mutation(({ ctx, input }) => retireMethod(ctx, input)),

  reinstate: guarded(mayReviewLibrary, reinstateMethodInput, loadMethod)
    .output(done)
    .mutation(({ ctx, input }) => reinstateMethod(ctx, input)),

  confirm: guarded(mayReviewLibrary, confirmMethodInput, loadMethod)
    .output(done)
    .mutation(({ ctx, input }) => confirmMethod(ctx, input)),

  setReview: guarded(mayReviewLibrary, setReviewInput, loadMethod)
    .output(done)
    .mutation(({ ctx, input }) => setReview(ctx, input)),

  vulnerable: anyone
    .input(vulnerableInput)
    .output(vulnerableList)
    .query(({ ctx, input }) => listVulnerableCompetences(ctx, input)),

  versions: versionsRouter,
  experiences: experiencesRouter,
  links: linksRouter,
  exchange: exchangeRouter,
});
