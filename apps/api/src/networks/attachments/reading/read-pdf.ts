import { getDocumentProxy } from "unpdf";
import type { FileReading } from "./file-reading.ts";

/** A document of so many characters has been read far enough. */
const characterLimit = 20_000_000;

/**
 * Reads the text of a PDF: its pages, forms, notes and properties. A scanned page holds pictures and has no text;
 * a document behind a password can't be read and gives none.
 */
export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const contentType = "application/pdf";
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const texts = [JSON.stringify((await document.getMetadata()).info)];
    let length = 0;
    for (let number = 1; number <= document.numPages && length < characterLimit; number++) {
      const page = await document.getPage(number);
      const text = `${await readPage(page)}\n${await readNotes(page)}`;
      page.cleanup();
      texts.push(text);
      length += text.length;
    }
    return { outcome: "read", contentType, text: texts.join("\n") };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      return { outcome: "read", contentType, text: "" };
    return { outcome: "broken" };
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

async function readPage(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

async function readNotes(page: Page): Promise<string> {
  const notes = (await page.getAnnotations()) as {
    fieldValue?: unknown;
    contentsObj?: { str?: string };
  }[];
  return notes
    .flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str])
    .filter((text) => typeof text === "string")
    .join("\n");
}
