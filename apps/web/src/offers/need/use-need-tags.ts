import type { OfferNeed } from "@rammevaerk/contracts/offers";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";

/** A need in a few words each: what is asked for, and what must not be. */
export function useNeedTags(): (need: OfferNeed) => string[] {
  const { need: text } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  return (need) => {
    const { age, legalBasis, supportLevel, municipalityCode, regionId, travel, freePlaceBy, mustNot } = need;
    const place = [
      ...(municipalityCode === null ? [] : [words.municipality(municipalityCode)]),
      ...(regionId === null ? [] : [words.region(regionId)]),
    ];
    return [
      ...need.targetGroups.map(words.targetGroup),
      ...(age === null ? [] : [words.age(age, age)]),
      ...(legalBasis === null ? [] : [words.legalBasis(legalBasis)]),
      ...(supportLevel === null ? [] : [words.supportNeed(supportLevel)]),
      ...place,
      ...(place.length === 0 || travel === "anywhere" ? [] : [text.travels[travel]]),
      ...(freePlaceBy === null ? [] : [text.freeBy(format.date(freePlaceBy))]),
      ...[
        ...mustNot.targetGroups.map(words.targetGroup),
        ...mustNot.operatorKinds.map((kind) => words.label("operatorKind", kind)),
        ...mustNot.categories.map((category) => words.label("category", category)),
      ].map(text.not),
    ];
  };
}
