import type { AnyFact, Offer } from "@rammevaerk/domain/offers";
import type { AccountYear } from "@rammevaerk/domain/rates";
import type { IsoDate } from "@rammevaerk/domain/time";
import { draftOffer } from "./draft-offer.ts";
import { describeFreePlaces, inventFacts } from "./invent-facts.ts";
import { describeOccupancy, inventOccupancy } from "./invent-occupancy.ts";
import { describePlaces, inventPlaces } from "./invent-places.ts";
import { type InventedRate, inventEconomy } from "./invent-rates.ts";
import type { OfferOperator } from "./operators.ts";
import type { StoryName } from "./stories.ts";
import { tellHistory } from "./tell-history.ts";

/** An invented offer with ten years of what is said about it. */
export interface GeneratedOffer {
  readonly story: StoryName;
  readonly offer: Offer;
  /** All that was ever believed, with when. */
  readonly facts: readonly AnyFact[];
  readonly accountYears: readonly AccountYear[];
  readonly rates: readonly InventedRate[];
}

/**
 * Invents offers one by one: the same each time for one seed and day, with the same ids, and the first of
 * many are those of few.
 * @param operators who runs them; the demo's own organisations come first
 * @param today the last of the ten years is the one that it lies in
 * @example [...generateOffers({ count: 400, seed: 2026, operators, today: "2026-11-22" })].length // 400
 */
export function* generateOffers({
  count,
  seed,
  operators,
  today,
}: {
  readonly count: number;
  readonly seed: number;
  readonly operators: readonly OfferOperator[];
  readonly today: IsoDate;
}): Generator<GeneratedOffer> {
  for (let number = 0; number < count; number++) {
    const draft = draftOffer({ number, seed, operators, today });
    const months = inventOccupancy(draft);
    const steps = inventPlaces(draft);
    const economy = inventEconomy(draft, steps, months);
    const facts = [
      ...describePlaces(draft, steps),
      ...inventFacts(draft),
      ...describeFreePlaces(draft, steps, months),
      ...describeOccupancy(draft, months),
      ...economy.facts,
    ];
    const { story, offer } = draft;
    const { accountYears, rates } = economy;
    yield { story: story.name, offer, facts: tellHistory(draft, facts), accountYears, rates };
  }
}
