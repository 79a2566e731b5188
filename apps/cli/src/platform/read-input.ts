import { readFile } from "node:fs/promises";
import { readTable, type Table, TableError } from "@rammevaerk/tables";
import type { z } from "zod";
import { CommandError, type Terminal } from "./command.ts";

export interface Input {
  readonly bytes: Uint8Array;
  /** As it was given; "-" for standard input. */
  readonly name: string;
}

/** Reads a file, or standard input for "-" and for none. */
export async function readInput(terminal: Terminal, name = "-"): Promise<Input> {
  if (name === "-") return { bytes: await terminal.readInput(), name };
  try {
    return { bytes: await readFile(name), name };
  } catch (cause) {
    throw new CommandError(`"${name}" can't be read: ${(cause as Error).message}`, 1);
  }
}

/** JSON begins with an object or a list; everything else is read as a table. */
export function isJson({ bytes }: Input): boolean {
  return /^\uFEFF?\s*[[{]/u.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** Reads JSON of a form. What is wrong is told by its path, with the value that stands there. */
export function parseDocument<Schema extends z.ZodType>(input: Input, schema: Schema): z.output<Schema> {
  const given = parseJson(input);
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const seen = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), given);
    return `${path.join(".") || "the document"}: ${message}; it is ${JSON.stringify(seen) ?? "not there"}`;
  });
  throw new CommandError(`"${input.name}" is not of the form that is read here:\n${lines.join("\n")}`, 1);
}

function parseJson({ bytes, name }: Input): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim().slice(0, 40);
    throw new CommandError(`"${name}" is not JSON (${(cause as Error).message}). It begins: ${start}`, 1);
  }
}

/** Reads CSV or XLSX. */
export async function parseTable({ bytes, name }: Input): Promise<Table> {
  try {
    return await readTable(bytes, name);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const limit = error.limit === undefined ? "" : ` (at most ${error.limit})`;
    throw new CommandError(`"${name}" can't be read as a table: ${error.code}, ${error.value}${limit}`, 1);
  }
}
