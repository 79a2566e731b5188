import type { explainAnalysisInput, explainedAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { calculateCapVerdicts, calculateCostsPerDay } from "@rammevaerk/domain/rates";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { presentSteps } from "../stored-calculation.ts";
import { loadAnalysis } from "./load-analysis.ts";

/**
 * The steps of one row of the analysis; none when it could not be judged. Open to everybody.
 * @throws AppError as `loadAnalysis` tells
 */
export async function explainAnalysis(
  ctx: RequestContext,
  { by, key, ...question }: z.output<typeof explainAnalysisInput>,
): Promise<z.output<typeof explainedAnalysis>> {
  const { rates, cap } = await loadAnalysis(ctx, question);
  if (cap === undefined) return { steps: [] };
  const costs = calculateCostsPerDay(
    rates.map(({ cost }) => cost),
    by,
  );
  const [verdict] = calculateCapVerdicts(
    costs.filter((cost) => cost.key === key),
    cap.basis,
  );
  return {
    steps:
      verdict === undefined || verdict.outcome === "cannot-be-judged"
        ? []
        : presentSteps(verdict.steps ?? []),
  };
}
