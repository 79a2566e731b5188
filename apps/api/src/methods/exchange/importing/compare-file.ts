import { isDeepStrictEqual } from "node:util";
import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { checkMethodFields } from "@rammevaerk/domain/methods";
import type { SignedInContext } from "../../../platform/context.ts";
import { readFields } from "../../editing/method-fields.ts";
import { findOpenVersion, findVersion } from "../../editing/repository.ts";
import { findMethod, type MethodRow } from "../../repository.ts";
import type { FileProblem } from "../format/file-problem.ts";
import type { ReadFile } from "./import-content.ts";

/** A file of which the front matter and the fields were read. */
export interface ReadMethod {
  readonly fileName: string;
  readonly code: string;
  readonly fields: MethodFieldsInput;
  readonly findLine: (field: string) => number | null;
}

/** Compares what a file says with the library as it is now, for whoever hands it in. */
export async function compareFile(ctx: SignedInContext, file: ReadMethod): Promise<ReadFile> {
  const problems: FileProblem[] = checkMethodFields(file.fields).map(({ field, code }) => ({
    code,
    field,
    line: file.findLine(field),
    value: "",
  }));
  if (problems.length > 0) return refuse(file, problems);
  const method = await findMethod(ctx.platform.db, file.code);
  if (method === undefined) return describe(file, "added", { basis: null });
  const refusal = await findRefusal(ctx, method);
  if (refusal !== undefined)
    return refuse(file, [{ code: refusal, field: "code", line: file.findLine("code"), value: file.code }]);
  return compareWithPublished(ctx, file, method);
}

type Change = NonNullable<ReadFile["change"]>;

function describe(
  { fileName, code, fields }: ReadMethod,
  outcome: "added" | "changed" | "unchanged",
  { basis, changed = [] }: { basis: Change["basis"]; changed?: readonly string[] },
): ReadFile {
  const view = { fileName, outcome, methodCode: code, name: fields.name, fields: [...changed], problems: [] };
  return outcome === "unchanged" ? { view } : { view, change: { fields, basis } };
}

function refuse({ fileName, code, fields }: ReadMethod, problems: readonly FileProblem[]): ReadFile {
  return {
    view: {
      fileName,
      outcome: "refused",
      methodCode: code,
      name: fields.name,
      fields: [],
      problems: [...problems],
    },
  };
}

async function findRefusal(
  { platform, actor }: SignedInContext,
  method: MethodRow,
): Promise<FileProblem["code"] | undefined> {
  if (method.status === "retired") return "method-retired";
  if ((await findOpenVersion(platform.db, method.id, actor.personId)) !== undefined) return "version-open";
  return method.published_version_id === null ? "code-taken" : undefined;
}

async function compareWithPublished(
  { platform }: SignedInContext,
  file: ReadMethod,
  method: MethodRow,
): Promise<ReadFile> {
  const version = await findVersion(platform.db, method.published_version_id ?? "");
  const published = version === undefined ? {} : readFields(version);
  const known = new Map<string, unknown>(Object.entries(published));
  const changed = Object.entries(file.fields)
    .filter(([field, value]) => !isDeepStrictEqual(withoutLineEnds(value), withoutLineEnds(known.get(field))))
    .map(([field]) => field);
  const basis = { methodId: method.id, versionId: method.published_version_id ?? "" };
  return describe(file, changed.length === 0 ? "unchanged" : "changed", { basis, changed });
}

/** A file has line ends of one kind; what was typed may have others. */
function withoutLineEnds(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n") : value;
}
