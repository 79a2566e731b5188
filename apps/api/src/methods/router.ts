import {
  listMethodsInput,
  methodDetail,
  methodInput,
  methodPage,
  vulnerableInput,
  vulnerableList,
} from "@rammevaerk/contracts/methods";
import { anyone, presented, router } from "../platform/trpc.ts";
import { listMethods } from "./listing/list-methods.ts";
import { getMethod } from "./reading/get-method.ts";
import { experiencesRouter } from "./experiences/router.ts";
import { linksRouter } from "./links/router.ts";
import { listVulnerableCompetences } from "./vulnerable/list-vulnerable.ts";
import { versionsRouter } from "./versions-router.ts";

export const methodsRouter = router({
  list: anyone
    .input(listMethodsInput)
    .output(presented(methodPage))
    .query(({ ctx, input }) => listMethods(ctx, input)),

  get: anyone
    .input(methodInput)
    .output(methodDetail)
    .query(({ ctx, input }) => getMethod(ctx, input.method)),

  vulnerable: anyone
    .input(vulnerableInput)
    .output(vulnerableList)
    .query(({ ctx, input }) => listVulnerableCompetences(ctx, input)),

  versions: versionsRouter,
  experiences: experiencesRouter,
  links: linksRouter,
});
