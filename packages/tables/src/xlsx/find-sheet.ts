import { readAttribute } from "./read-attribute.ts";
import { readPart, type XlsxParts } from "./unpack-xlsx.ts";

export interface FoundSheet {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml". */
  readonly path: string;
}

/** Answers where a sheet's cells stand, by its name or the first one; undefined when there is none. */
export function findSheet(parts: XlsxParts, name: string | undefined): FoundSheet | undefined {
  const sheets = [...readPart(parts, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([tag]) => ({
      name: readAttribute(tag, "name") ?? "",
      relation: readAttribute(tag, "(?:\\w+:)?id"),
    }),
  );
  const sheet = name === undefined ? sheets[0] : sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return undefined;
  const relations = readPart(parts, "xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g);
  for (const [tag] of relations) {
    if (readAttribute(tag, "Id") !== sheet.relation) continue;
    const target = readAttribute(tag, "Target") ?? "";
    return { name: sheet.name, path: target.startsWith("/") ? target.slice(1) : `xl/${target}` };
  }
  return undefined;
}
