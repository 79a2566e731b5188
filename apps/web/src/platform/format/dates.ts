import type { Language } from "@rammevaerk/contracts/fields";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import { kept, locales } from "./kept-formatter.ts";

const copenhagen = "Europe/Copenhagen";
const minute = 60_000;
const day = 86_400_000;

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${language} ${JSON.stringify(options)}`;
  return kept(key, () => new Intl.DateTimeFormat(locales[language], { timeZone: copenhagen, ...options }));
}

/** The calendar day of an ISO day or instant, in Denmark, as a moment in the middle of that day. */
function noonOf(iso: string): Date {
  return new Date(`${dayOf(iso)}T11:00:00Z`);
}

function dayOf(iso: string): string {
  return iso.length === 10 ? iso : toDateInCopenhagen(new Date(iso).toISOString());
}

/** The day of an ISO day or instant: `22. november 2026`. */
export function formatDate(iso: string, language: Language): string {
  return dateFormat(language, { dateStyle: "long" }).format(noonOf(iso));
}

/** The time of day of an instant, in Denmark: `10.05`. */
export function formatTime(iso: string, language: Language): string {
  return dateFormat(language, { timeStyle: "short" }).format(new Date(iso));
}

/** Day and time of an instant: `22. november 2026 kl. 10.05`. */
export function formatDateTime(iso: string, language: Language): string {
  const at = language === "da" ? " kl. " : " at ";
  return `${formatDate(iso, language)}${at}${formatTime(iso, language)}`;
}

/**
 * How long ago an instant was: minutes and hours on the same day, then `i går`, `for 3 dage siden`, and the date
 * from a week on. Days are counted by the calendar in Denmark, not by 24 hours.
 */
export function formatRelative(iso: string, now: Date, language: Language): string {
  const relative = kept(
    `relative ${language}`,
    () => new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }),
  );
  const days = Math.round((noonOf(iso).getTime() - noonOf(now.toISOString()).getTime()) / day);
  if (Math.abs(days) > 6) return formatDate(iso, language);
  if (days !== 0 || iso.length === 10) return relative.format(days, "day");
  const minutes = Math.round((new Date(iso).getTime() - now.getTime()) / minute);
  if (Math.abs(minutes) < 1) return language === "da" ? "lige nu" : "just now";
  return Math.abs(minutes) < 60
    ? relative.format(minutes, "minute")
    : relative.format(Math.trunc(minutes / 60), "hour");
}

/** The week of a day by ISO 8601: Monday first, and week 1 holds the year's first Thursday. */
export function isoWeekOf(iso: string): { year: number; week: number } {
  const date = noonOf(iso);
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * day);
  const year = thursday.getUTCFullYear();
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day);
  return { year, week: Math.floor(dayOfYear / 7) + 1 };
}

/** `uge 47, 2026` */
export function formatWeek(iso: string, language: Language): string {
  const { year, week } = isoWeekOf(iso);
  return `${language === "da" ? "uge" : "week"} ${week}, ${year}`;
}
