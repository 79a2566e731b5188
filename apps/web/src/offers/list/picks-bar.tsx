import { Button, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";
import { comparisonHref, mostCompared } from "./offers-search.ts";

/** What is picked for comparison, at the foot of the window, however far down the list one is. */
export function PicksBar({ picked, onClear }: { picked: readonly string[]; onClear: () => void }) {
  const { picks: text } = useText(offersText);
  if (picked.length === 0) return null;
  return (
    <section className="picks no-print" aria-label={text.label}>
      <p role="status">
        <strong>{text.picked(picked.length, mostCompared)}</strong>
        {picked.length === 1 && <span className="block small">{text.one}</span>}
      </p>
      <div className="cluster">
        {picked.length > 1 && (
          <LinkButton variant="primary" href={comparisonHref(picked)}>
            {text.compare}
          </LinkButton>
        )}
        <Button variant="plain" onClick={onClear}>
          {text.clear}
        </Button>
      </div>
    </section>
  );
}
