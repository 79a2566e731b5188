import type { AnyFactDraft, Offer } from "@rammevaerk/domain/offers";
import type { AccountYear } from "@rammevaerk/domain/rates";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { draftOffer, type OfferDraft } from "./draft-offer.ts";
import { describeFreePlaces, inventFacts } from "./invent-facts.ts";
import { describeOccupancy, inventOccupancy } from "./invent-occupancy.ts";
import { describePlaces, inventPlaces } from "./invent-places.ts";
import { type InventedRate, inventEconomy } from "./invent-rates.ts";
import type { OfferOperator } from "./operators.ts";
import type { StoryName } from "./stories.ts";

/** An invented offer with ten years of what is said about it. */
export interface GeneratedOffer {
  readonly story: StoryName;
  readonly offer: Offer;
  /** What was believed before it was corrected; to be recorded first. */
  readonly earlier: readonly AnyFactDraft[];
  readonly facts: readonly AnyFactDraft[];
  readonly accountYears: readonly AccountYear[];
  readonly rates: readonly InventedRate[];
}

/**
 * Invents offers one by one: the same each time for one seed and day, with the same ids, and the first of many are those of few.
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
    yield { story: story.name, offer, earlier: inventCorrected(draft, facts), facts, accountYears, rates };
  }
}

/** One offer in eight once had a figure that was corrected: the places of the last change, and last month's occupancy. */
function inventCorrected({ random, today }: OfferDraft, facts: readonly AnyFactDraft[]): AnyFactDraft[] {
  if (!random.chance(0.125)) return [];
  const ownFacts = facts.filter(({ source, asOf }) => source === "operator" && asOf < addDays(today, -90));
  const places = ownFacts.findLast(({ kind }) => kind === "places");
  const occupancy = ownFacts.findLast(({ kind }) => kind === "occupancy");
  return [places, occupancy].flatMap((fact): AnyFactDraft[] => {
    if (fact?.kind === "places") {
      const { approved, covered } = fact.value;
      return [{ ...fact, value: { approved: approved + 1, covered } }];
    }
    return fact?.kind === "occupancy"
      ? [{ ...fact, value: { percent: Math.round((fact.value.percent - 4) * 10) / 10 } }]
      : [];
  });
}
