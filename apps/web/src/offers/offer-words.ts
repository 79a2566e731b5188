import type { Language } from "@rammevaerk/contracts/fields";
import type { BilingualText } from "@rammevaerk/domain/law";
import { findService, offerLabels } from "@rammevaerk/domain/offers";
import {
  findMunicipality,
  findRegion,
  supervisionAuthorities,
  supportNeedLevels,
} from "@rammevaerk/domain/reference";
import { useMemo } from "react";
import { subjectLabel } from "../networks/subjects/subject-label.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import type { Messages } from "./messages.da.ts";
import { offersText } from "./offers-text.ts";

type Labels = typeof offerLabels;

/** What people call the codes of the registry. A code that no list holds stands as itself. */
export function createOfferWords(text: Messages, language: Language) {
  const nameOf = (found: { label: BilingualText } | undefined, code: string): string =>
    found?.label[language] ?? code;
  return {
    targetGroup: (code: string) => subjectLabel({ list: "target-group", code }, language),
    legalBasis: (code: string) => subjectLabel({ list: "legal-basis", code }, language),
    method: (code: string) => subjectLabel({ list: "method", code }, language),
    service: (code: string) => nameOf(findService(code), code),
    supportNeed: (code: string) =>
      nameOf(
        supportNeedLevels.find((level) => level.code === code),
        code,
      ),
    municipality: (code: string) => findMunicipality(code)?.name ?? code,
    /** As it signs: "Bornholms Regionskommune". */
    officialMunicipality: (code: string) => findMunicipality(code)?.officialName ?? code,
    region: (id: string) => findRegion(id)?.name[language] ?? id,
    authority: (id: string) => supervisionAuthorities.find((one) => one.id === id)?.name ?? id,
    /** @example words.label("category", "national") // "Lands- og landsdelsdækkende" */
    label: <List extends keyof Labels>(list: List, code: keyof Labels[List] & string): string =>
      (offerLabels[list] as Readonly<Record<string, BilingualText>>)[code]?.[language] ?? code,
    age: (from: number | null, to: number | null): string => {
      if (to === null) return from === null || from === 0 ? text.age.any : text.age.from(from);
      return text.age.range(from ?? 0, to);
    },
  };
}
export type OfferWords = ReturnType<typeof createOfferWords>;

/** `createOfferWords` in the page's language. */
export function useOfferWords(): OfferWords {
  const text = useText(offersText);
  const language = useLanguage();
  return useMemo(() => createOfferWords(text, language), [text, language]);
}
