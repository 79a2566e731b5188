import type { Language } from "@rammevaerk/contracts/fields";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { kept, locales } from "../../platform/format/kept-formatter.ts";

/** When something is, as its own clock says: Danish local times, `2026-12-03T09:00`. */
export interface LocalSpan {
  readonly startsLocal: string;
  readonly endsLocal: string;
}

/** The day of a local time: `2026-12-03`. */
export function dayOfLocal(local: string): IsoDate {
  return local.slice(0, 10) as IsoDate;
}

/** A day with its weekday: `torsdag den 3. december 2026`, `Thursday 3 December 2026`. */
export function formatWeekday(day: string, language: Language): string {
  const format = kept(
    `weekday ${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        timeZone: "UTC",
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
      }),
  );
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** A month: `december 2026`. */
export function formatMonth(month: string, language: Language): string {
  const format = kept(
    `month ${language}`,
    () => new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", month: "long", year: "numeric" }),
  );
  return format.format(new Date(`${month.slice(0, 7)}-15T12:00:00Z`));
}

/** The clock of a local time: `09.00` in Danish, `09:00` in English. */
export function formatClock(local: string, language: Language): string {
  const clock = local.slice(11, 16);
  return language === "da" ? clock.replace(":", ".") : clock;
}

/** From when to when on the clock: `09.00–15.30`. */
export function formatClocks({ startsLocal, endsLocal }: LocalSpan, language: Language): string {
  return `${formatClock(startsLocal, language)}–${formatClock(endsLocal, language)}`;
}

/**
 * When something is, in words.
 *
 * @example
 * formatWhen({ startsLocal: "2026-12-03T09:00", endsLocal: "2026-12-03T15:30" }, "da")
 * // "torsdag den 3. december 2026 kl. 09.00–15.30"
 */
export function formatWhen(span: LocalSpan, language: Language): string {
  const { startsLocal, endsLocal } = span;
  const at = language === "da" ? "kl." : "at";
  const [first, last] = [dayOfLocal(startsLocal), dayOfLocal(endsLocal)];
  if (first === last) return `${formatWeekday(first, language)} ${at} ${formatClocks(span, language)}`;
  const moment = (local: string): string =>
    `${formatWeekday(dayOfLocal(local), language)} ${at} ${formatClock(local, language)}`;
  return `${moment(startsLocal)} ${language === "da" ? "til" : "to"} ${moment(endsLocal)}`;
}

/** What the clock shows elsewhere at an instant: `2026-12-03T09:00`. */
function localAt(instant: string, timeZone: string): string {
  const format = kept(
    `local ${timeZone}`,
    () =>
      new Intl.DateTimeFormat("sv-SE", {
        timeZone,
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
      }),
  );
  return format.format(new Date(instant)).replace(" ", "T");
}

/** The same times where the reader is; undefined when the reader's clock shows what the Danish one shows. */
export function findOwnTimes(
  span: LocalSpan & { readonly startsAt: string; readonly endsAt: string },
  timeZone: string,
): LocalSpan | undefined {
  const own = { startsLocal: localAt(span.startsAt, timeZone), endsLocal: localAt(span.endsAt, timeZone) };
  return own.startsLocal === span.startsLocal && own.endsLocal === span.endsLocal ? undefined : own;
}

/** The last day before an instant that is a midnight in Denmark; undefined when it is another time of day. */
export function findLastDay(instant: string): IsoDate | undefined {
  const local = localAt(instant, "Europe/Copenhagen");
  return local.endsWith("T00:00") ? addDays(dayOfLocal(local), -1) : undefined;
}
