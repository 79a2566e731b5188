import type { IsoDate } from "../../time/index.ts";
import type { Fact } from "../fact.ts";

/**
 * Answers the latest day that somebody spoke for a fact: the day it speaks of, or a later one on which it was
 * confirmed.
 * @example calculateLastSaidOn({ asOf: "2025-01-01", confirmedOn: "2026-10-01" }) // "2026-10-01"
 */
export function calculateLastSaidOn({ asOf, confirmedOn }: Pick<Fact, "asOf" | "confirmedOn">): IsoDate {
  return confirmedOn !== undefined && confirmedOn > asOf ? confirmedOn : asOf;
}
