import { useText } from "../../platform/language/use-text.ts";
import { PicksBar } from "../../platform/picks/picks-bar.tsx";
import { offersText } from "../offers-text.ts";
import { comparisonHref, mostCompared } from "./offers-search.ts";

/** The offers that are picked for comparison. */
export function OfferPicksBar({ picked, onClear }: { picked: readonly string[]; onClear: () => void }) {
  const { picks } = useText(offersText);
  return (
    <PicksBar
      count={picked.length}
      most={mostCompared}
      href={comparisonHref(picked)}
      text={picks}
      onClear={onClear}
    />
  );
}
