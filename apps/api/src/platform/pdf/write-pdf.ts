import PdfWriter from "pdfkit";
import type { PdfBlock, PdfDocument } from "./pdf-document.ts";

const margin = 56;
const valueWidth = 150;
const fonts = { plain: "Helvetica", bold: "Helvetica-Bold" } as const;
const sizes = { 1: 18, 2: 13, 3: 11.5, 4: 10.5 } as const;
const quiet = "#545454";

/** The built-in letters have no minus sign of their own. */
function toPlainSigns(text: string): string {
  return text.replaceAll("\u2212", "-");
}

type Pdf = InstanceType<typeof PdfWriter>;

/** Sets a document on A4, tagged so that screen readers can read headings and tables. */
export function writePdf(content: PdfDocument): Promise<Uint8Array> {
  const pdf = new PdfWriter({
    size: "A4",
    margin,
    tagged: true,
    bufferPages: true,
    displayTitle: true,
    pdfVersion: "1.7",
    lang: content.language === "da" ? "da-DK" : "en-GB",
    info: { Title: content.title, Producer: "Rammeværk", Creator: "Rammeværk" },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const block of content.blocks) addBlock(pdf, root, block);
  root.end();
  addFooters(pdf, content.footer);
  pdf.end();
  return written;
}

function addBlock(pdf: Pdf, parent: PDFKit.PDFStructureElement, block: PdfBlock): void {
  switch (block.kind) {
    case "heading":
      pdf.moveDown(block.level === 1 ? 0 : 0.8);
      keepTogether(pdf, 60);
      parent.add(
        pdf.struct(`H${block.level}`, {}, () => {
          pdf.font(fonts.bold).fontSize(sizes[block.level]).fillColor("black").text(toPlainSigns(block.text));
        }),
      );
      pdf.moveDown(0.2);
      return;
    case "text":
      parent.add(
        pdf.struct("P", {}, () => {
          pdf
            .font(fonts.plain)
            .fontSize(block.isQuiet === true ? 8.5 : 9.5)
            .fillColor(block.isQuiet === true ? quiet : "black")
            .text(toPlainSigns(block.text));
        }),
      );
      pdf.moveDown(0.2);
      return;
    case "table":
      addTable(pdf, parent, block);
  }
}

function addTable(
  pdf: Pdf,
  parent: PDFKit.PDFStructureElement,
  { headers, rows }: Extract<PdfBlock, { kind: "table" }>,
): void {
  const table = pdf.struct("Table");
  parent.add(table);
  const [name, value] = headers;
  addRow(pdf, table, { name, value, isSum: true, cell: "TH" });
  for (const row of rows) {
    addRow(pdf, table, { ...row, value: toPlainSigns(row.value), cell: "TD" });
  }
  table.end();
  pdf.moveDown(0.5);
}

function addRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  { name, value, isSum, cell }: { name: string; value: string; isSum?: boolean; cell: "TH" | "TD" },
): void {
  const { left, width } = measure(pdf);
  const nameWidth = width - valueWidth - 12;
  pdf
    .font(isSum === true ? fonts.bold : fonts.plain)
    .fontSize(9.5)
    .fillColor("black");
  const height = Math.max(
    pdf.heightOfString(name, { width: nameWidth }),
    pdf.heightOfString(value, { width: valueWidth }),
  );
  keepTogether(pdf, height + 4);
  const top = pdf.y;
  const row = pdf.struct("TR");
  table.add(row);
  row.add(pdf.struct(cell, {}, () => void pdf.text(name, left, top, { width: nameWidth })));
  row.add(
    pdf.struct(
      cell,
      {},
      () => void pdf.text(value, left + width - valueWidth, top, { width: valueWidth, align: "right" }),
    ),
  );
  row.end();
  pdf.x = left;
  pdf.y = top + height + 3;
}

function measure(pdf: Pdf): { left: number; width: number } {
  return { left: margin, width: pdf.page.width - 2 * margin };
}

/** Begins a new page rather than parting what belongs together. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
}

/** The number of each page, which screen readers pass over. */
function addFooters(pdf: Pdf, footer: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at);
    const { left, width } = measure(pdf);
    const text = footer.replace("{page}", String(at - start + 1)).replace("{pages}", String(count));
    pdf.page.margins.bottom = 0; // else writing below the margin begins a new page
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font(fonts.plain)
      .fontSize(8)
      .fillColor(quiet)
      .text(text, left, pdf.page.height - margin + 16, { width, align: "right", lineBreak: false });
    pdf.endMarkedContent();
  }
}
