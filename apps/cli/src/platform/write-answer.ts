import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { writeCsv, writeXlsx } from "@rammevaerk/tables";
import { type Answer, CommandError, type Terminal } from "./command.ts";

/** Writes an answer to a file, whose ending says in which form, or to standard output. */
export async function writeAnswer(
  answer: Answer,
  { terminal, out, isJson }: { terminal: Terminal; out: string | undefined; isJson: boolean },
): Promise<void> {
  const json = `${JSON.stringify(answer.data, null, 2)}\n`;
  if (out === undefined) {
    terminal.writeOut(isJson ? json : answer.text);
    return;
  }
  await writeFile(out, await formOf(answer, { out, json }));
  terminal.writeFault(answer.text);
}

function formOf(
  { rows, sheets }: Answer,
  { out, json }: { readonly out: string; readonly json: string },
): string | Uint8Array | Promise<Uint8Array> {
  const ending = extname(out).toLowerCase();
  if (ending === ".json") return json;
  const table = sheets ?? (rows && [{ name: "Rammeværk", rows, stickyRows: 1 }]);
  if (ending === ".csv" && rows !== undefined) return writeCsv(rows);
  if (ending === ".xlsx" && table !== undefined) return writeXlsx(table);
  const forms = [".json", ...(rows ? [".csv"] : []), ...(table ? [".xlsx"] : [])];
  throw new CommandError(
    `"${out}" ends in "${ending}". This answer can be written as ${forms.join(", ")}.`,
    2,
  );
}
