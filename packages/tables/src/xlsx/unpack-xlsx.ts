import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { TableError } from "../table-error.ts";

/** The parts of a workbook by their path. */
export type XlsxParts = Readonly<Record<string, Uint8Array>>;

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const entryLimit = 2_000;

/**
 * Unpacks the parts of an XLSX file that hold cells, and nothing at all when they declare more than the limit. More than
 * was declared is never unpacked.
 * @throws TableError table-too-large, or table-broken for what is no whole archive or names a part twice
 */
export function unpackXlsx(bytes: Uint8Array, limitBytes: number): XlsxParts {
  try {
    const entries = listEntries(bytes);
    const names = new Set(entries.map(({ name }) => name));
    if (names.size !== entries.length || entries.length > entryLimit)
      throw new TableError("table-broken", entries.length);
    const size = entries
      .filter(({ name }) => wanted.test(name))
      .reduce((sum, entry) => sum + Math.max(entry.originalSize, entry.size), 0);
    if (size > limitBytes) throw new TableError("table-too-large", size, limitBytes);
    return unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  } catch (error) {
    throw error instanceof TableError ? error : new TableError("table-broken", "zip");
  }
}

/** The text of a part; empty when there is none. */
export function readPart(parts: XlsxParts, path: string): string {
  const content = parts[path];
  return content === undefined ? "" : strFromU8(content);
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
