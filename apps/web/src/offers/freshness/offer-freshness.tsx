import type { Freshness as FreshnessView } from "@rammevaerk/contracts/offers";
import { Freshness } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";

/** How fresh something of the registry is: the state in a word and a colour, the day it speaks of, who confirmed it. */
export function OfferFreshness(props: { freshness: FreshnessView | null }) {
  const { freshness: text } = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  if (props.freshness === null) return <span className="muted small">{text.unknown}</span>;
  const { state, asOf, confirmedOn, confirmedBy } = props.freshness;
  const since = [text.asOf(format.date(asOf))];
  if (confirmedOn !== null) {
    const when = format.date(confirmedOn);
    since.push(confirmedBy === null ? text.confirmed(when) : text.confirmedBy(when, confirmedBy));
  }
  return (
    <Freshness state={state} word={words.label("freshness", state)}>
      <span className="muted small">{since.join(", ")}</span>
    </Freshness>
  );
}
