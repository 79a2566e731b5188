import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import type { MethodImport } from "@rammevaerk/contracts/method-exchange";
import type { MethodImportsTable } from "../../tables.ts";

export type ImportFile = MethodImport["files"][number];

/** What a file would do, with what it says. */
export interface ReadFile {
  readonly view: ImportFile;
  /** Absent for a file that does nothing. */
  readonly change?: {
    readonly fields: MethodFieldsInput;
    /** The method that it would change, and the version it was compared with; null for a new method. */
    readonly basis: { readonly methodId: string; readonly versionId: string } | null;
  };
}

/** What is kept of an import: before it is applied what it would do, and after only what came of it. */
export interface ImportContent {
  readonly files: readonly ReadFile[];
  readonly versionIds: readonly string[];
}

export function readContent({ content }: Pick<MethodImportsTable, "content">): ImportContent {
  return JSON.parse(content) as ImportContent;
}

export function presentImport(importId: string, { files }: ImportContent): MethodImport {
  const views = files.map(({ view }) => view);
  const count = (outcome: ImportFile["outcome"]) => views.filter((view) => view.outcome === outcome).length;
  return {
    importId,
    files: views,
    counts: {
      added: count("added"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      refused: count("refused"),
    },
  };
}
