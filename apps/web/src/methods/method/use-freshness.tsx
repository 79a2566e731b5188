import type { MethodLinks } from "@rammevaerk/contracts/method-links";
import { calculateFactFreshness } from "@rammevaerk/domain/offers";
import { isIsoDate } from "@rammevaerk/domain/time";
import { Freshness } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { useOfferWords } from "../../offers/offer-words.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";

/** How fresh it is that an offer uses a method, by the rules of the registry. */
export function UseFreshness({
  use,
}: {
  use: Pick<MethodLinks["offers"]["items"][number], "usedFrom" | "asOf">;
}) {
  const { method } = useText(methodsText);
  const words = useOfferWords();
  const format = useFormat();
  const { usedFrom: validFrom, asOf } = use;
  const when = <span className="muted small">{method.uses.asOf(format.date(asOf))}</span>;
  if (!isIsoDate(validFrom) || !isIsoDate(asOf)) return when;
  const fact = { kind: "methods", validFrom, asOf } as const;
  const state = calculateFactFreshness(fact, today())?.state ?? "stale";
  return (
    <Freshness state={state} word={words.label("freshness", state)}>
      {when}
    </Freshness>
  );
}
