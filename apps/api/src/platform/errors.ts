import type { ErrorCode, ErrorParams, FieldError, WireError } from "@rammevaerk/contracts/errors";

/** An expected refusal: a stable code, the values its sentence names, and for bad input the fields. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly fields: Readonly<Record<string, FieldError>> | undefined;
  constructor(code: ErrorCode, params: ErrorParams = {}, fields?: Readonly<Record<string, FieldError>>) {
    super(code);
    this.code = code;
    this.params = params;
    this.fields = fields;
  }
}

/** The refusal as it goes over the wire. Anything unexpected becomes "unexpected" and keeps its details to itself. */
export function presentError(error: unknown, requestId: string): WireError {
  const refusal = findAppError(error);
  if (refusal === undefined) return { code: "unexpected", params: { requestId }, requestId };
  const fields = refusal.fields === undefined ? {} : { fields: refusal.fields };
  return { code: refusal.code, params: refusal.params, ...fields, requestId };
}

/** The refusal inside an error: itself, its cause, or what a known fault of database or disk means. */
export function findAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "SQLITE_BUSY" || code === "55P03" || code === "40001" || code === "40P01")
    return new AppError("database-busy");
  if (code === "ENOSPC" || code === "SQLITE_FULL" || code === "53100") return new AppError("storage-full");
  if (code === "22021") return new AppError("input-invalid"); // Text that PostgreSQL does not take, such as NUL.
  return error instanceof Error && error.cause !== undefined ? findAppError(error.cause) : undefined;
}
