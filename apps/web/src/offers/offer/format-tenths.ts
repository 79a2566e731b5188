import type { Language } from "@rammevaerk/contracts/fields";
import { kept, locales } from "../../platform/format/kept-formatter.ts";

/** A number in a column, where others stand above and below it: always one decimal, `97` -> `97,0`. */
export function formatTenths(value: number, language: Language): string {
  return kept(
    `tenths ${language}`,
    () => new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ).format(value);
}
