import type { OfferDraft } from "./draft-offer.ts";

/** How many days ago an offer last spoke for a fact that is to be confirmed once a year. */
export function inventAge({ story, care, random }: OfferDraft): number {
  const isOld = story.name === "stale" || (care !== "good" && random.chance(0.3));
  if (!isOld) return random.whole(5, 350);
  return care === "fair" ? random.whole(370, 720) : random.whole(740, 1600);
}
