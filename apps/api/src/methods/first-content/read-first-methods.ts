import { readdir, readFile } from "node:fs/promises";
import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { checkMethodFields } from "@rammevaerk/domain/methods";
import { readMethodFile } from "../exchange/format/read-method-file.ts";

/** The files beside this one; the built program reads them where they were written. */
const folder = new URL("../../../src/methods/first-content/", import.meta.url);

/** A method that the library brings with it. */
export interface FirstMethodFile {
  readonly code: string;
  readonly fields: MethodFieldsInput;
}

/** The codes of the methods that come with the library, by the names of their files. */
export async function listFirstCodes(): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length))
    .toSorted();
}

/** @throws Error with every problem and its line, for whoever wrote the file */
export async function readFirstMethod(code: string): Promise<FirstMethodFile> {
  const reading = readMethodFile(await readFile(new URL(`${code}.md`, folder), "utf8"));
  if (reading.outcome === "refused") throw new Error(`${code}.md: ${JSON.stringify(reading.problems)}`);
  const problems = checkMethodFields(reading.fields);
  if (problems.length > 0) throw new Error(`${code}.md: ${JSON.stringify(problems)}`);
  if (reading.code !== code) throw new Error(`${code}.md describes ${reading.code}`);
  return { code, fields: reading.fields };
}
