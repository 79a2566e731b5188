import { isIsoDate, calculateLastDay } from "@rammevaerk/domain/time";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";

/** Says a period as people do, with its last day: "1. januar 2024 til 31. december 2024". */
export function usePeriodText(): (period: { validFrom: string; validTo: string | null }) => string {
  const { history: text } = useText(offersText).offer;
  const format = useFormat();
  return ({ validFrom, validTo }) => {
    const from = format.date(validFrom);
    if (!isIsoDate(validFrom) || !isIsoDate(validTo)) return text.from(from);
    return text.fromTo(from, format.date(calculateLastDay({ validFrom, validTo }) ?? validTo));
  };
}
