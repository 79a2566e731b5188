import {
  addEstimateInput,
  estimateSeries,
  explainAnalysisInput,
  explainedAnalysis,
  getAnalysisInput,
  rateAnalysis,
  withdrawEstimateInput,
} from "@rammevaerk/contracts/rate-analysis";
import { done } from "@rammevaerk/contracts/fields";
import { findRegion } from "@rammevaerk/domain/reference";
import { anyone, guarded, router } from "../../platform/trpc.ts";
import { addEstimate } from "./add-estimate.ts";
import { explainAnalysis } from "./explain-analysis.ts";
import { getAnalysis } from "./get-analysis.ts";
import { listSeries } from "./list-series.ts";
import { mayWriteSeries } from "./policy.ts";
import { findEstimateRow } from "./repository.ts";
import { withdrawEstimate } from "./withdraw-estimate.ts";

export const rateAnalysisRouter = router({
  get: anyone
    .input(getAnalysisInput)
    .output(rateAnalysis)
    .query(({ ctx, input }) => getAnalysis(ctx, input)),

  explain: anyone
    .input(explainAnalysisInput)
    .output(explainedAnalysis)
    .query(({ ctx, input }) => explainAnalysis(ctx, input)),

  listSeries: anyone.output(estimateSeries).query(({ ctx }) => listSeries(ctx)),

  addEstimate: guarded(mayWriteSeries, addEstimateInput, (_ctx, { regionId }) =>
    Promise.resolve(findRegion(regionId) && { regionId }),
  )
    .output(done)
    .mutation(({ ctx, input }) => addEstimate(ctx, input)),

  withdrawEstimate: guarded(mayWriteSeries, withdrawEstimateInput, async ({ platform }, { estimateId }) => {
    const row = await findEstimateRow(platform.db, estimateId);
    return row && { regionId: row.region_id };
  })
    .output(done)
    .mutation(({ ctx, input }) => withdrawEstimate(ctx, input, ctx.subject)),
});
