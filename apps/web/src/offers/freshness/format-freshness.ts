import type { Freshness } from "@rammevaerk/contracts/offers";
import type { useFormat } from "../../platform/format/use-format.ts";
import type { Messages } from "../messages.da.ts";
import type { OfferWords } from "../offer-words.ts";

interface Means {
  readonly text: Messages["freshness"];
  readonly words: Pick<OfferWords, "label">;
  readonly format: Pick<ReturnType<typeof useFormat>, "date">;
}

/**
 * Since when something stands, and who confirmed it. Of an offer as a whole it begins with what has to be confirmed.
 * @example formatFreshness({ ...stale, kind: "free-places" }, means) // "Ledige pladser pr. 21. september 2026"
 */
export function formatFreshness(freshness: Freshness, { text, words, format }: Means): string {
  const { state, kind, asOf, confirmedOn, confirmedBy } = freshness;
  const isNamed = kind !== undefined && state !== "fresh";
  const day = text.asOf(format.date(asOf));
  const since = isNamed ? `${words.label("factKind", kind)} ${day}` : day;
  if (confirmedOn === null) return since;
  const when = format.date(confirmedOn);
  const confirmed = confirmedBy === null ? text.confirmed(when) : text.confirmedBy(when, confirmedBy);
  return `${since}, ${confirmed}`;
}
