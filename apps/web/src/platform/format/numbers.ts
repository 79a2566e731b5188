import type { Language } from "@rammevaerk/contracts/fields";
import { kept, locales } from "./kept-formatter.ts";
import { typeNumber } from "./type-number.ts";

/** A whole or broken number: `1234.5` -> `1.234,5`. */
export function formatNumber(value: number, language: Language): string {
  return kept(`number ${language}`, () => new Intl.NumberFormat(locales[language])).format(value);
}

/** Money from whole øre: `123450` -> `1.234,50\u00a0kr.` */
export function formatKroner(oere: number, language: Language): string {
  const format = kept(
    `kroner ${language}`,
    () => new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  );
  return `${format.format(oere / 100)}\u00a0${language === "da" ? "kr." : "DKK"}`;
}

/** A share from percent: `6.5` -> `6,5\u00a0%`. */
export function formatPercent(percent: number, language: Language): string {
  return `${formatNumber(percent, language)}${language === "da" ? "\u00a0" : ""}%`;
}

/** A share with all the decimals that an input can have: `2.1234` -> `2,1234\u00a0%` */
export function formatExactPercent(percent: number, language: Language): string {
  return `${typeNumber(percent, language)}${language === "da" ? "\u00a0" : ""}%`;
}

/** A factor that somebody multiplies by when they retrace a calculation: up to twelve decimals. */
export function formatFactor(factor: number, language: Language): string {
  return kept(
    `factor ${language}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 12 }),
  ).format(factor);
}

/** The size of a file: `1536` -> `1,5\u00a0kB`. */
export function formatBytes(bytes: number, language: Language): string {
  const steps = ["B", "kB", "MB", "GB"];
  const step = bytes < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = Math.round((bytes / 1024 ** step) * 10) / 10;
  return `${formatNumber(value, language)}\u00a0${steps[step]}`;
}

/** `autisme, angst og selvskade` */
export function formatList(items: readonly string[], language: Language): string {
  return kept(
    `list ${language}`,
    () => new Intl.ListFormat(locales[language], { style: "long", type: "conjunction" }),
  ).format(items);
}
