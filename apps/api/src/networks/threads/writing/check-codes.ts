import { findLegalBasis } from "@rammevaerk/domain/law";
import type { SubjectCode } from "@rammevaerk/domain/networks";
import { findMethod, findTargetGroup } from "@rammevaerk/domain/reference";
import { AppError } from "../../../platform/errors.ts";

const finders: Readonly<Record<SubjectCode["list"], (code: string) => unknown>> = {
  "target-group": findTargetGroup,
  "legal-basis": findLegalBasis,
  method: findMethod,
};

/** The codes, each once. @throws AppError code-unknown for one that is on no list */
export function checkCodes(codes: readonly SubjectCode[]): SubjectCode[] {
  const unknown = codes.find(({ list, code }) => finders[list](code) === undefined);
  if (unknown !== undefined) throw new AppError("code-unknown", { value: unknown.code });
  return [...new Map(codes.map((code) => [`${code.list}:${code.code}`, code])).values()];
}
