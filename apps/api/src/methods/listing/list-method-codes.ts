import { listEvidenceBands, type MethodFields } from "@rammevaerk/domain/methods";
import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import type { MethodCode } from "../repository.ts";

/** The codes by which a published description is found: target groups with all above them, legal bases, derived bands. */
export function listMethodCodes(fields: MethodFields): MethodCode[] {
  const groups = fields.targetGroups.flatMap((code) => [code, ...targetGroupAncestors(code)]);
  const of = (list: MethodCode["list"], codes: readonly string[]): MethodCode[] =>
    [...new Set(codes)].map((code) => ({ list, code }));
  return [
    ...of("target-group", groups),
    ...of("legal-basis", fields.legalBases),
    ...of("band", listEvidenceBands(fields.ratings)),
  ];
}
