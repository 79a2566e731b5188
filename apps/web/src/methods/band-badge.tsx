import type { EvidenceBand } from "@rammevaerk/domain/methods";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { methodsText } from "./methods-text.ts";

const kinds: Readonly<Record<Exclude<EvidenceBand, "not-rated">, BadgeKind>> = {
  strong: "success",
  moderate: "info",
  limited: "neutral",
  "none-found": "warning",
  harmful: "error",
};

/** What the library's rules make of one rating, always said to be derived; nothing for a scale without a rule. */
export function BandBadge({ band }: { band: EvidenceBand }) {
  const text = useText(methodsText);
  if (band === "not-rated") return null;
  const word = text.labels.band[band];
  return <Badge kind={kinds[band]}>{text.derived(word.toLocaleLowerCase("da"))}</Badge>;
}
