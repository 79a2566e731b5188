import { type AnyFact, calculateOfferOn } from "../offers/index.ts";
import { addDays, type IsoDate } from "../time/index.ts";

/** The days for which an offer says that it uses a method, around a day on which it does. */
export interface MethodUse {
  readonly usedFrom: IsoDate;
  /** The first day after it; absent: no end is said. */
  readonly usedTo: IsoDate | undefined;
  /** The latest day that a source spoke of. */
  readonly asOf: IsoDate;
}

/**
 * Answers since when and until when an offer says that it uses a method, as one period however many facts say so in turn,
 * the whole offer or a unit of it; undefined when it does not say so on that day.
 * @param facts of one offer; other kinds than methods are passed over
 * @param code of a method, as in the list of names
 * @example calculateMethodUse(facts, "fit", "2026-11-22")?.usedFrom // "2024-01-01"
 */
export function calculateMethodUse(
  facts: readonly AnyFact[],
  code: string,
  on: IsoDate,
): MethodUse | undefined {
  const said = facts.filter((fact) => fact.kind === "methods");
  const asOfDays = listDaysSpokenOf(said, code, on);
  const asOf = asOfDays.at(-1);
  if (asOf === undefined) return undefined;
  const isUsed = (day: IsoDate): boolean => listDaysSpokenOf(said, code, day).length > 0;
  const turns = said.flatMap(({ validFrom, validTo }) =>
    validTo === undefined ? [validFrom] : [validFrom, validTo],
  );
  const before = turns
    .filter((day) => day <= on)
    .toSorted()
    .toReversed();
  const after = turns.filter((day) => day > on).toSorted();
  return {
    usedFrom: before.find((day) => !isUsed(addDays(day, -1))) as IsoDate,
    usedTo: after.find((day) => !isUsed(day)),
    asOf,
  };
}

/** The days that those sources speak of who say that the method is used on a day; the earliest first. */
function listDaysSpokenOf(facts: readonly AnyFact[], code: string, on: IsoDate): IsoDate[] {
  return calculateOfferOn(facts, { on })
    .filter(({ fact }) => fact.kind === "methods" && fact.value.codes.includes(code))
    .map(({ fact }) => fact.asOf)
    .toSorted();
}
