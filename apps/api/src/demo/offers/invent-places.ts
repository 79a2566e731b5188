import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import { addDays, type IsoDate, type Period } from "@rammevaerk/domain/time";
import type { OfferDraft } from "./draft-offer.ts";
import { inventAge } from "./invent-age.ts";
import { saidBy } from "./said-by.ts";

/** How many places there were, from a day on. */
export interface PlacesStep extends Period {
  readonly places: number;
}

/** The day on which the provisions for children moved to another act. */
const actChangedOn: IsoDate = "2024-01-01";

/** Answers the places over the years: as many as at the beginning, with up to two changes at New Year. */
export function inventPlaces({
  kind,
  random,
  since,
  closedOn,
  firstYear,
  lastYear,
}: OfferDraft): PlacesStep[] {
  const changeYears = [random.whole(firstYear + 1, lastYear - 4), random.whole(lastYear - 3, lastYear)];
  const days = changeYears
    .filter(() => random.chance(0.4))
    .map((year): IsoDate => `${year}-01-01`)
    .filter((day) => day > since && (closedOn === undefined || day < closedOn));
  let places = random.whole(...kind.places);
  return [since, ...days].map((validFrom, index, all) => {
    if (index > 0) places = Math.max(4, places + random.pick([-3, -2, -1, 1, 2, 2, 4]));
    return { validFrom, validTo: all[index + 1] ?? closedOn, places };
  });
}

/** Answers the places on a day; those of the last change when the offer has closed. */
export function getPlacesOn(steps: readonly PlacesStep[], on: IsoDate): number {
  const step = steps.findLast(({ validFrom }) => validFrom <= on) ?? steps[0];
  return step?.places ?? 0;
}

/** Answers the places as facts, under the provision that held. */
export function describePlaces(draft: OfferDraft, steps: readonly PlacesStep[]): AnyFactDraft[] {
  const { offer, kind, story, today } = draft;
  const confirmedOn = addDays(today, -inventAge(draft));
  const facts = steps
    .flatMap((step) => splitByAct(step, kind.formerBasis))
    .map(
      ({ places, validFrom, validTo, isFormer }): AnyFactDraft => ({
        offerId: offer.id,
        kind: "places",
        key: isFormer ? (kind.formerBasis ?? kind.legalBasis) : kind.legalBasis,
        value: { approved: places, covered: kind.category === "outside" ? 0 : places },
        validFrom,
        validTo,
        source: "operator",
        asOf: addDays(validFrom, -20),
        ...(validTo === undefined && validFrom < confirmedOn
          ? { confirmedOn, confirmedBy: offer.operator.id }
          : {}),
      }),
    );
  const last = facts.at(-1);
  if (story.name !== "contradicted" || last?.kind !== "places") return facts;
  const { approved, covered } = last.value;
  const said = { ...last, value: { approved: approved + 2, covered } };
  return [...facts, saidBy(said, "tilbudsportalen", addDays(today, -200))];
}

/** Answers a period in two where the act changed within it, if the offer rested on another act before. */
export function splitByAct<Step extends Period>(
  step: Step,
  formerBasis: string | undefined,
): (Step & { readonly isFormer: boolean })[] {
  if (formerBasis === undefined || step.validFrom >= actChangedOn) return [{ ...step, isFormer: false }];
  if (step.validTo !== undefined && step.validTo <= actChangedOn) return [{ ...step, isFormer: true }];
  return [
    { ...step, validTo: actChangedOn, isFormer: true },
    { ...step, validFrom: actChangedOn, isFormer: false },
  ];
}
