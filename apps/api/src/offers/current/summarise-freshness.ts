import {
  type AnyHeldFact,
  calculateFactFreshness,
  calculateFreshShare,
  findOldestFact,
} from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";

/** How fresh the facts of an offer are together, and the days on which one of them grows older by a state. */
export function summariseFreshness(held: readonly AnyHeldFact[], today: IsoDate) {
  const oldest = findOldestFact(held, today);
  const { facts, fresh, stale } = calculateFreshShare(held, today);
  return {
    freshness: {
      freshness: oldest?.freshness.state ?? null,
      freshness_kind: oldest?.fact.kind ?? null,
      as_of: oldest?.fact.asOf ?? null,
      confirmed_on: oldest?.fact.confirmedOn ?? null,
      confirmed_by: oldest?.fact.confirmedBy ?? null,
      due_on: oldest?.freshness.dueOn ?? "",
      facts,
      fresh_facts: fresh,
      stale_facts: stale,
    },
    changeDays: held.flatMap(({ fact }) => {
      const freshness = calculateFactFreshness(fact, today);
      return freshness === undefined ? [] : [freshness.dueOn, freshness.staleOn];
    }),
  };
}
