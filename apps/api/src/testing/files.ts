import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { WireError } from "@rammevaerk/contracts/errors";
import type { LightMyRequestResponse } from "fastify";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { TestApp } from "./test-app.ts";
import { signInOverHttp } from "./threads.ts";

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

/** A file and how it is sent. */
export interface TestUpload {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Null for a visitor. */
  readonly by: string | null;
  /** What follows the "?" of the address. */
  readonly query: string;
  readonly headers?: Record<string, string>;
}

/** The answer of the upload's door: a file's view, or the refusal. */
export interface TestUploadAnswer {
  readonly status: number;
  readonly view: AttachmentView;
  readonly refusal: WireError | undefined;
}

/** Sends a file as a browser does. */
export async function uploadInTest(t: TestApp, file: TestUpload): Promise<TestUploadAnswer> {
  const visitor = { origin: t.platform.env.PUBLIC_URL, "x-rammevaerk": "1" };
  const session = file.by === null ? visitor : await signInOverHttp(t, file.by);
  const disposition = `Content-Disposition: form-data; name="file"; filename="${file.name}"`;
  const answer = await t.app.server.inject({
    method: "POST",
    url: `/api/attachments?${file.query}`,
    headers: { ...session, "content-type": "multipart/form-data; boundary=skillelinje", ...file.headers },
    payload: Buffer.concat([
      Buffer.from(`--skillelinje\r\n${disposition}\r\nContent-Type: text/plain\r\n\r\n`),
      Buffer.from(file.content),
      Buffer.from("\r\n--skillelinje--\r\n"),
    ]),
  });
  const body = answer.json<AttachmentView & { error?: { data: { app: WireError } } }>();
  return { status: answer.statusCode, view: body, refusal: body.error?.data.app };
}

/** Asks for a file as a browser does. */
export async function downloadInTest(
  t: TestApp,
  id: string,
  by: string | null,
): Promise<LightMyRequestResponse> {
  const headers = by === null ? {} : await signInOverHttp(t, by);
  return t.app.server.inject({ url: `/vedhaeftninger/${id}`, headers });
}

/** The ids of all files that are kept. */
export async function listTestFiles(t: TestApp): Promise<string[]> {
  return (await t.platform.files.list()).toSorted();
}
