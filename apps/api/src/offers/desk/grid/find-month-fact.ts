import type { GridKind } from "@rammevaerk/contracts/offer-desk";
import type { AnyFact } from "@rammevaerk/domain/offers";
import { addDays, type IsoDate, isInForce } from "@rammevaerk/domain/time";
import { monthPeriod } from "./month-period.ts";

/** A month of a year in the grid, seen from today. */
export interface GridMonth {
  readonly kind: GridKind;
  readonly year: number;
  readonly month: number;
  readonly today: IsoDate;
}

/**
 * The operator's own fact that a cell of the grid shows: occupancy that was measured over exactly that month, or the free
 * places on its last day, in this month today.
 * @param facts about one thing: an offer's occupancy, or its free places on one legal basis
 */
export function findMonthFact(facts: readonly AnyFact[], month: GridMonth): AnyFact | undefined {
  const { validFrom, validTo } = monthPeriod(month.year, month.month);
  if (month.kind === "occupancy")
    return facts.find((fact) => fact.validFrom === validFrom && fact.validTo === validTo);
  const lastDay = addDays(validTo, -1);
  const on = month.today >= validFrom && month.today < lastDay ? month.today : lastDay;
  return on > month.today ? undefined : facts.find((fact) => isInForce(fact, on));
}

/** The figure that a fact of the grid holds. */
export function figureOf(fact: AnyFact | undefined): number | null {
  if (fact?.kind === "occupancy") return fact.value.percent;
  return fact?.kind === "free-places" ? fact.value.free : null;
}

/**
 * The days that a figure of the grid holds for; undefined for a month that has not come. Occupancy is of a month that is
 * over. Free places of a month that is over hold throughout it, those of this month from today on.
 */
export function findMonthPeriod({
  kind,
  year,
  month,
  today,
}: GridMonth): { validFrom: IsoDate; validTo: IsoDate | undefined } | undefined {
  const { validFrom, validTo } = monthPeriod(year, month);
  if (validTo <= today) return { validFrom, validTo };
  return kind === "occupancy" || validFrom > today ? undefined : { validFrom: today, validTo: undefined };
}
