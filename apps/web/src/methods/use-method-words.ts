import type { EvidenceScale } from "@rammevaerk/domain/methods";
import { scaleDescriptions } from "@rammevaerk/domain/methods";
import { useMemo } from "react";
import { useOfferWords } from "../offers/offer-words.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { methodsText } from "./methods-text.ts";

interface Range {
  readonly fromKroner: number;
  readonly toKroner: number;
}

/** What people call what a method is described by, in the page's language. */
export function useMethodWords() {
  const text = useText(methodsText);
  const { targetGroup, legalBasis, age, region, municipality } = useOfferWords();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const kroner = ({ fromKroner, toKroner }: Range): string => {
      const unit = language === "da" ? "kr." : "DKK";
      const [from, to] = [format.number(fromKroner), format.number(toKroner)];
      return fromKroner === toKroner ? `${from}\u00A0${unit}` : `${from}–${to}\u00A0${unit}`;
    };
    return {
      targetGroup,
      legalBasis,
      age,
      region,
      municipality,
      kroner,
      perCitizen: (range: Range | null, year: number | null): string =>
        range === null ? text.cost.unknown : text.cost.perCitizen(kroner(range), year),
      /** The scale's own name; "other" is called what its rating calls it. */
      scale: (scale: EvidenceScale, scaleName: string): string =>
        scale === "other" && scaleName !== ""
          ? scaleName
          : (scaleDescriptions.find((one) => one.scale === scale)?.label[language] ?? scale),
    };
  }, [text, language, format, targetGroup, legalBasis, age, region, municipality]);
}
