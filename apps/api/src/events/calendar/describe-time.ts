import type { Language } from "@rammevaerk/contracts/fields";
import { copenhagen } from "@rammevaerk/domain/time";

const timeZone = copenhagen.name;
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: createDays("da-DK"),
  en: createDays("en-GB"),
};
const hours = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "numeric", minute: "2-digit" });

function createDays(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

const shortDays: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat("da-DK", { timeZone, day: "numeric", month: "long" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long" }),
};

const at: Readonly<Record<Language, string>> = { da: " kl. ", en: ", " };

/**
 * When something takes place, in Danish local time.
 * @example describeTime({ startsAt: "2026-12-03T08:00:00.000Z", endsAt: "2026-12-03T14:30:00.000Z" }, "da")
 * // "torsdag den 3. december 2026 kl. 9.00–15.30"
 */
export function describeTime(
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  language: Language,
): string {
  const start = describeMoment(startsAt, language);
  const isOneDay = dayOf(startsAt, language) === dayOf(endsAt, language);
  return isOneDay ? `${start}–${hourOf(endsAt, language)}` : `${start} – ${describeMoment(endsAt, language)}`;
}

/** One moment, in Danish local time: "torsdag den 3. december 2026 kl. 9.00". */
export function describeMoment(instant: string, language: Language): string {
  return `${dayOf(instant, language)}${at[language]}${hourOf(instant, language)}`;
}

function dayOf(instant: string, language: Language): string {
  return days[language].format(new Date(instant));
}

function hourOf(instant: string, language: Language): string {
  const hour = hours.format(new Date(instant)).replace(/^0/, "");
  return language === "da" ? hour.replace(":", ".") : hour;
}

/** A session's day and hours, for an event may have several days: "3. december 9.00–10.30". */
export function describeHours(
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  language: Language,
): string {
  const day = shortDays[language].format(new Date(startsAt));
  return `${day} ${hourOf(startsAt, language)}–${hourOf(endsAt, language)}`;
}
