import type { Language } from "@rammevaerk/contracts/fields";

const marks = {
  da: { thousand: ".", decimal: ",", grouped: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u },
  en: { thousand: ",", decimal: ".", grouped: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u },
} as const;

/**
 * Reads a number as people write it: `1.886,17` in Danish, `1,886.17` in English, with or without marks between the
 * thousands, and with `kr.` around it. Where only one mark stands, it parts thousands if three digits follow each time,
 * and is the decimal mark otherwise, so that `2.5` is two and a half in Danish too.
 *
 * @returns undefined when it is not a number, or has more decimals than `atMost`
 * @example parseNumber("1.886,17", "da") // 1886.17
 */
export function parseNumber(text: string, language: Language, atMost = 4): number | undefined {
  const plain = toPlainDecimal(text, language);
  if (plain === undefined || (plain.split(".")[1]?.length ?? 0) > atMost) return undefined;
  return Number(plain);
}

/** Reads kroner as whole øre, without a detour by broken numbers. @example parseOere("kr. 1.886,17", "da") // 188617 */
export function parseOere(text: string, language: Language): number | undefined {
  const plain = toPlainDecimal(text, language);
  if (plain === undefined) return undefined;
  const [whole = "0", fraction = ""] = plain.split(".");
  if (fraction.length > 2) return undefined;
  const oere = Number(`${whole}${fraction.padEnd(2, "0")}`);
  return Number.isSafeInteger(oere) ? oere : undefined;
}

/** The number with a point before its decimals and nothing between its thousands. */
function toPlainDecimal(text: string, language: Language): string | undefined {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f]/gu, "")
    .replaceAll("\u2212", "-")
    .replace(/^(?:kr\.?|DKK)/iu, "")
    .replace(/(?:kr\.?|DKK|%)$/iu, "");
  const { thousand, decimal, grouped } = marks[language];
  const isGrouped = grouped.test(bare);
  const plain = isGrouped ? bare.replaceAll(thousand, "") : bare;
  const normal = plain.replace(isGrouped ? decimal : /[.,]/u, ".");
  return /^-?\d+(?:\.\d+)?$/u.test(normal) ? normal : undefined;
}
