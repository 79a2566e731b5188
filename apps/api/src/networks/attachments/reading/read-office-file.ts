import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import type { FileReading } from "./file-reading.ts";
import { readAttributeValues, readPropertiesText, readXmlText } from "./xml-text.ts";

/** What an office file may hold when unpacked. A file that claims more is not unpacked at all. */
const unpackedLimitBytes = 64 * 1024 * 1024;
const entryLimit = 10_000;

const mainParts = {
  "wordprocessingml.document": "word/",
  "spreadsheetml.sheet": "xl/",
  "presentationml.presentation": "ppt/",
} as const;

const openDocumentTypes = new Set([
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
]);

const parts =
  /^(?:(?:word|xl|ppt)\/.+\.xml|(?:content|styles|meta)\.xml|docProps\/.+\.xml|customXml\/[^/]+\.xml)$/;
const partsWithoutText =
  /\/(?:theme|_rels|media|embeddings)\/|\/(?:styles|settings|webSettings|fontTable)\.xml$/;
const macros = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|Basic\/.+|Scripts\/.+)$|(?:^|\/)activeX\//i;

/**
 * Reads which office format a ZIP archive is, by its own list of contents, and the text in it.
 * Refused: other archives, macros, encrypted or broken ones. Nothing is unpacked beyond what the archive declares,
 * and nothing at all when it declares too much.
 */
export function readOfficeFile(bytes: Uint8Array): FileReading {
  const entries = listEntries(bytes);
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size !== entries.length || entries.length > entryLimit) return { outcome: "refused" };
  if (entries.some((entry) => macros.test(entry.name))) return { outcome: "refused" };
  const wanted = entries.filter((entry) => parts.test(entry.name) && !partsWithoutText.test(entry.name));
  const size = wanted.reduce((sum, entry) => sum + Math.max(entry.originalSize, entry.size), 0);
  if (size > unpackedLimitBytes) return { outcome: "too-large" };
  const contentType = names.has("mimetype") ? readOpenDocumentType(bytes) : readOfficeType(bytes, names);
  if (contentType === undefined) return { outcome: "refused" };
  const texts = wanted.map(({ name }) => readPart(name, readEntry(bytes, name, unpackedLimitBytes)));
  return { outcome: "read", contentType, text: texts.join("\n") };
}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

function readEntry(bytes: Uint8Array, name: string, limit: number): string {
  const files = unzipSync(bytes, { filter: (entry) => entry.name === name && entry.originalSize <= limit });
  const content = files[name];
  return content === undefined ? "" : strFromU8(content);
}

const listLimitBytes = 1024 * 1024;

function readOfficeType(bytes: Uint8Array, names: ReadonlySet<string>): string | undefined {
  const list = readEntry(bytes, "[Content_Types].xml", listLimitBytes);
  const found = [...list.matchAll(/"application\/vnd\.openxmlformats-officedocument\.([\w.]+)\.main\+xml"/g)];
  const kinds = new Set(found.map((match) => match[1]));
  const kind = (Object.keys(mainParts) as (keyof typeof mainParts)[]).find((name) => kinds.has(name));
  if (kind === undefined || kinds.size !== 1) return undefined;
  const hasMainPart = [...names].some((name) => name.startsWith(mainParts[kind]));
  return hasMainPart ? `application/vnd.openxmlformats-officedocument.${kind}` : undefined;
}

function readOpenDocumentType(bytes: Uint8Array): string | undefined {
  const type = readEntry(bytes, "mimetype", 200);
  return openDocumentTypes.has(type) ? type : undefined;
}

function readPart(name: string, xml: string): string {
  if (name.startsWith("docProps/") || name.startsWith("customXml/") || name === "meta.xml")
    return readPropertiesText(xml);
  return name.startsWith("xl/pivotCache/") ? readAttributeValues(xml) : readXmlText(xml);
}
