import { z } from "zod";
import { id } from "./fields.ts";
import { methodCode } from "./methods.ts";

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
      code: z.string(),
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
