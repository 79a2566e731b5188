import { strToU8, zipSync } from "fflate";

interface WorkbookOptions {
  /** What stands between <sheetData> and </sheetData>. */
  readonly cells: string;
  /** What stands after them: merged cells. */
  readonly after?: string;
  readonly workbook?: string;
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>
<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** A workbook as Excel writes it, with cells as XML, for what no writer of ours makes. Style 1 and 2 are dates. */
export function createWorkbook({
  cells,
  after = "",
  workbook = "",
  parts = {},
}: WorkbookOptions): Uint8Array {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook>${workbook}<sheets><sheet name="Tilbud &amp; takster" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(styles),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${cells}</sheetData>${after}</worksheet>`),
    ...parts,
  });
}
