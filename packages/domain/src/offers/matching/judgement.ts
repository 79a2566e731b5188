import type { FactKind } from "../fact.ts";
import type { MatchReason, MatchReasonCode, MatchReasonParams } from "./match-reason.ts";
import { staleShare } from "./match-rules.ts";
import type { Known } from "./offer-profile.ts";

/** How an offer meets one thing that was asked for. */
export interface Judgement {
  readonly weight: number;
  /** From -1, not at all, over 0, unknown, to 1, fully. */
  readonly share: number;
  /** Speaks for the offer when the share is above 0, and against it otherwise. Absent: nothing to tell. */
  readonly reason?: MatchReason;
  readonly unknown?: readonly MatchReason[];
}

/** What was told, held against what was asked. */
export interface JudgedValue {
  readonly share: number;
  readonly reason: MatchReason;
}

/** Answers a reason, checked against what its sentence names. */
export function describeReason<Code extends MatchReasonCode>(
  code: Code,
  params: MatchReasonParams[Code],
): MatchReason {
  return { code, params };
}

/**
 * Answers how a fact meets what was asked: unknown counts nothing, stale counts half, and both are told, as
 * is that sources disagree.
 */
export function judgeKnown<Value>(
  known: Known<Value> | undefined,
  { kind, weight }: { readonly kind: FactKind; readonly weight: number },
  judge: (value: Value) => JudgedValue,
): Judgement {
  if (known === undefined) return { weight, share: 0, unknown: [describeReason("unknown", { kind })] };
  const { share, reason } = judge(known.value);
  const isStale = known.freshness === "stale";
  return {
    weight,
    share: isStale ? share * staleShare : share,
    reason,
    unknown: [
      ...(isStale ? [describeReason("stale", { kind })] : []),
      ...(known.isContradicted ? [describeReason("contradicted", { kind })] : []),
    ],
  };
}
