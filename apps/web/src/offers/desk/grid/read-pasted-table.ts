/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows between line breaks, and a cell that holds a
 * tab, a line break or a quotation mark in quotation marks. A last line break ends the last row and begins none.
 *
 * @example readPastedTable("97,5\t98\r\n96\t95\r\n") // [["97,5", "98"], ["96", "95"]]
 */
export function readPastedTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replaceAll(/\r\n?/gu, "\n").replace(/\n$/u, "");
  for (;;) {
    const cell = takeCell(rest);
    rows.at(-1)?.push(cell.text);
    const mark = rest[cell.length];
    if (mark === undefined) return rows;
    if (mark === "\n") rows.push([]);
    rest = rest.slice(cell.length + 1);
  }
}

/** The cell at the start, and how many signs it takes up there. */
function takeCell(rest: string): { text: string; length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/u.exec(rest);
  if (quoted !== null) return { text: (quoted[1] ?? "").replaceAll('""', '"'), length: quoted[0].length };
  const plain = /^[^\t\n]*/u.exec(rest)?.[0] ?? "";
  return { text: plain, length: plain.length };
}
