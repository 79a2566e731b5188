import type { SubjectCode } from "@rammevaerk/domain/networks";
import { isWithinTargetGroup, targetGroupAncestors, targetGroups } from "@rammevaerk/domain/reference";

/**
 * The codes that a search for a code finds besides itself: in the hierarchy of target groups those above it, nearest
 * first, for who knows a field knows what lies in it, and those within it. The other lists are flat.
 */
export function listRelatedCodes({ list, code }: SubjectCode): string[] {
  if (list !== "target-group") return [];
  const within = targetGroups
    .map((group) => group.code)
    .filter((other) => other !== code && isWithinTargetGroup(other, code));
  return [...targetGroupAncestors(code), ...within];
}
