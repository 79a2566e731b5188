import { methodCode, methodFields, type MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import type { z } from "zod";
import { describeFields } from "../../../platform/trpc.ts";
import { completeFields } from "./complete-fields.ts";
import { type FileProblem, problemsAtOnce, showValue } from "./file-problem.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";
import { methodFileFormat, methodFileLanguage } from "./method-file.ts";
import { type FrontMatter, parseFrontMatter } from "./parse-front-matter.ts";

export type MethodFileReading =
  | {
      readonly outcome: "read";
      readonly code: string;
      readonly fields: MethodFieldsInput;
      /** The line of a field such as `studies.2.sourceKey`, or of what is around it; null for what is left out. */
      readonly findLine: (field: string) => number | null;
    }
  | { readonly outcome: "refused"; readonly problems: readonly FileProblem[] };

/**
 * Reads a method from a file of front matter and Markdown, as `writeMethodFile` writes it. What may be left out is empty.
 * Whether it says enough to be handed in is `checkMethodFields`' to tell.
 * @example readMethodFile("---\nformat: rammevaerk-method/1\ncode: fit\nname: FIT\ntextLicence: CC-BY-4.0\n---\n\nTekst\n")
 */
export function readMethodFile(text: string): MethodFileReading {
  const reading = parseFrontMatter(text);
  if (reading.outcome === "refused") return reading;
  const { frontMatter } = reading;
  const { format, code, language = methodFileLanguage, ...given } = frontMatter.values;
  const problems: FileProblem[] = [];
  const tell = (problem: FileProblem["code"], path: readonly PropertyKey[], value?: unknown): void => {
    problems.push(describe(frontMatter, { code: problem, path, value }));
  };
  if (format !== methodFileFormat) tell("format-unknown", ["format"], format);
  if (language !== methodFileLanguage) tell("language-unknown", ["language"], language);
  const readCode = methodCode.safeParse(code);
  if (!readCode.success) tell("code-wrong-form", ["code"], code);
  if ("body" in given) tell("field-unknown", ["body"]);
  const readFields = methodFields.safeParse(completeFields({ ...given, body: frontMatter.body }), {
    reportInput: true,
  });
  if (readFields.success) {
    for (const path of findUnknownFields(given, readFields.data)) tell("field-unknown", path);
    for (const path of findPaths(readFields.data, holdsCprNumber)) tell("cpr-number-found", path);
    for (const path of findPaths(readFields.data, holdsNul)) tell("wrong-form", path);
  } else problems.push(...describeIssues(frontMatter, readFields.error));
  if (problems.length > 0 || !readCode.success || !readFields.success)
    return { outcome: "refused", problems: problems.slice(0, problemsAtOnce) };
  const findLine = (field: string) => frontMatter.findLine(toPath(field));
  return { outcome: "read", code: readCode.data, fields: readFields.data, findLine };
}

/** Items of a list are counted in a path. */
function toPath(field: string): PropertyKey[] {
  return field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

interface Finding {
  readonly code: FileProblem["code"];
  readonly path: readonly PropertyKey[];
  readonly value?: unknown;
}

function describe({ findLine }: FrontMatter, { code, path, value = "" }: Finding): FileProblem {
  return { code, field: path.join("."), line: findLine(path), value: showValue(value) };
}

function describeIssues(frontMatter: FrontMatter, error: z.ZodError): FileProblem[] {
  const codes = describeFields(error);
  return error.issues.map(({ path, input }) =>
    describe(frontMatter, { code: codes[path.join(".")]?.code ?? "wrong-form", path, value: input }),
  );
}

/** The places of texts of which something is so. */
function findPaths(
  value: unknown,
  isSo: (text: string) => boolean,
  path: readonly PropertyKey[] = [],
): PropertyKey[][] {
  if (typeof value === "string") return isSo(value) ? [[...path]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findPaths(inner, isSo, [...path, key]));
}

/** It is told of, and never shown. */
function holdsCprNumber(text: string): boolean {
  return findCprNumbers(text).length > 0;
}

/** PostgreSQL stores no text with the sign NUL. */
function holdsNul(text: string): boolean {
  return text.includes("\0");
}
