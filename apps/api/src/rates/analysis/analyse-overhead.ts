import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import {
  calculateOverheadVerdict,
  findAgreedOverheadNorm,
  type OperatorOverhead,
  type OverheadNorm,
} from "@rammevaerk/domain/rates";
import { compareDanish } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { findOperatorKind } from "../../offers/index.ts";
import { presentSteps } from "../stored-calculation.ts";
import type { AnalysedRate, LoadedAnalysis } from "./load-analysis.ts";

/** Without an agreement's norm the municipalities' average is shown all the same, and nothing is judged by it. */
const withoutNorm: OverheadNorm = { targetPercent: 100, operatorKinds: ["municipal"] };

/** Overhead in the published rates of the year, by operator, beside the norm of the region's agreement. */
export function analyseOverhead({ regionId, year, rates }: LoadedAnalysis): RateAnalysis["overhead"] {
  const agreed = findAgreedOverheadNorm(regionId, `${year}-01-01` as IsoDate);
  const inYear = rates.filter(({ row }) => row.year === year);
  const names = new Map(inYear.map(({ row }) => [row.operator_id, row.operator_name]));
  const verdict = calculateOverheadVerdict(sumByOperator(inYear), agreed ?? { norm: withoutNorm });
  const judged = verdict.outcome === "cannot-be-judged" ? undefined : verdict;
  return {
    norm:
      agreed === undefined
        ? null
        : {
            targetPercent: agreed.norm.targetPercent,
            guidelinePercent: agreed.norm.guidelinePercent ?? null,
            agreed: { agreementId: agreed.agreementId, source: agreed.source, open: agreed.open },
          },
    outcome: agreed === undefined ? "no-norm" : verdict.outcome,
    averagePercent: judged?.averagePercent ?? null,
    headroomOere: agreed === undefined ? null : (judged?.headroomOere ?? null),
    operators: verdict.operators
      .map(({ operatorKind: _operatorKind, percent, ...share }) => ({
        ...share,
        name: names.get(share.operatorId) ?? "",
        percent: percent ?? null,
      }))
      .toSorted((a, b) => compareDanish(a.name, b.name)),
    steps: agreed === undefined ? [] : presentSteps(judged?.steps ?? []),
  };
}

function sumByOperator(rates: readonly AnalysedRate[]): OperatorOverhead[] {
  const sums = new Map<string, OperatorOverhead>();
  for (const { row, result } of rates) {
    const sum = sums.get(row.operator_id);
    sums.set(row.operator_id, {
      operatorId: row.operator_id,
      operatorKind: findOperatorKind(row.operator_kind) ?? "company",
      directCostsOere: (sum?.directCostsOere ?? 0) + result.directCostsOere,
      overheadOere: (sum?.overheadOere ?? 0) + result.overheadOere,
    });
  }
  return [...sums.values()];
}
