import { AppError } from "../../../platform/errors.ts";
import { endingOf } from "../../../platform/clean-file-name.ts";
import { refuseTooLarge, type Upload } from "../../../platform/uploads.ts";
import { type FileProblem, showValue } from "../format/file-problem.ts";
import { listZipEntries, type ZipEntry } from "./list-zip-entries.ts";
import { unpackZipEntry } from "./unpack-zip-entry.ts";
import { ZipError } from "./zip-error.ts";

const megabyte = 1024 * 1024;
const entryLimit = 1_000;
const fileLimitBytes = megabyte;
const unpackedLimitBytes = 50 * megabyte;

/** A file that was handed in, by itself or in a zip: its text, or why it has none. */
export interface HandedInFile {
  /** As it may be shown. */
  readonly fileName: string;
  readonly text: string | null;
  readonly problem: FileProblem | null;
}

/** Folders, and what computers put into a zip unasked. */
const leftOut = /(?:^|\/)$|(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
/** A plain name, perhaps in plain folders. */
const plainPath = /^(?:[^/\\:\p{C}]+\/)*[^/\\:\p{C}]+$/u;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Takes apart what was handed in: one Markdown file, or a zip of them, one after the other. A file in a zip that is none of them, or
 * does not stand for itself, has a problem and no text. Nothing is ever written to a path that a zip names.
 * @throws AppError attachment-empty, attachment-type-refused, attachment-type-mismatch for a broken zip, attachment-too-large
 */
export function* readUploadFiles(upload: Upload): Generator<HandedInFile> {
  const { name, bytes } = upload;
  if (bytes.length === 0) throw new AppError("attachment-empty", { value: name });
  const ending = endingOf(name);
  if (ending === "md" || ending === "markdown") yield readText(name, bytes);
  else if (ending === "zip") yield* readZip(upload);
  else throw new AppError("attachment-type-refused", { value: name });
}

function* readZip({ name, bytes }: Upload): Generator<HandedInFile> {
  const entries = listWanted(name, bytes);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > unpackedLimitBytes) throw refuseTooLarge(name, unpackedLimitBytes);
  const seen = new Map<string, number>();
  for (const entry of entries) seen.set(keyOf(entry), (seen.get(keyOf(entry)) ?? 0) + 1);
  for (const entry of entries) {
    const refusal = findRefusal(entry) ?? ((seen.get(keyOf(entry)) ?? 0) > 1 ? "file-name-twice" : undefined);
    yield refusal === undefined ? readEntry(bytes, entry) : refuse(entry.name, refusal);
  }
}

function listWanted(name: string, bytes: Uint8Array): ZipEntry[] {
  try {
    const wanted = listZipEntries(bytes, 2 * entryLimit).filter((entry) => !leftOut.test(entry.name));
    if (wanted.length === 0) throw new AppError("attachment-empty", { value: name });
    if (wanted.length > entryLimit) throw new ZipError("zip-too-large");
    return wanted;
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw error.code === "zip-too-large"
      ? refuseTooLarge(name, unpackedLimitBytes)
      : new AppError("attachment-type-mismatch", { value: name });
  }
}

/** The name without its folders, as file systems compare it. */
function keyOf({ name }: ZipEntry): string {
  return (name.split("/").at(-1) ?? "").normalize("NFC").toLowerCase();
}

function findRefusal({
  name,
  isEncrypted,
  isSpecial,
  unpackedBytes,
}: ZipEntry): FileProblem["code"] | undefined {
  if (!plainPath.test(name) || name.split("/").some((part) => /^\.{1,2}$/.test(part)))
    return "file-name-refused";
  if (isSpecial || !/\.(?:md|markdown)$/i.test(name)) return "file-type-refused";
  if (isEncrypted) return "file-encrypted";
  return unpackedBytes > fileLimitBytes ? "file-too-large" : undefined;
}

function readEntry(bytes: Uint8Array, entry: ZipEntry): HandedInFile {
  const content = unpackZipEntry(bytes, entry);
  return content === undefined ? refuse(entry.name, "file-broken") : readText(entry.name, content);
}

function readText(fileName: string, content: Uint8Array): HandedInFile {
  if (content.length > fileLimitBytes) return refuse(fileName, "file-too-large");
  try {
    return { fileName: showValue(fileName), text: utf8.decode(content), problem: null };
  } catch {
    return refuse(fileName, "file-not-text");
  }
}

function refuse(fileName: string, code: FileProblem["code"]): HandedInFile {
  return { fileName: showValue(fileName), text: null, problem: { code, field: "", line: null, value: "" } };
}
