import type { Language } from "@rammevaerk/contracts/fields";
import { kept, locales } from "./kept-formatter.ts";

/** A number as it stands in a field to be corrected: all its decimals, up to four. `0.75` -> `0,75` */
export function typeNumber(value: number, language: Language): string {
  return kept(
    `typed number ${language}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 4 }),
  ).format(value);
}

/** Kroner as they stand in a field: øre only where there are some. `980000000` -> `9.800.000` */
export function typeOere(oere: number, language: Language): string {
  const decimals = oere % 100 === 0 ? 0 : 2;
  return kept(
    `typed kroner ${language} ${decimals}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  ).format(oere / 100);
}
