import { strToU8, type Zippable, zipSync } from "fflate";

/** The smallest picture there is. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function createOfficeFile(kind: string, mainPart: string, parts: Zippable): Uint8Array {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${mainPart}" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8("<Relationships/>"),
    ...parts,
  });
}

/** A Word document of one paragraph, with further parts when given. */
export function createDocx(text: string, parts: Zippable = {}): Uint8Array {
  const body = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return createOfficeFile("wordprocessingml.document", "word/document.xml", {
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

/** A workbook of one row: texts as shared strings, numbers as they are. */
export function createXlsx(cells: readonly (string | number)[]): Uint8Array {
  const texts = cells.filter((cell) => typeof cell === "string");
  const row = cells.map((cell) =>
    typeof cell === "string" ? `<c t="s"><v>${texts.indexOf(cell)}</v></c>` : `<c><v>${cell}</v></c>`,
  );
  return createOfficeFile("spreadsheetml.sheet", "xl/workbook.xml", {
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/sharedStrings.xml": strToU8(`<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet><sheetData><row>${row.join("")}</row></sheetData></worksheet>`,
    ),
  });
}

/** A PDF of one page with one line of text, written by hand. */
export function createPdf(text: string): Uint8Array {
  const latin = (line: string): Buffer => Buffer.from(line, "latin1");
  const stream = `BT /F1 12 Tf 20 200 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${latin(stream).length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join("")}`;
  return new Uint8Array(
    latin(`${file}${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`),
  );
}
