import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { cleanFileName } from "./clean-file-name.ts";
import { AppError } from "./errors.ts";

const megabyte = 1024 * 1024;

/** A file as it came in, under a name that can be shown. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lets the routes of a scope take one file of at most so many bytes, as multipart/form-data. */
export async function takeUploads(scope: FastifyInstance, limitBytes: number): Promise<void> {
  await scope.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: limitBytes } });
}

/** @throws AppError attachment-too-large, or input-invalid for a body that is not one whole file */
export async function readUpload(request: FastifyRequest, limitBytes: number): Promise<Upload> {
  const refusal = new AppError("input-invalid", {}, { file: { code: "required" } });
  if (!request.isMultipart()) throw refusal;
  let name = "";
  try {
    const part = await request.file();
    if (part === undefined) throw refusal;
    name = cleanFileName(part.filename);
    return { name, bytes: await part.toBuffer() };
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "FST_REQ_FILE_TOO_LARGE";
    throw isTooLarge ? refuseTooLarge(name, limitBytes) : refusal;
  }
}

/** The refusal of a file that is larger than may be taken. */
export function refuseTooLarge(name: string, limitBytes: number): AppError {
  return new AppError("attachment-too-large", { value: name, limitMegabytes: limitBytes / megabyte });
}
