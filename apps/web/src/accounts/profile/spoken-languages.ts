import type { Language } from "@rammevaerk/contracts/fields";
import type { PickerOption } from "@rammevaerk/ui";

const signLanguage = "dsl";
const codes =
  "da en de sv nb fo kl is fi fr es it pt nl pl ro uk ru bs sq hu lt ar fa ku tr ur so ti ps vi th zh dsl".split(
    " ",
  );

/** What a language is called; a code that the browser does not know stands as itself. */
export function languageName(code: string, language: Language): string {
  if (code === signLanguage) return language === "da" ? "dansk tegnsprog" : "Danish Sign Language";
  return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
}

/** The languages that people here are asked in, Danish first, then by name; and those picked already. */
export function languageOptions(language: Language, picked: readonly string[]): PickerOption[] {
  const all = [...new Set([...codes, ...picked])].map((value) => ({
    value,
    label: languageName(value, language),
  }));
  const [danish, ...others] = all;
  const sorted = others.toSorted((a, b) => a.label.localeCompare(b.label, language));
  return danish === undefined ? sorted : [danish, ...sorted];
}
