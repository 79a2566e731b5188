import type { CalculationContent, FrozenCalculation } from "@rammevaerk/contracts/rates";
import {
  type AccountYear,
  type ProposedRate,
  rateModelVersion,
  type RateResult,
} from "@rammevaerk/domain/rates";
import type { CalculationRow } from "./repository.ts";

/** A calculation as it was submitted: what is approved and published is this. */
export interface StoredFrozen extends Omit<FrozenCalculation, "steps"> {
  /** The accounts of the year that entered; null when none did. */
  readonly account: AccountYear | null;
  /** Stored unless it was loaded in bulk. */
  readonly steps?: FrozenCalculation["steps"];
}

/** What is stored of a calculated proposal; with its steps, when they were calculated. */
export function describeFrozen(
  { parameters, adjustment, result }: ProposedRate,
  { accountYears, at }: { accountYears: readonly AccountYear[]; at: string },
): StoredFrozen {
  const { steps, levels, ...figures } = result;
  const accountYear = adjustment?.accountYear ?? null;
  return {
    modelVersion: rateModelVersion,
    calculatedAt: at,
    parameters,
    accountYear,
    account: accountYears.find(({ year }) => year === accountYear) ?? null,
    result: { ...figures, levels: [...levels] },
    ...(steps === undefined ? {} : { steps: presentSteps(steps) }),
  };
}

export function presentSteps(steps: NonNullable<RateResult["steps"]>): FrozenCalculation["steps"] {
  return steps.map((step) => ({ ...step, inputs: [...step.inputs] }));
}

/** What the economist wrote. The contract checked it before it was stored. */
export function readContent(row: Pick<CalculationRow, "content">): CalculationContent {
  return JSON.parse(row.content) as CalculationContent;
}

export function readFrozen(row: Pick<CalculationRow, "frozen">): StoredFrozen | null {
  return row.frozen === null ? null : (JSON.parse(row.frozen) as StoredFrozen);
}
