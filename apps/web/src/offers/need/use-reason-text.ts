import type { MatchedOffer } from "@rammevaerk/contracts/offers";
import { describeMatchReason, type MatchReason } from "@rammevaerk/domain/offers";
import { isIsoDate } from "@rammevaerk/domain/time";
import { bindCitations } from "../../platform/format/bind-citations.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";

type Reason = MatchedOffer["speaksFor"][number];

/** Says a reason in the page's language, with days as people write them. */
export function useReasonText(): (reason: Reason) => string {
  const language = useLanguage();
  const format = useFormat();
  return ({ code, params }) => {
    const readable = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, isIsoDate(value) ? format.date(value) : value]),
    );
    return bindCitations(describeMatchReason({ code, params: readable } as unknown as MatchReason)[language]);
  };
}
