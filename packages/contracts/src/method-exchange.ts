import { z } from "zod";
import { fieldErrorCodes } from "./errors.ts";
import { id } from "./fields.ts";
import { methodCode } from "./methods.ts";

/**
 * What can be wrong with a file, or with one field in it. `value` in a problem is what was seen.
 */
export const methodFileProblemCodes = [
  // The file within the zip.
  "file-name-refused",
  "file-name-twice",
  "file-type-refused",
  "file-encrypted",
  "file-too-large",
  "file-broken",
  "file-not-text",
  // The front matter as a whole.
  "front-matter-missing",
  "front-matter-broken",
  "front-matter-too-large",
  "front-matter-too-deep",
  "tag-refused",
  "alias-refused",
  "field-twice",
  "field-unknown",
  "format-unknown",
  "language-unknown",
  "code-wrong-form",
  // One field.
  ...fieldErrorCodes,
  "cpr-number-found",
  // The method beside the library and the other files.
  "code-twice",
  "code-taken",
  "method-retired",
  "version-open",
] as const;
export type MethodFileProblemCode = (typeof methodFileProblemCodes)[number];

/** What importing a Markdown file, or a zip of them, would do. Nothing is changed by it. */
export const methodImportFile = z.object({
  /** As named in the zip. */
  fileName: z.string(),
  outcome: z.enum(["added", "changed", "unchanged", "refused"]),
  methodCode: methodCode.nullable(),
  name: z.string(),
  /** Fields that would change. */
  fields: z.array(z.string()),
  /** What is wrong, each with its line in the file where it is known. */
  problems: z.array(
    z.object({
      code: z.enum(methodFileProblemCodes),
      field: z.string(),
      line: z.number().int().nullable(),
      value: z.string(),
    }),
  ),
});
export const methodImport = z.object({
  importId: id,
  files: z.array(methodImportFile).max(1_000),
  counts: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
  }),
});
export type MethodImport = z.infer<typeof methodImport>;
export const methodImportInput = z.object({ importId: id });
/** All or nothing: every file that adds or changes becomes a version handed in for review. Nothing is published by an import. */
export const methodImportResult = z.object({ versionIds: z.array(id) });
