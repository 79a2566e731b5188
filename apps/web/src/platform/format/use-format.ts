import type { Language } from "@rammevaerk/contracts/fields";
import { useMemo } from "react";
import { useLanguage } from "../language/language.ts";
import { formatDate, formatDateTime, formatRelative, formatTime, formatWeek } from "./dates.ts";
import {
  formatBytes,
  formatExactPercent,
  formatKroner,
  formatList,
  formatNumber,
  formatPercent,
} from "./numbers.ts";

/** The ways to write numbers, money and dates, bound to a language. */
function formatIn(language: Language) {
  return {
    bytes: (bytes: number) => formatBytes(bytes, language),
    date: (iso: string) => formatDate(iso, language),
    dateTime: (iso: string) => formatDateTime(iso, language),
    kroner: (oere: number) => formatKroner(oere, language),
    list: (items: readonly string[]) => formatList(items, language),
    number: (value: number) => formatNumber(value, language),
    exactPercent: (percent: number) => formatExactPercent(percent, language),
    percent: (percent: number) => formatPercent(percent, language),
    relative: (iso: string) => formatRelative(iso, new Date(), language),
    time: (iso: string) => formatTime(iso, language),
    week: (iso: string) => formatWeek(iso, language),
  };
}

/** `formatIn` the page's language. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}
