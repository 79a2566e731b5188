import type { Freshness as FreshnessView } from "@rammevaerk/contracts/offers";
import { Freshness } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { formatFreshness } from "./format-freshness.ts";

/** How fresh something of the registry is: the state in a word and a colour, of what since when, who confirmed it. */
export function OfferFreshness({ freshness }: { freshness: FreshnessView | null }) {
  const { freshness: text } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  if (freshness === null) return <span className="muted small">{text.unknown}</span>;
  return (
    <Freshness state={freshness.state} word={words.label("freshness", freshness.state)}>
      <span className="muted small">{formatFreshness(freshness, { text, words, format })}</span>
    </Freshness>
  );
}
