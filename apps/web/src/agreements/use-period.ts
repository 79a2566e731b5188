import { calculateLastDay, isInForce, type Period } from "@rammevaerk/domain/time";
import { today } from "../networks/subjects/today.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useText } from "../platform/language/use-text.ts";
import { agreementsText } from "./agreements-text.ts";

/** A period by its first and last day, and where it stands today. */
export function usePeriod(period: Period): { words: string; now: string } {
  const { agreement: text } = useText(agreementsText);
  const format = useFormat();
  const lastDay = calculateLastDay(period);
  const days = [period.validFrom, ...(lastDay === undefined ? [] : [lastDay])];
  const isNow = isInForce(period, today());
  const isOver = lastDay !== undefined && lastDay < today();
  return {
    words: days.map((day) => format.date(day)).join(" – "),
    now: isNow
      ? text.inForce
      : isOver
        ? text.ended(format.date(lastDay))
        : text.coming(format.date(period.validFrom)),
  };
}
