import type { Messages as MethodMessages } from "../messages.da.ts";
import { nameFields } from "./field-names.ts";
import { findFieldPath, findSection } from "./field-paths.ts";
import type { FieldWords } from "./words.da.ts";

/**
 * What a field of a file is called: by its own name, or, where a file keeps several together (`dosage`), by their section's. What is only in files,
 * such as `code`, stands as it is.
 */
export function nameTopField(field: string, messages: MethodMessages, words: FieldWords): string {
  const path = findFieldPath(field);
  const section = findSection(field);
  if (path === undefined || section === undefined) return field;
  return field === path || field.startsWith(`${path}.`)
    ? nameFields(messages, words.fields)[path]
    : words.sections[section];
}
