import { roundQuotient, scaleDecimal } from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import { RateError } from "../rate-refusal.ts";
import { explainOverhead } from "./explain-overhead.ts";
import type { AgreedOverheadNorm, OverheadNorm } from "./overhead-norm.ts";
import type { OperatorOverhead, OperatorOverheadShare, OverheadVerdict } from "./overhead-verdict.ts";

/** The norm to judge by, and where it stands when it is an agreement's. */
export type OverheadBasis = { readonly norm: OverheadNorm } & Partial<
  Pick<AgreedOverheadNorm, "source" | "open">
>;

/** 100 % in ten-thousandths of a percent. */
const wholeInParts = 1_000_000;

/**
 * Answers whether the operators that a norm counts keep it together, as an average weighted by cost: all their
 * overhead over all their direct costs. The others are shown beside it and stand outside. The order of the operators
 * does not matter. Source: rates fact 1.2, overhead; that the average is weighted so is our reading.
 * @param options `isBrief` leaves the steps out
 * @throws RateError `amount-negative`, `amount-unsafe`
 */
export function calculateOverheadVerdict(
  operators: readonly OperatorOverhead[],
  basis: OverheadBasis,
  options: { readonly isBrief?: boolean } = {},
): OverheadVerdict {
  const refusals = operators.flatMap(checkOperator);
  if (refusals.length > 0) throw new RateError(refusals);
  const shares = operators
    .map((operator) => presentShare(operator, basis.norm))
    .toSorted((a, b) => (a.operatorId < b.operatorId ? -1 : 1));
  const counted = shares.filter(({ isCounted }) => isCounted);
  const directCostsOere = counted.reduce((sum, operator) => sum + operator.directCostsOere, 0);
  const overheadOere = counted.reduce((sum, operator) => sum + operator.overheadOere, 0);
  if (directCostsOere === 0) return { outcome: "cannot-be-judged", operators: shares };

  const target = BigInt(scaleDecimal(basis.norm.targetPercent, 10_000));
  const room = target * BigInt(directCostsOere) - BigInt(overheadOere) * BigInt(wholeInParts);
  const verdict = {
    outcome: room >= 0n ? ("kept" as const) : ("exceeded" as const),
    directCostsOere,
    overheadOere,
    averagePercent: percentOf(overheadOere, directCostsOere),
    headroomOere: roundQuotient(room, wholeInParts),
    operators: shares,
  };
  return options.isBrief === true ? verdict : { ...verdict, steps: explainOverhead(verdict, basis) };
}

function checkOperator({ directCostsOere, overheadOere }: OperatorOverhead, at: number) {
  return [
    checkAmount(directCostsOere, `operators.${at}.directCostsOere`),
    checkAmount(overheadOere, `operators.${at}.overheadOere`),
  ].filter((refusal) => refusal !== undefined);
}

function presentShare(operator: OperatorOverhead, norm: OverheadNorm): OperatorOverheadShare {
  const { directCostsOere, overheadOere, operatorKind } = operator;
  const isCounted = norm.operatorKinds.includes(operatorKind);
  const guideline = BigInt(scaleDecimal(norm.guidelinePercent ?? 0, 10_000));
  const isAbove = BigInt(overheadOere) * BigInt(wholeInParts) > guideline * BigInt(directCostsOere);
  return {
    ...operator,
    ...(directCostsOere === 0 ? {} : { percent: percentOf(overheadOere, directCostsOere) }),
    isCounted,
    isAboveGuideline: isCounted && norm.guidelinePercent !== undefined && isAbove,
  };
}

/** To two decimals. */
function percentOf(part: number, whole: number): number {
  return roundQuotient(BigInt(part) * 10_000n, whole) / 100;
}
