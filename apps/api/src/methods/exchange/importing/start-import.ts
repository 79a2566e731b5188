import { setImmediate as breathe } from "node:timers/promises";
import type { MethodImport } from "@rammevaerk/contracts/method-exchange";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { audit } from "../../../platform/audit.ts";
import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import type { Upload } from "../../../platform/uploads.ts";
import type { FileProblem } from "../format/file-problem.ts";
import { readMethodFile } from "../format/read-method-file.ts";
import { type HandedInFile, readUploadFiles } from "../files/read-upload-files.ts";
import { compareFile, type ReadMethod } from "./compare-file.ts";
import { type ImportContent, presentImport, type ReadFile } from "./import-content.ts";
import { deleteOlderImports, insertImport } from "./repository.ts";

/** Each may hold fifty megabytes, so a person has no more of them at a time. */
const keptImports = 5;
/** What nobody has applied by then is forgotten. */
const keptSeconds = 24 * 60 * 60;

/**
 * Reads a Markdown file or a zip of them and tells what importing it would do. Nothing of the library changes.
 * @throws AppError cpr-number-found in the file's name, and what `readUploadFiles` refuses as a whole
 */
export async function startImport(ctx: SignedInContext, upload: Upload): Promise<MethodImport> {
  const { clock, db, outbox } = ctx.platform;
  if (findCprNumbers(upload.name).length > 0) throw new AppError("cpr-number-found", { place: "name" });
  const content: ImportContent = { files: await readFiles(ctx, upload), versionIds: [] };
  const importId = createId();
  await inTransaction(db, async (tx) => {
    await insertImport(tx, {
      id: importId,
      person_id: ctx.actor.personId,
      created_at: isoNow(clock),
      applied_at: null,
      content: JSON.stringify(content),
    });
    await deleteOlderImports(tx, { personId: ctx.actor.personId, kept: keptImports });
    const dueAt = isoIn(clock, keptSeconds);
    await outbox.enqueue(tx, { topic: "method-import-over", payload: { importId }, dueAt });
    await audit(ctx, tx, {
      action: "methods.start-import",
      subject: { kind: "method-import", id: importId },
      change: { files: content.files.length },
    });
  });
  return presentImport(importId, content);
}

/** One after the other, and others are answered in between. */
async function readFiles(ctx: SignedInContext, upload: Upload): Promise<ReadFile[]> {
  const read: (ReadFile | ReadMethod)[] = [];
  for (const file of readUploadFiles(upload)) {
    read.push(readFile(file));
    await breathe();
  }
  const codes = new Map<string, number>();
  for (const one of read) if (isMethod(one)) codes.set(one.code, (codes.get(one.code) ?? 0) + 1);
  const files: ReadFile[] = [];
  for (const one of read) {
    if (!isMethod(one)) files.push(one);
    else if ((codes.get(one.code) ?? 0) > 1) files.push(refuseTwice(one));
    else files.push(await compareFile(ctx, one));
  }
  return files;
}

function isMethod(read: ReadFile | ReadMethod): read is ReadMethod {
  return "code" in read;
}

function readFile({ fileName, text, problem }: HandedInFile): ReadFile | ReadMethod {
  if (findCprNumbers(fileName).length > 0)
    return refuse("", [{ code: "cpr-number-found", field: "", line: null, value: "" }]);
  if (text === null) return refuse(fileName, problem === null ? [] : [problem]);
  const reading = readMethodFile(text);
  if (reading.outcome === "refused") return refuse(fileName, reading.problems);
  const { code, fields, findLine } = reading;
  return { fileName, code, fields, findLine };
}

function refuseTwice({ fileName, code, fields, findLine }: ReadMethod): ReadFile {
  const problem: FileProblem = { code: "code-twice", field: "code", line: findLine("code"), value: code };
  const { view } = refuse(fileName, [problem]);
  return { view: { ...view, methodCode: code, name: fields.name } };
}

function refuse(fileName: string, problems: readonly FileProblem[]): ReadFile {
  return {
    view: { fileName, outcome: "refused", methodCode: null, name: "", fields: [], problems: [...problems] },
  };
}
