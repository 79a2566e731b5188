import type { EvidenceBand } from "@rammevaerk/domain/methods";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { methodsText } from "./methods-text.ts";

const kinds: Readonly<Record<EvidenceBand, BadgeKind>> = {
  strong: "success",
  moderate: "info",
  limited: "neutral",
  "none-found": "warning",
  harmful: "error",
  "not-rated": "neutral",
};

/** What the library's rules make of one rating, always said to be derived. */
export function BandBadge({ band }: { band: EvidenceBand }) {
  const text = useText(methodsText);
  const word = text.labels.band[band];
  return <Badge kind={kinds[band]}>{text.derived(word.toLocaleLowerCase("da"))}</Badge>;
}
