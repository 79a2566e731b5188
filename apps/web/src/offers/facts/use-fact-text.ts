import type { FactView } from "@rammevaerk/contracts/offers";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { formatFact, formatFactKey } from "./format-fact.ts";

/** Turns facts into what people read, in the page's language. */
export function useFactText() {
  const text = useText(offersText);
  const words = useOfferWords();
  const format = useFormat();
  return {
    value: (fact: Pick<FactView, "kind" | "value">) => formatFact(fact, { text, words, format }),
    key: (fact: Pick<FactView, "kind" | "key" | "value">) => formatFactKey(fact, { text, words }),
  };
}
