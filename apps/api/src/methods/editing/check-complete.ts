import { checkMethodFields, type MethodFields } from "@rammevaerk/domain/methods";
import { AppError } from "../../platform/errors.ts";

/** Refuses a description that lacks what a reviewer needs. @throws AppError input-invalid, with every field that is in the way */
export function checkComplete(fields: MethodFields): void {
  const problems = checkMethodFields(fields);
  if (problems.length === 0) return;
  const byField = problems.map(({ field, code }) => [`fields.${field}`, { code }] as const);
  throw new AppError("input-invalid", {}, Object.fromEntries(byField));
}
