import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDocx, createPdf, createXlsx } from "../../../testing/files.ts";
import type { FileReading } from "./file-reading.ts";
import { readInWorker } from "./read-in-worker.ts";
import { readOfficeFile } from "./read-office-file.ts";
import { readPdf } from "./read-pdf.ts";
import { readXmlText } from "./xml-text.ts";

const textOf = (reading: FileReading): string =>
  reading.outcome === "read" ? reading.text : reading.outcome;

describe("reading the text of files", () => {
  it("joins the runs of a paragraph and keeps paragraphs and cells apart", () => {
    expect(
      readXmlText(
        '<w:p><w:r><w:t>01</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">0190</w:t></w:r></w:p>',
      ),
    ).toContain("010190");
    expect(readXmlText("<w:p>010190</w:p><w:p>1234</w:p>")).not.toMatch(/010190 ?1234/);
    expect(readXmlText("<w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t>")).toBe("010190-1234");
    expect(readXmlText("<t>A&amp;B &#216;l &#xe6; &lt;x&gt; &nix; &#x110000;</t>")).toBe(
      "A&B Øl æ <x> &nix; ",
    );
    expect(readXmlText("<c><v>0.3112901234</v></c><c><v>3112901234</v></c>").trim()).toBe("3112901234");
  });

  it("reads every part of an office file that people write in, and not its styles", () => {
    const parts = {
      "word/header1.xml": strToU8("<w:p>Sidehoved</w:p>"),
      "word/comments.xml": strToU8("<w:comment>Kommentar</w:comment>"),
      "docProps/core.xml": strToU8("<dc:title>Dokumentets titel</dc:title>"),
      "word/styles.xml": strToU8("<w:style>Typografi</w:style>"),
    };
    const text = textOf(readOfficeFile(createDocx("Brødtekst", parts)));
    for (const part of ["Brødtekst", "Sidehoved", "Kommentar", "Dokumentets titel"])
      expect(text).toContain(part);
    expect(text).not.toContain("Typografi");
    expect(textOf(readOfficeFile(createXlsx(["Celle", 42])))).toMatch(/Celle[\s\S]*42/);
  });

  it("reads slides, open documents and what a pivot table remembers", () => {
    const officeType = (kind: string) =>
      strToU8(
        `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
      );
    const slides = zipSync({
      "[Content_Types].xml": officeType("presentationml.presentation"),
      "ppt/slides/slide1.xml": strToU8("<a:p><a:r><a:t>Dias</a:t></a:r></a:p>"),
    });
    expect(readOfficeFile(slides)).toMatchObject({
      contentType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      text: expect.stringContaining("Dias") as string,
    });
    const pivot = zipSync({
      "[Content_Types].xml": officeType("spreadsheetml.sheet"),
      "xl/pivotCache/pivotCacheRecords1.xml": strToU8('<r><s v="Husket &amp; gemt"/><n v="7"/></r>'),
    });
    expect(textOf(readOfficeFile(pivot))).toContain("Husket & gemt\n7");
    const open = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8("<text:p>Åben<text:s/>tekst</text:p>"),
    });
    expect(readOfficeFile(open)).toMatchObject({
      contentType: "application/vnd.oasis.opendocument.text",
      text: expect.stringContaining("Åben tekst") as string,
    });
    const script = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": strToU8("<text:p/>"),
      "Basic/Standard/Module1.xml": strToU8("<script/>"),
    });
    expect(readOfficeFile(script)).toEqual({ outcome: "refused" });
  });

  it("does not unpack beyond what an archive declares, whatever it holds", () => {
    const bomb = createDocx("Tekst", { "word/footnotes.xml": new Uint8Array(70 * 1024 * 1024) });
    expect(readOfficeFile(bomb)).toEqual({ outcome: "too-large" });
    const lying = declareSize(bomb, "word/footnotes.xml", 10);
    expect(textOf(readOfficeFile(lying)).length).toBeLessThan(10_000);
    const twice = Buffer.from(
      createDocx("Tekst", { "word/a1.xml": strToU8("1"), "word/a2.xml": strToU8("2") }),
    );
    const same = Buffer.from(twice.toString("latin1").replaceAll("word/a2.xml", "word/a1.xml"), "latin1");
    expect(readOfficeFile(same)).toEqual({ outcome: "refused" });
  });

  it("reads a PDF's pages and properties, and says when it is broken", async () => {
    expect(textOf(await readPdf(createPdf("Æblegrød på side 1")))).toContain("Æblegrød på side 1");
    expect(await readPdf(new TextEncoder().encode("%PDF-1.7 ikke mere"))).toEqual({ outcome: "broken" });
  });

  it("reads in a thread of its own, one file after the other", async () => {
    const files = [1, 2, 3].map((n) => readInWorker(createPdf(`Side ${n}`), "pdf"));
    const texts = (await Promise.all(files)).map(textOf);
    expect(texts.map((text) => /Side \d/.exec(text)?.[0])).toEqual(["Side 1", "Side 2", "Side 3"]);
    expect(await readInWorker(new Uint8Array(100), "zip")).toEqual({ outcome: "broken" });
  });
});

/** Writes another unpacked size into an archive's list of contents. */
function declareSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const entry = bytes.lastIndexOf(name);
  const header = entry - 46;
  expect(bytes.readUInt32LE(header)).toBe(0x02014b50);
  bytes.writeUInt32LE(size, header + 24);
  return new Uint8Array(bytes);
}
