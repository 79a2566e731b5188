import { calculateLastDay, isInForce, type Period } from "@rammevaerk/domain/time";
import { Badge } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { today } from "../networks/subjects/today.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useText } from "../platform/language/use-text.ts";
import { agreementsText } from "./agreements-text.ts";

/** A period by its first and last day, and whether it holds now. */
export function usePeriod(period: Period): { words: string; badge: ReactNode } {
  const { agreement: text } = useText(agreementsText);
  const format = useFormat();
  const lastDay = calculateLastDay(period);
  const days = [period.validFrom, ...(lastDay === undefined ? [] : [lastDay])];
  const isNow = isInForce(period, today());
  const isOver = lastDay !== undefined && lastDay < today();
  return {
    words: days.map((day) => format.date(day)).join(" – "),
    badge: isNow ? <Badge kind="success">{text.inForce}</Badge> : isOver && <Badge>{text.ended}</Badge>,
  };
}
