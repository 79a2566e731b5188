import { laws } from "../law/index.ts";
import { methods, targetGroups } from "../reference/index.ts";
import { foldLetters } from "./fold-letters.ts";
import { fieldSynonyms, type Synonym } from "./words/synonyms-list.ts";

/** What the agreements and the field call an act beside its name. */
const actNames: Readonly<Record<string, readonly string[]>> = {
  SEL: ["lov om social service"],
  ABL: ["lov om almene boliger"],
  STL: ["lov om socialtilsyn"],
  STU: ["særligt tilrettelagt ungdomsuddannelse"],
};

/** Labels that say what is left over, or several things at once. */
const vague = /^(?:anden|andet|other)\b|\/| eller | or /i;

const toCanonical = (text: string): string => foldLetters(text).replace(/[^a-z0-9]+/g, "_");

/** A label such as "DAT (dialektisk adfærdsterapi)" names the thing twice, and "VUM 2.0" is called VUM. */
function splitLabel(label: string): string[] {
  const [name = "", meaning = ""] = label.split(/[()]/).map((part) => part.trim());
  return [name, name.replace(/ \d+\.\d+$/, ""), meaning].filter((part) => part !== "");
}

/**
 * Answers everything that has several names: the acts with their short names, the methods and the target groups in both
 * languages of the product, and what the field's own list adds. What two of them call the same is one.
 * @example listSynonyms().find(({ canonical }) => canonical === "sel")?.forms // ["SEL", "Serviceloven", …]
 */
export function listSynonyms(): Synonym[] {
  return [
    ...Object.entries(laws).map(([code, { da, en }]) => ({
      canonical: toCanonical(code),
      forms: [code, da, en, ...(actNames[code] ?? [])],
      label: da,
    })),
    ...methods.map(({ code, label }) => ({
      canonical: toCanonical(code),
      forms: [...new Set([...splitLabel(label.da), ...splitLabel(label.en)])],
      label: label.da,
    })),
    ...targetGroups
      .filter(({ label }) => !vague.test(label.da) && !vague.test(label.en))
      .map(({ label }) => ({
        canonical: toCanonical(label.da),
        forms: [...new Set([label.da, label.en])],
        label: label.da,
      })),
    ...fieldSynonyms,
  ];
}
