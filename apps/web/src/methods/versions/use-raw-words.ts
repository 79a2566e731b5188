import { useMemo } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import type { RawWords } from "./describe-raw.ts";
import { versionsText } from "./versions-text.ts";

/** What a difference is told with, in the page's language. */
export function useRawWords(): RawWords {
  const { labels } = useText(methodsText);
  const { words } = useText(versionsText);
  const { targetGroup, legalBasis, scale, kroner } = useMethodWords();
  const { date, number } = useFormat();
  return useMemo(
    () => ({ labels, words, targetGroup, legalBasis, scale, kroner, date, number }),
    [labels, words, targetGroup, legalBasis, scale, kroner, date, number],
  );
}
