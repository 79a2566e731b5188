import { attachmentLimitBytes, attachmentTypes } from "@rammevaerk/contracts/attachment-types";
import { endingOf } from "../../platform/clean-file-name.ts";
import { AppError } from "../../platform/errors.ts";
import { refuseTooLarge } from "../../platform/uploads.ts";
import { readInWorker } from "./reading/read-in-worker.ts";

/** What a file is by its content, and the text in it as far as it can be read. */
export interface InspectedFile {
  readonly contentType: string;
  readonly text: string;
}

/**
 * Answers what an uploaded file is, and refuses what may not be attached. The content decides, never the type that the
 * browser claims; the name must agree with it.
 * @throws AppError attachment-empty, attachment-too-large, attachment-type-refused, attachment-type-mismatch
 */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<InspectedFile> {
  if (bytes.length === 0) throw new AppError("attachment-empty", { value: name });
  if (bytes.length > attachmentLimitBytes) throw refuseTooLarge(name, attachmentLimitBytes);
  const { contentType, text } = await recognise(bytes, name);
  const endings = attachmentTypes[contentType];
  const ending = endingOf(name);
  if (endings?.includes(ending) === true) return { contentType, text };
  const isKnownEnding = Object.values(attachmentTypes).some((known) => known.includes(ending));
  if (isKnownEnding || endings !== undefined) throw mismatch(name, endings?.[0] ?? contentType);
  throw new AppError("attachment-type-refused", { value: name });
}

function mismatch(name: string, seen: string): AppError {
  return new AppError("attachment-type-mismatch", { value: name, seen });
}

async function recognise(bytes: Uint8Array, name: string): Promise<InspectedFile> {
  if (startsWith(bytes, "PK\u0003\u0004")) return readContent(bytes, { format: "zip", name });
  if (startsWith(bytes, "%PDF-")) return readContent(bytes, { format: "pdf", name });
  const text = readPlainText(bytes);
  if (text !== undefined) {
    if (isMarkup(text)) throw mismatch(name, "html");
    return { contentType: "text/plain", text };
  }
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(bytes.subarray(0, 65_536));
  if (found === undefined) throw new AppError("attachment-type-refused", { value: name });
  return { contentType: found.mime, text: "" };
}

async function readContent(
  bytes: Uint8Array,
  { format, name }: { format: "zip" | "pdf"; name: string },
): Promise<InspectedFile> {
  const reading = await readInWorker(bytes, format);
  if (reading.outcome === "read") return reading;
  if (reading.outcome === "too-large") throw refuseTooLarge(name, attachmentLimitBytes);
  if (reading.outcome === "broken") throw mismatch(name, format === "zip" ? "zip" : "–");
  throw new AppError("attachment-type-refused", { value: name });
}

const markup = /^<(?:!doctype|\?xml|html|head|body|svg|script|iframe|math)\b/i;

/** Answers whether a text is a page or picture that a browser would run. It is not taken under any name. */
function isMarkup(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    rest = end < 0 ? "" : rest.slice(end + "-->".length).trimStart();
  }
  return markup.test(rest);
}

/** The text of a file that holds nothing but UTF-8 letters, lines and tabs; else undefined. */
function readPlainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\r\f]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}
